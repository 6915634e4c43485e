import { describe, expect, it } from 'vitest';
import { LEAVE_OUT } from '$lib/import/questions';
import { asked } from './asked';

const HEADINGS = [
	'Ref',
	'Measure',
	'2010/11 Actual',
	'Q2 Actual YTD',
	'Q2 Target',
	'RAG',
	'England'
];
const TABLE = [
	['Scorecard: Quarter 2 2012/13'],
	HEADINGS,
	['CP1', 'Homes let', '70', '75', '80', 'R', '71']
];
const HEADING = 'heading actual ytd';
const PERIOD = 'period of q2 actual ytd in table.csv';
const UNDATED = 'period of table.csv';
const flagAndBenchmark = (said: Record<string, string>) => asked(TABLE, said).columns.slice(5);

describe('what says no time, beside an outturn that is asked about', () => {
	it('waits until it is said what that is, and of which period', () => {
		expect(flagAndBenchmark({})).toEqual(['rag', 'national']);
		expect(asked(TABLE, { [HEADING]: 'actual' }).open).toEqual([PERIOD]);
		expect(flagAndBenchmark({ [HEADING]: 'actual' })).toEqual(['rag', 'national']);
	});

	it('is of the period that is said', () => {
		const said = { [HEADING]: 'actual', [PERIOD]: '2012/13 Q2' };
		expect(flagAndBenchmark(said)).toEqual(['rag 2012-13-q2', 'national 2012-13-q2']);
	});

	it('is asked about where that is left out: it may be of the earlier year, or of what was left out', () => {
		const said = { [HEADING]: LEAVE_OUT };
		expect(asked(TABLE, said).open).toEqual([UNDATED]);
		expect(flagAndBenchmark({ ...said, [UNDATED]: '2010/11' })).toEqual([
			'rag 2010-11',
			'national 2010-11'
		]);
	});

	it('is of the outturn with a date where “last year’s” was asked', () => {
		const [, headings = [], row = []] = TABLE;
		const table = [headings.with(3, 'Actual last year'), row];
		const said = { 'period of actual last year in table.csv': '2012/13 Q1' };
		expect(asked(table, said).columns.slice(5)).toEqual(['rag 2010-11', 'national 2010-11']);
	});
});

describe('an outturn without a period, beside one that has one', () => {
	const TWO = [
		['Ref', 'Measure', '10/11 Outturn', 'Target', 'Outturn', 'RAG'],
		['CP1', 'Homes let', '70', '75', '80', 'R']
	];

	it('is asked about, with what else says no time: it is of another', () => {
		const { columns, open, questions } = asked(TWO);
		expect(open).toEqual([UNDATED]);
		expect(questions[0]?.guess).toBe('2012/13');
		expect(columns.slice(2)).toEqual(['actual 2010-11', 'target', 'actual', 'rag']);
		expect(asked(TWO, { [UNDATED]: '2011/12' }).columns.slice(2)).toEqual([
			'actual 2010-11',
			...['target 2011-12', 'actual 2011-12', 'rag 2011-12']
		]);
	});

	it('is of the year that the line above names, unless that is the other’s', () => {
		const titled = (line: string) => asked([[line], ...TWO]);
		expect(titled('Scorecard 2011/12').columns.slice(4)).toEqual(['actual 2011-12', 'rag 2011-12']);
		expect(titled('Scorecard 2011/12').open).toEqual([]);
		expect(titled('Scorecard 2010/11').open).toEqual([UNDATED]);
	});
});

describe('the period of a heading that says “to date”', () => {
	it('is proposed in the year of the line above', () => {
		const { questions } = asked(TABLE, { [HEADING]: 'actual' });
		expect(questions.find(({ id }) => id === PERIOD)?.guess).toBe('2012/13 Q2');
	});
});

describe('a target without a period', () => {
	const rows = (...headings: string[]) => [
		['Ref', 'Measure', ...headings],
		[
			'CP1',
			'Homes let',
			...headings.map((heading) =>
				heading === 'RAG' ? 'R' : heading === 'Target met' ? 'Yes' : '70'
			)
		]
	];
	const TARGETS = 'period of targets in table.csv';

	it('is asked about beside several quarters: it may be the quarter’s or the year’s', () => {
		const table = rows('Q1 2012/13', 'Q2 2012/13', 'Target', 'Forecast', 'RAG');
		const { open, columns, questions } = asked(table);
		expect(open).toEqual([TARGETS]);
		expect(questions[0]).toMatchObject({ guess: '2012/13', cells: 2 });
		expect(columns.slice(4)).toEqual(['target', 'forecast', 'rag 2012-13-q2']);
		expect(asked(table, { [TARGETS]: '2012/13' }).columns.slice(4)).toEqual([
			...['target 2012-13', 'forecast 2012-13', 'rag 2012-13-q2']
		]);
	});

	it('is asked about beside a year and a quarter', () => {
		expect(asked(rows('2011/12', 'Q2 2012/13', 'Target')).open).toEqual([TARGETS]);
	});

	it.each([
		['of the one quarter beside it', ['Q2 2012/13', 'Target'], 'target 2012-13-q2'],
		['of the latest year', ['2010/11', '2011/12', 'Target'], 'target 2011-12'],
		[
			'of the latest quarter where marks say whether it met it',
			['Q1 2012/13', 'Q2 2012/13', 'Target met', 'Target'],
			'target 2012-13-q2'
		],
		['of the year that it says', ['Q1 2012/13', 'Q2 2012/13', 'Annual target'], 'target 2012-13']
	])('is %s, and not asked about', (_, headings, target) => {
		const { open, columns } = asked(rows(...headings));
		expect(open).toEqual([]);
		expect(columns.at(-1)).toBe(target);
	});
});
