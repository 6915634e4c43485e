import { csvFormatRows } from 'd3-dsv';
import { columnsOf, type TableFile } from '$lib/data/schema/tables';
import { forSpreadsheets, harmlessCell } from '../tables/csv';

/** The rows of a table as text by column, as the data package's files hold them. */
export type TableRows = readonly Record<string, string>[];
/** The rows of every table. */
export type RawTables = Record<TableFile, TableRows>;

/**
 * A table as the data package's file holds it: the contract's columns, cells exactly as they are. A
 * column that a row does not have is blank.
 * @param options `forSpreadsheets`: for a reader who opens it in a spreadsheet. Text that would be
 * run as a formula is led by an apostrophe, and the file is marked as UTF-8
 */
export function tableCsv(
	file: TableFile,
	rows: TableRows,
	options: { forSpreadsheets?: boolean } = {}
): string {
	const columns = columnsOf(file);
	const cells = rows.map((row) => columns.map((column) => row[column] ?? ''));
	if (options.forSpreadsheets)
		return forSpreadsheets([columns, ...cells.map((row) => row.map(harmlessCell))]);
	return `${csvFormatRows([columns, ...cells])}\n`;
}
