import { describe, expect, it } from 'vitest';
import { unusedText } from '$words/desk/notUsed';
import { COMPARATORS } from '../../builders';
import { brought } from '../officersTable';

/** What a table comes to, with a reference first in each row. */
const run = (...rows: string[][]) => brought({ name: 'Sheet1', rows, notes: [] }, 'table.csv');
/** The figures that a table would store, by measure and field. */
const stored = ({ changed }: ReturnType<typeof run>) =>
	changed.flatMap(
		(change) =>
			/^(NI \d+\w?).*?: ((?:Outturn|Target|England) .*)$/.exec(change)?.slice(1).join(' ') ?? []
	);
const errors = ({ lines }: ReturnType<typeof run>) =>
	lines.filter((line) => line.includes('Error'));

describe('a column of periods', () => {
	it('stores a year’s month and quarter as that, and not as the year', () => {
		const of = (heading: string, part: string) =>
			stored(run(['Ref', 'Year', heading, 'Outturn'], ['NI 60', '2012/13', part, '80.0%']));
		expect(of('Month', 'Jan')).toEqual([expect.stringMatching(/^NI 60 Outturn January 2013:/)]);
		expect(of('Quarter', '3')).toEqual([expect.stringMatching(/^NI 60 Outturn 2012\/13 Q3:/)]);
	});

	it.each(['2012/13 YTD', 'Autumn term 2012/13', '9 months to December 2012', 'Q1-Q2 2012/13'])(
		'is not read where it says “%s”',
		(period) => {
			const table = run(['Ref', 'Period', 'Outturn'], ['NI 60', period, '80.0%']);
			expect(stored(table)).toEqual([]);
			expect(errors(table)).toEqual([expect.stringContaining('Wanted: a period')]);
		}
	);

	it('stores nothing under a heading of another period, and says so', () => {
		const table = run(
			['Ref', 'Year', 'Actual 2011/12', 'Target'],
			['NI 60', '2012/13', '80.0%', '81.0%']
		);
		expect(stored(table)).toEqual([]);
		expect(errors(table)).toEqual([
			'Row 2. Error, column C (Actual 2011/12): "80.0%". Wanted: a figure of 2012/13, as its row says. Its heading says 2011/12. Correct whichever is wrong, or clear the column’s period if it is of each row’s.'
		]);
	});

	it('is the year of headings that name its quarters', () => {
		const table = run(['Ref', 'Year', 'Q1', 'Q2 2012/13'], ['NI 60', '2012/13', '80.0%', '81.0%']);
		expect(stored(table)).toEqual([
			expect.stringMatching(/^NI 60 Outturn 2012\/13 Q1:.*80\.0%$/),
			expect.stringMatching(/^NI 60 Outturn 2012\/13 Q2:.*81\.0%$/)
		]);
	});

	it('takes nothing below a heading of a time that is not said, which is told', () => {
		const table = run(
			['Ref', 'Year', 'Last year outturn', 'Target'],
			['NI 60', '2012/13', '80.0%', '81.0%']
		);
		expect(stored(table)).toEqual([expect.stringMatching(/^NI 60 Target 2012\/13:/)]);
		const { columns } = table.guess;
		expect(
			columns.flatMap((one, i) => (one.unused ? [unusedText(one, i + 1, COMPARATORS)] : []))
		).toEqual(['Last year outturn: its heading says another time than its row, and not which']);
	});
});

describe('a row that names another period than the headings', () => {
	const HEADS = ['Ref', '2012/13 Outturn', 'Target'];
	const of = (line: string) =>
		run(HEADS, ['NI 60', '80.0%', '81.0%'], [line], ['NI 61', '71.0%', '72.0%']);

	it.each([
		'Results for 2013/14',
		'2013/14',
		'May 2013',
		'Quarter 1 2013/14',
		'2011/12 performance'
	])('is an error: “%s”', (line) => {
		expect(errors(of(line))).toEqual([
			expect.stringContaining(
				`Row 3. Error, column A (Ref): "${line}". Wanted: rows of the periods that the headings name.`
			)
		]);
		expect(of(line).parts).toBeUndefined();
	});

	it('is to be confirmed where it says more', () => {
		const { lines, parts } = of('Housing in 2013/14');
		expect(lines[0]).toContain('Housing in 2013/14');
		expect(lines[0]).toMatch(/^Row 3\. To confirm, column A/);
		expect(parts).toBeDefined();
	});

	it.each([
		'Results for 2012/13',
		'Reported to Cabinet May 2013',
		'Compared with 2011/12',
		'Housing'
	])('but not this one: “%s”', (line) => {
		expect(of(line).issues.map(({ kind }) => kind)).not.toContain('second-period');
	});
});

describe('a table with quarters to come', () => {
	it('has its comparator in the latest quarter with figures', () => {
		const table = run(
			['Ref', '2011/12 Outturn', 'Q1 2012/13', 'Q2 2012/13', 'Q3 2012/13', 'Q4 2012/13', 'England'],
			['NI 60', '69.4%', '70.0%', '71.0%', '', '', '75.0%']
		);
		expect(stored(table).filter((line) => line.includes('England'))).toEqual([
			expect.stringMatching(/^NI 60 England 2012\/13 Q2:/)
		]);
	});

	it('takes no target that may be the quarter’s or the year’s', () => {
		const table = run(
			['Ref', '2011/12 Outturn', 'Q1 2012/13', 'Q2 2012/13', 'Q3 2012/13', 'Q4 2012/13', 'Target'],
			['NI 60', '69.4%', '70.0%', '71.0%', '', '', '75.0%']
		);
		expect(stored(table).filter((line) => line.includes('Target'))).toEqual([]);
	});
});
