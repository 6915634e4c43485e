import { describe, expect, it } from 'vitest';
import { manyPlaces, placesText } from '$words/sources';

describe('Places in a report', () => {
	it.each<[title: string, places: string[], words: string]>([
		['of none are nothing', [], ''],
		[
			'of one are as they are',
			['Appendix B, No 1, 11/12 Outturn'],
			'Appendix B, No 1, 11/12 Outturn'
		],
		[
			'that share a row say it once',
			['Appendix B, No 1, 11/12 Outturn', 'Appendix B, No 1, 11/12 Target'],
			'Appendix B, No 1: 11/12 Outturn, 11/12 Target'
		],
		[
			'that share no row are said in full',
			['Appendix A, Priority 1, No 1', 'Appendix B, No 1, National'],
			'Appendix A, Priority 1, No 1; Appendix B, No 1, National'
		],
		[
			'of two rows are said row by row, in the order of the first of each',
			['B, No 1, Outturn', 'B, No 2, Outturn', 'B, No 1, Target'],
			'B, No 1: Outturn, Target; B, No 2, Outturn'
		],
		['without a comma share nothing', ['Outturn', 'Target'], 'Outturn; Target']
	])('%s', (_, places, words) => {
		expect(placesText(places)).toBe(words);
	});
});

describe('the places of many figures', () => {
	const rows = (n: number) => Array.from({ length: n }, (_, i) => `claims.csv, row ${35 + i}`);

	it.each([
		['six, each as it is', rows(6), rows(6).join('; ')],
		[
			'seven of one file, the first and the last',
			rows(7),
			'claims.csv: row 35 to row 41, 7 places'
		],
		[
			'those of two files, each for itself',
			[...rows(6), 'other.csv, row 2'],
			'claims.csv: row 35 to row 40, 6 places; other.csv: row 2'
		],
		['places without a part, the first and the last', [...'abcdefg'], 'a to g, 7 places'],
		['none', [], '']
	])('tell %s', (_, places, words) => {
		expect(manyPlaces(places)).toBe(words);
	});
});
