import { describe, expect, test } from 'vitest';
import { checkFigures } from '$lib/package/checks/figures';
import { tablesOf, type RawTables } from '$lib/package/dataPackage';
import { faultLine } from '$words/packageFaults';
import { rawTables } from '../import/parse/brought';

const FIGURE = {
	...{ indicator_id: 'ni-116', period_id: '2011-12', series: 'actual' },
	...{ value: '23.3', printed: '23.3%', source: 'Appendix B' }
};
const lines = (own: Record<string, string>) => {
	const raw: RawTables = rawTables({ 'observations.csv': [{ ...FIGURE, ...own }] });
	return checkFigures(tablesOf(raw)).map(faultLine);
};
const FROM = { revised_from: '24%' };
const ON = { revised_on: '2012-06-05' };

describe('a revision', () => {
	test.each([
		['with both', { marker: '[r]', ...FROM, ...ON }],
		['without the earlier figure', { marker: '[r]', ...ON }],
		['without the day', { marker: '[r]', ...FROM }],
		['with its marker alone', { marker: '[r]' }],
		['that is none', {}]
	])('%s has no fault', (_, own) => {
		expect(lines(own)).toEqual([]);
	});

	test.each<[string, Record<string, string>, string]>([
		['an earlier figure without the marker', FROM, 'blank'],
		['a day without the marker', ON, 'blank'],
		['both beside a provisional figure', { ...FROM, ...ON, marker: '[p]' }, '"[p]"']
	])('%s is a fault', (_, own, found) => {
		expect(lines(own)).toEqual([
			`observations.csv, row 2, column marker: ${found}; wanted [r], since revised_from or revised_on is filled.`
		]);
	});

	test.each(['[c]', '[r]', ''])('is none of a blank value, whose marker is %s', (marker) => {
		const said = lines({ ...FROM, ...ON, value: '', printed: '', marker });
		expect(said.filter((line) => line.includes('revised_'))).toEqual([
			'observations.csv, row 2, column revised_from: "24%"; wanted blank, since the value is blank.',
			'observations.csv, row 2, column revised_on: "2012-06-05"; wanted blank, since the value is blank.'
		]);
	});
});
