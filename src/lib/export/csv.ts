import { csvFormatRows } from 'd3-dsv';

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
	return `\uFEFF${csvFormatRows([columns, ...cells]).replaceAll('\n', '\r\n')}\r\n`;
}

const cellOf = (value: string | number): string =>
	typeof value === 'number' ? String(value) : harmless(value.replaceAll('\n', ' '));

/**
 * OWASP, "CSV injection": a cell that begins with one of these, or with its full-width form, may be
 * run, also behind blanks, which some programs cut off.
 */
const harmless = (text: string): string =>
	/^\s*[=+\-@＝＋－＠]|^[\t\r]/.test(text) ? `'${text}` : text;
