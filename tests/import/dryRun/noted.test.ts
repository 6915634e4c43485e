import { describe, expect, it } from 'vitest';
import { noted } from '$lib/import/dryRun/noted';
import type { Role } from '$lib/import/guess';
import type { CellNote } from '$lib/import/sheet';
import { issueLine, issueText } from '$words/desk/importIssues';

const ROLES: Role[] = ['reference', 'title', 'actual', 'rag'];
const ROWS = [
	['Ref', 'Measure', 'Outturn', 'RAG'],
	...Array.from({ length: 8 }, (_, i) => [`NI ${60 + i}`, 'A measure', '88.6', ''])
];

/** What is said of notes of a sheet of eight measures, its headings in row 1. */
function lines(
	notes: [row: number, column: number, kind: CellNote['kind'], detail?: string][],
	rows = ROWS
) {
	const columns = ROLES.map((role, i) => ({
		...{ header: rows[0]?.[i] ?? '', role, periodId: '', measureId: '' }
	}));
	const sheet = {
		name: 'Q3',
		rows,
		notes: notes.map(([row, column, kind, detail = '']) => ({ row, column, kind, detail }))
	};
	return noted(sheet, { shape: 'indicators', file: '', headerRow: 1, columns })
		.map(issueText)
		.map((issue) => issueLine(issue, issue.row));
}
const startsOf = (...given: Parameters<typeof lines>) =>
	lines(...given).map((line) => line.slice(0, line.indexOf('. Wanted')));

describe('notes of cells', () => {
	it('are one line for like ones of a column, with how many more there are', () => {
		const found = lines([
			[2, 3, 'raised', '1'],
			[3, 3, 'raised', '1'],
			[4, 3, 'raised', '2'],
			[4, 3, 'struck', '9.4%'],
			[2, 2, 'footnote', '*']
		]);
		expect(found.map((line) => line.replace(/ Wanted:[^.]*\./, ''))).toEqual([
			'Row 2. Warning, column C: "1". “1” is raised or lowered like a footnote’s mark, and is left out. The same holds for others: and 1 more, C3.',
			'Row 4. Warning, column C: "2". “2” is raised or lowered like a footnote’s mark, and is left out.',
			'Row 4. Warning, column C: "9.4%". “9.4%” is struck through, and is left out.',
			'Row 2. Warning, column B: "*". “*” is taken for a footnote’s mark, and is left out.'
		]);
	});

	it('are one line for a column where more than five differ', () => {
		const keys = ['1', '2', '3', '4', '5', '6'].map(
			(key, i): [number, number, 'unseen', string] => [i + 2, 3, 'unseen', key]
		);
		expect(lines(keys.slice(0, 5))).toHaveLength(5);
		expect(lines(keys)).toEqual([
			expect.stringContaining('The same holds for others: and 5 more, C3:C7.')
		]);
	});

	it('say nothing of what is merged or calculated', () => {
		expect(
			lines([
				[2, 3, 'formula', '=A1'],
				[2, 4, 'merged', 'C2:D2']
			])
		).toEqual([]);
	});
});

describe('hidden rows and columns', () => {
	it('are told together, by where they begin and end', () => {
		expect(
			startsOf([
				[3, 0, 'hidden'],
				[7, 0, 'hidden'],
				[8, 0, 'hidden'],
				[9, 0, 'hidden'],
				[0, 2, 'hidden'],
				[0, 3, 'hidden'],
				[0, 0, 'hidden']
			])
		).toEqual([
			'Warning: "the sheet"',
			'Row 3. Warning: "rows 3 and 7 to 9"',
			'Warning, column B: "columns B to C"'
		]);
	});
});

describe('what is drawn', () => {
	it('is told by its cells, those that follow each other as a range', () => {
		const fills = [2, 3, 4, 6].map((row): [number, number, 'fill', string] => [
			row,
			4,
			'fill',
			'red'
		]);
		expect(startsOf([[1, 4, 'fill', 'blue'], ...fills])).toEqual([
			'Row 2. Warning, column D: "D2:D4 and D6"'
		]);
	});

	it('by a rule is told by the rule’s cells', () => {
		expect(startsOf([[2, 3, 'icons', 'C2:C5 C7']])).toEqual([
			'Row 2. Warning, column C: "C2:C5 and C7"'
		]);
	});

	it('is no loss behind a rating’s word, nor where it only shades a column of words', () => {
		const rated = ROWS.map((cells, i) => (i === 2 ? [...cells.slice(0, 3), 'RED'] : cells));
		expect(startsOf([[3, 4, 'fill', 'red']], rated)).toEqual([]);
		const shaded = [2, 3, 4, 5, 6, 7, 8, 9].map((row): [number, number, 'fill', string] => [
			row,
			3,
			'fill',
			'grey'
		]);
		expect(startsOf(shaded)).toEqual([]);
		expect(startsOf(shaded.slice(1))).toEqual(['Row 3. Warning, column C: "C3:C9"']);
	});
});
