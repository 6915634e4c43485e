import { describe, expect, it, test } from 'vitest';
import { checkFigures } from '$lib/package/checks/figures';
import { tablesOf } from '$lib/package/dataPackage';
import { faultLine } from '$words/packageFaults';
import { rawTables } from '../import/parse/brought';

const MEASURE = {
	...{ id: 'ni-62', number: '1', title: 'A share', short_title: 'A share', priority_id: 'first' },
	...{ polarity: 'lower', unit_id: 'percent', decimals: '1' }
};
const TARGET = {
	...{ indicator_id: 'ni-62', period_id: '2011-12', series: 'target' },
	...{ value: '9.5', printed: '9.5%', marker: '', source: 'Appendix B' }
};
const lines = (own: Record<string, string>) => {
	const raw = rawTables({
		'indicators.csv': [MEASURE],
		'observations.csv': [{ ...TARGET, ...own }]
	});
	return checkFigures(tablesOf(raw)).map(faultLine);
};

describe('a target that is a limit or a range', () => {
	test.each([
		['a limit with its sign', { relation: 'less-than', printed: '<9.5%' }],
		['a limit in words', { relation: 'at-most', printed: 'no more than 9.5' }],
		['a limit that its heading tells', { relation: 'at-most', printed: '9.5' }],
		['a range', { relation: 'range', value_to: '12', printed: '9.5–12%' }]
	])('%s has no fault', (_, own) => {
		expect(lines(own)).toEqual([]);
	});

	test.each([
		[
			'of an outturn',
			{ series: 'actual', relation: 'at-most' },
			'relation: "at-most"; wanted blank, since only a target is a limit or a range.'
		],
		[
			'of a blank',
			{ value: '', printed: '', marker: '[x]', relation: 'at-most' },
			'relation: "at-most"; wanted blank, since the value is blank.'
		],
		[
			'that leaves the worse side open',
			{ relation: 'at-least', printed: '≥9.5%' },
			'relation: "at-least"; wanted blank, range, or a limit that leaves the better side open, since lower is better.'
		],
		[
			'with an upper end and no range',
			{ relation: 'at-most', value_to: '12' },
			'value_to: "12"; wanted blank, since only a range has an upper end.'
		],
		[
			'with an upper end alone',
			{ value_to: '12' },
			'value_to: "12"; wanted blank, since only a range has an upper end.'
		],
		[
			'of a range without its upper end',
			{ relation: 'range' },
			'value_to: blank; wanted the upper end of the range, above its lower end, 9.5.'
		],
		[
			'of a range in the wrong order',
			{ relation: 'range', value_to: '9' },
			'value_to: "9"; wanted the upper end of the range, above its lower end, 9.5.'
		],
		[
			'beyond what its unit can be',
			{ relation: 'range', value_to: '112' },
			'value_to: "112"; wanted per cent, from 0 to 100.'
		]
	])('%s is a fault', (_, own, fault) => {
		expect(lines(own)).toEqual([`observations.csv, row 2, column ${fault}`]);
	});

	it('has a text that says the same as its relation and ends', () => {
		const said = [
			{ relation: 'at-most', printed: '<9.5%' },
			{ relation: 'range', value_to: '12', printed: '9.5–13%' },
			{ printed: '<9.5%' }
		].flatMap(lines);
		expect(said).toEqual([
			'observations.csv, row 2, column printed: "<9.5%"; wanted 9.5 as the source prints it, such as ≤9.5%.',
			'observations.csv, row 2, column printed: "9.5–13%"; wanted 9.5 as the source prints it, such as 9.5% to 12.0%.',
			'observations.csv, row 2, column printed: "<9.5%"; wanted 9.5 as the source prints it, such as 9.5%.'
		]);
	});
});
