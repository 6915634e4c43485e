import { expect, test } from 'vitest';
import type { Unused } from '$lib/import/guess';
import { unusedText, yearFromText } from '$words/desk/notUsed';
import { COMPARATORS } from '../../../builders';

const said = (unused: Unused | undefined, header = 'Benchmark') =>
	unusedText(
		{ header, role: 'ignore', periodId: '', measureId: '', ...(unused && { unused }) },
		3,
		COMPARATORS
	);

test.each<[Unused | undefined, string, string]>([
	[{ reason: 'no-heading' }, '', 'Column 3: it has no heading'],
	[{ reason: 'unknown' }, 'Lead', 'Lead: its heading is not known'],
	[{ reason: 'asked' }, 'Rank', 'Rank: what it is has not been answered'],
	[{ reason: 'left-out' }, 'Rank', 'Rank: left out, as you answered'],
	[{ reason: 'no-figures' }, 'Target', 'Target: it has words where figures were wanted'],
	[
		{ reason: 'several-outturns' },
		'Numerator',
		'Numerator: it does not say which of the outturns it is of'
	],
	[
		{ reason: 'second', role: 'national' },
		'England 2',
		'England 2: another column is used as “England”'
	],
	[{ reason: 'hidden' }, '2012/13', '2012/13: it is hidden'],
	[undefined, 'Rank', 'Rank']
])('a column that is not used is told with the reason: %o', (unused, header, text) => {
	expect(said(unused, header)).toBe(text);
});

test.each([
	[['Q1'], '“Q1” takes its year from “Performance 2012/13”.'],
	[['Q1', 'Q2'], '“Q1” and “Q2” take their year from “Performance 2012/13”.']
])('a year that was found elsewhere is told: %o', (headings, text) => {
	expect(yearFromText({ headings, from: 'Performance 2012/13' })).toBe(text);
});
