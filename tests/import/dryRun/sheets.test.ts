import { describe, expect, it } from 'vitest';
import { sheetsText } from '$words/desk/check';
import { brought } from '../officersTable';

const ROWS = [
	['Ref', 'Outturn'],
	['NI 60', '80.0%']
];
const run = (name: string, above: string[][] = [], rows = ROWS, file = 'figures.xlsx') =>
	brought({ name, rows: [...above, ...rows], notes: [] }, file);
const periods = (...of: Parameters<typeof run>) =>
	run(...of).guess.columns.flatMap(({ role, periodId }) => (role === 'actual' ? [periodId] : []));

describe('a sheet’s name dates its undated columns', () => {
	it.each([
		['Q2 2012-13', 'Performance', '2012-13-q2'],
		['Q2', 'Performance 2012/13', '2012-13-q2'],
		['2012-13', 'Performance', '2012-13'],
		['2012-13', 'Quarter 2', '2012-13-q2']
	])('“%s”, below “%s”', (sheet, title, wanted) => {
		expect(periods(sheet, [[title]])).toEqual([wanted]);
		expect(run(sheet, [[title]]).open).toEqual([]);
	});

	it('and gives the year of headings that leave it out', () => {
		const rows = [
			['Ref', 'Q1', 'Q2'],
			['NI 60', '80.0%', '81.0%']
		];
		expect(periods('2012-13', [], rows)).toEqual(['2012-13-q1', '2012-13-q2']);
		expect(run('2012-13', [], rows).guess.yearsFrom).toEqual([
			{ headings: ['Q1', 'Q2'], from: '2012-13' }
		]);
	});
});

describe('the period is asked', () => {
	it.each([
		['where a sheet is named for a quarter of no year', 'Q2', []],
		['where a sheet is named for another year than its title', '2011-12', [['Results 2012/13']]],
		['where a sheet says nothing of time', 'Data', []],
		['where the name is the file’s own', 'figures 2012-13.csv', []]
	])('%s', (_, sheet, above) => {
		const { open } = run(sheet, above, ROWS, sheet.endsWith('.csv') ? sheet : 'figures.xlsx');
		expect(open).toEqual(['Which period is “Outturn” of?']);
	});
});

describe('of several sheets it is told which was looked at, and how the others are brought', () => {
	const sheets = ['Q1', 'Q2', 'Q3'].map((name) => ({ name, rows: 9 }));

	it('by their names', () => {
		expect(sheetsText(sheets, 1)).toBe(
			'Looked at: “Q2”. Not read: “Q1” and “Q3”. To bring them, too, commit this sheet, then choose the file again and use the next sheet.'
		);
		expect(sheetsText(sheets.slice(0, 2), 0)).toBe(
			'Looked at: “Q1”. Not read: “Q2”. To bring it, too, commit this sheet, then choose the file again and use that sheet.'
		);
	});

	it('but for one that is empty', () => {
		expect(
			sheetsText(
				[
					{ name: 'Q1', rows: 9 },
					{ name: 'Sheet2', rows: 0 }
				],
				0
			)
		).toBe('Looked at: “Q1”.');
	});
});
