import { describe, expect, it } from 'vitest';
import { brought } from '../officersTable';

const run = (rows: string[][]) => brought({ name: 'Sheet1', rows, notes: [] }, 'table.csv');
const figures = (rows: string[][]) =>
	run(rows).changed.filter((line) => /: (?:Outturn|Target|Children)/.test(line));
const refused = (rows: string[][]) =>
	run(rows).lines.flatMap(
		(line) => /^Row (\d+)\. Error: .*Wanted: the headings of row/.exec(line)?.[1] ?? []
	);

const HEAD = ['Ref', '2012/13 Target', '2012/13 Outturn'];
const ONE = ['NI 60', '79.0%', '80.0%'];
const TWO = ['NI 61', '71.0%', '81.0%'];
const GROUPS = ['Ref', '2012/13', ''];
const SERIES = ['', 'Target', 'Outturn'];

describe('headings that are said again further down', () => {
	it.each([
		['in one row', [HEAD, ONE, HEAD, TWO]],
		['in two rows', [GROUPS, SERIES, ONE, GROUPS, SERIES, TWO]]
	])('%s are not read, and the rows below them are', (_, rows) => {
		const { lines, open } = run(rows);
		expect(open).toEqual([]);
		expect(lines.filter((line) => line.includes('Error'))).toEqual([]);
		expect(lines.join()).toContain('these are the headings again');
		expect(figures(rows)).toEqual([
			expect.stringMatching(/^NI 60,.*Target 2012\/13: {2}→ 79.0%$/),
			expect.stringMatching(/^NI 60,.*Outturn 2012\/13: {2}→ 80.0%$/),
			expect.stringMatching(/^NI 61,.*Target 2012\/13: {2}→ 71.0%$/),
			expect.stringMatching(/^NI 61,.*Outturn 2012\/13: {2}→ 81.0%$/)
		]);
	});
});

describe('other headings further down refuse the rows below them by name', () => {
	const YEARS = ['Ref', '2011/12', '2012/13'];
	it.each([
		[
			'the same in another order',
			[HEAD, ONE, ['Ref', '2012/13 Outturn', '2012/13 Target'], TWO],
			'3'
		],
		[
			'one column further right',
			[[...HEAD, ''], [...ONE, 'x'], ['Ref', '', HEAD[1] ?? '', HEAD[2] ?? ''], TWO],
			'3'
		],
		['of other years', [HEAD, ONE, ['Ref', '2013/14 Target', '2013/14 Outturn'], TWO], '3'],
		[
			'of another year in one column',
			[HEAD, ONE, ['Ref', '2012/13 Target', '2013/14 Outturn'], TWO],
			'3'
		],
		['of years alone', [YEARS, ONE, ['Ref', '2012/13', '2013/14'], TWO], '3'],
		['of years alone, above no name', [YEARS, ONE, ['', '2012/13', '2013/14'], TWO], '3'],
		['of four digits', [['Ref', '2011', '2012'], ONE, ['Ref', '2013', '2014'], TWO], '3'],
		['below their groups', [GROUPS, SERIES, ONE, GROUPS, ['', 'Outturn', 'Target'], TWO], '5'],
		['below another year', [GROUPS, SERIES, ONE, ['Ref', '2013/14', ''], SERIES, TWO], '4'],
		[
			'of other quarters',
			[['Ref', '2012/13 Q1', '2012/13 Q2'], ONE, ['Ref', 'Q3', 'Q4'], TWO],
			'3'
		],
		[
			'of a table of areas',
			[
				['Area code', 'Child poverty 2009', 'Child poverty 2010'],
				['E01007668', '40.0%', '41.0%'],
				['Area code', 'Child poverty 2010', 'Child poverty 2009'],
				['E01007669', '42.0%', '43.0%']
			],
			'3'
		]
	])('%s', (_, rows, row) => {
		expect(refused(rows)).toEqual([row]);
		expect(run(rows).parts).toBeUndefined();
		expect(figures(rows).join()).not.toMatch(/NI 61|E01007669/);
	});

	it('and say what to do', () => {
		const rows = [HEAD, ONE, ['Ref', '2012/13 Outturn', '2012/13 Target'], TWO];
		expect(run(rows).lines).toContain(
			'Row 3. Error: "Ref · 2012/13 Outturn · 2012/13 Target". Wanted: the headings of row 1, in the same columns. Nothing from this row down is read. Bring it as a table of its own, or put its columns in the order of row 1.'
		);
	});
});

it.each([
	['a measure without a figure', ['NI 61', 'N/A', 'N/A']],
	['a measure that is due in a year', ['NI 61', '2014', '2015']],
	['a row of words', ['Target', '', '']],
	['a row of figures without a name', ['', '2013', '2014']]
])('%s is no row of headings', (_, row) => {
	expect(refused([HEAD, ONE, row])).toEqual([]);
});

it('a tidy table has words of headings in its cells', () => {
	const rows = [
		['Ref', 'Period', 'Series', 'Value'],
		['NI 60', '2012/13', 'Actual', '80.0%'],
		['NI 61', '2012/13', 'Target', 'N/A'],
		['NI 62', '2012/13', 'Actual', '9.0%']
	];
	expect(refused(rows)).toEqual([]);
	expect(figures(rows).join()).toContain('NI 62');
});
