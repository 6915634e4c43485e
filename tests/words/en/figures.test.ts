import { describe, expect, it } from 'vitest';
import {
	besideWords,
	cohortWords,
	figureWords,
	fileSize,
	intervalWords,
	markerWords,
	MISSING_WORDS,
	printedOtherwise,
	standingWord,
	withStanding
} from '$words/figures';
import type { Observation } from '$lib/domain/measure';
import { anObservation } from '../../builders';

describe('The size of a file', () => {
	it.each([
		[0, '0 bytes'],
		[1, '1 byte'],
		[999, '999 bytes'],
		[1000, '1 kB'],
		[4321, '4 kB'],
		[999_499, '999 kB'],
		[999_500, '1.0 MB'],
		[1_250_000, '1.3 MB']
	])('says %d as "%s"', (bytes, words) => {
		expect(fileSize(bytes)).toBe(words);
	});
});

describe('figureWords', () => {
	it.each([
		['58.30%', 'percent', '58.30%'],
		['23.3', 'percent', '23.3%'],
		['45.4', 'rate', '45.4 per 1,000'],
		['0', 'count', '0'],
		['N/A', 'percent', 'not applicable (N/A)'],
		['', 'percent', 'left blank']
	] as const)('shows "%s", a %s, as "%s"', (printed, unit, words) => {
		expect(figureWords(anObservation({ printed, unit }))).toBe(words);
	});

	it('tells what was never published', () => {
		expect(figureWords(undefined)).toBe('not published');
	});
});

describe('printedOtherwise', () => {
	it.each([
		['23.3', 'percent', 'printed as 23.3'],
		['23.3%', 'percent', ''],
		['8', 'count', ''],
		['N/A', 'percent', '']
	] as const)('of "%s", a %s: "%s"', (printed, unit, words) => {
		expect(printedOtherwise(anObservation({ printed, unit }))).toBe(words);
	});

	it('has nothing to say of what is not there', () => {
		expect(printedOtherwise(undefined)).toBe('');
	});
});

describe('intervalWords', () => {
	it.each([
		['23.3%', 'percent', 22.1, 24.5, 'published interval from 22.1% to 24.5%'],
		['23.3%', 'percent', 22, 24.55, 'published interval from 22.00% to 24.55%'],
		['23.30%', 'percent', 22.1, 24.5, 'published interval from 22.10% to 24.50%'],
		['1,345', 'count', 1203.5, 1480, 'published interval from 1,203.5 to 1,480.0'],
		['66.9', 'rate', 60, 70, 'published interval from 60.0 to 70.0'],
		['80.6', 'years', 79.9, 81.3, 'published interval from 79.9 to 81.3 years'],
		['£1.2m', 'pounds', 1100000, 1300000, 'published interval from £1,100,000 to £1,300,000']
	] as const)('of %s, a %s, from %d to %d: "%s"', (printed, unit, lower, upper, words) => {
		expect(intervalWords(anObservation({ printed, unit, value: 1, lower, upper }))).toBe(words);
	});

	it.each([
		['without one', {}],
		['with one end alone', { lower: 1 }],
		['that is blank', { printed: '', lower: 1, upper: 2 }]
	])('has nothing to say of a figure %s', (_, figure) => {
		expect(intervalWords(anObservation(figure))).toBe('');
	});

	it('stands beside a figure after what its marker says', () => {
		const figure = anObservation({ printed: '23.3%', marker: 'p', lower: 22.1, upper: 24.5 });
		expect(besideWords(figure)).toBe('provisional; published interval from 22.1% to 24.5%');
	});
});

describe('cohortWords', () => {
	it.each([
		[1, 24, '1 of 24'],
		[0, 24, '0 of 24'],
		[1345, 1937, '1,345 of 1,937'],
		[null, 30, ''],
		[null, null, '']
	])('of %s and %s: "%s"', (numerator, denominator, words) => {
		expect(cohortWords(anObservation({ numerator, denominator }))).toBe(words);
	});
});

describe('What stands beside a figure', () => {
	it('is how it was printed, then what its marker says', () => {
		const figure = anObservation({ printed: '38.6', marker: 'p' });
		expect(besideWords(figure)).toBe('printed as 38.6; provisional');
	});
});

describe('Why there is no figure', () => {
	it('is told in words of its own for each reason, never as a number or a dash', () => {
		const words = Object.values(MISSING_WORDS);
		expect(new Set(words).size).toBe(words.length);
		for (const word of words) expect(word).toMatch(/^[a-z ]{8,}$/);
	});
});

describe('what a figure’s marker says', () => {
	const revised = (own: Partial<Observation> = {}) =>
		anObservation({ printed: '38.6%', marker: 'r', ...own });

	it.each([
		['', anObservation()],
		['', undefined],
		['provisional', anObservation({ marker: 'p' })],
		['revised', revised()],
		['revised', revised({ revisedFrom: null, revisedOn: null })],
		['revised', revised({ note: 'Revised on 1 May 2012 from 38.40%. Counted anew.' })],
		[
			'revised on 1 May 2012 from 38.40%',
			revised({ revisedFrom: '38.40%', revisedOn: '2012-05-01' })
		],
		['revised on 1 May 2012', revised({ revisedOn: '2012-05-01' })],
		['revised from 1,204', revised({ revisedFrom: '1,204' })],
		['provisional', revised({ marker: 'p', revisedFrom: '38.40%', revisedOn: '2012-05-01' })]
	])('is "%s"', (words, figure) => {
		expect(markerWords(figure)).toBe(words);
	});
});

describe('What a marker says of a figure that has a value', () => {
	it.each([
		['p', 'provisional'],
		['r', 'revised'],
		[null, '']
	] as const)('%s: "%s"', (marker, word) => {
		expect(standingWord(anObservation({ printed: '7.6%', marker }))).toBe(word);
	});

	it('is nothing where there is no figure', () => {
		expect(standingWord(undefined)).toBe('');
	});

	it('is told behind the figure, which stands alone without it', () => {
		const figure = anObservation({ printed: '7.6%' });
		expect(withStanding('7.6%', { ...figure, marker: 'r' })).toBe('7.6%, revised');
		expect(withStanding('7.6%', figure)).toBe('7.6%');
	});
});
