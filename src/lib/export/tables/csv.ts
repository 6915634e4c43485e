import { csvFormatRow } from 'd3-dsv';

/** A row as a file's columns name it. */
export type CsvRow = Record<string, string | number | null>;

/**
 * Rows as CSV text: the columns of the first row as its header, a byte order mark so that
 * spreadsheets read it as UTF-8, lines ended as RFC 4180 asks. Text that a spreadsheet would run
 * as a formula is led by an apostrophe; numbers stay as they are. `null` is an empty cell.
 * @returns the mark alone where there are no rows
 */
export function csvOf(rows: CsvRow[]): string {
	const columns = Object.keys(rows[0] ?? {});
	const cells = rows.map((row) => columns.map((column) => cellOf(row[column] ?? '')));
	return forSpreadsheets([columns, ...cells]);
}

const cellOf = (value: string | number): string =>
	typeof value === 'number' ? String(value) : harmless(value.replaceAll('\n', ' '));

/**
 * A text that no spreadsheet runs as a formula: led by an apostrophe where one might. OWASP, "CSV
 * injection": a cell that begins with one of these, or with its full-width form, may be run, also
 * behind blanks, which some programs cut off.
 */
export const harmless = (text: string): string =>
	/^\s*[=+\-@＝＋－＠]|^[\t\r]/.test(text) ? `'${text}` : text;

/** The same for a cell that holds a figure or a text: a figure with its sign is no formula. */
export const harmlessCell = (text: string): string =>
	/^[+-]?[\d,]*\.?\d+%?$/.test(text) ? text : harmless(text);

/** Lines of a file that opens in a spreadsheet: marked as UTF-8, ended as RFC 4180 asks. */
export const forSpreadsheets = (lines: string[][]): string =>
	`\uFEFF${lines.map((cells) => `${csvFormatRow(cells)}\r\n`).join('')}`;
