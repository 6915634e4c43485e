import { ISSUES_COLUMN, issueLine } from '$words/desk/importIssues';
import { forSpreadsheets, harmlessCell } from './csv';

/** A table as it was brought, row 1 first. */
interface BroughtSheet {
	name?: string;
	rows: readonly string[][];
}

/** What is wrong with it, in words; rows count from 1, columns are letters. */
interface SaidIssue {
	severity: 'error' | 'warning' | 'confirm';
	sheet?: string;
	row?: number;
	column?: string;
	header?: string;
	value?: string;
	wanted: string;
	advice?: string;
	more?: string;
	/** Further rows that it is true of. */
	also?: readonly { from: number; to: number }[];
}

/**
 * The sheet that was brought as CSV text, each row in its place, with one more column at its end:
 * the row's issues. Row 1 has the column's title, and the issues that are about no row.
 * Those of another sheet are left out; text that a spreadsheet would run as a formula is led by an
 * apostrophe.
 */
export function issuesCsv(sheet: BroughtSheet, issues: readonly SaidIssue[]): string {
	const width = sheet.rows.reduce((most, { length }) => Math.max(most, length), 0);
	const rows = sheet.rows.length > 0 ? sheet.rows : [[]];
	const said = wordsByRow(
		issues.filter((issue) => isOf(sheet, issue)),
		rows.length
	);
	const lines = rows.map((cells, i) => [
		...Array.from({ length: width }, (_, n) => cells[n] ?? ''),
		[...(i === 0 ? [ISSUES_COLUMN] : []), ...(said.get(i + 1) ?? [])].join(' | ')
	]);
	return forSpreadsheets(lines.map((cells) => cells.map(harmlessCell)));
}

/** A sheet as CSV text; text that a spreadsheet would run as a formula is led by an apostrophe. */
export const sheetCsv = ({ rows }: BroughtSheet): string =>
	forSpreadsheets(rows.map((cells) => cells.map(harmlessCell)));

const isOf = ({ name }: BroughtSheet, { sheet }: SaidIssue) =>
	name === undefined || sheet === undefined || sheet === '' || sheet === name;

/** What is about a row that the sheet does not have stands in row 1, and says its row. */
function wordsByRow(issues: readonly SaidIssue[], rows: number): Map<number, string[]> {
	const said = new Map<number, string[]>();
	const say = (at: number, line: string) => said.set(at, [...(said.get(at) ?? []), line]);
	for (const { also = [], more: _, ...issue } of issues) {
		const { row = 1 } = issue;
		if (row <= rows) say(row, issueLine(issue));
		else say(1, issueLine(issue, row));
		const { value: _value, ...alike } = issue;
		for (const { from, to } of also) for (let at = from; at <= to; at++) say(at, issueLine(alike));
	}
	return said;
}
