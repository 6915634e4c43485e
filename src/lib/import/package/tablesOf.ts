import type { TableFile } from '../../data/schema/rows';
import { checkRows, type Table } from './readTable';
import { eachTable, type RawTables, type Tables } from './tables';

/** The header is row 1 of a file. */
export const FIRST_ROW = 2;

/** Holds every row of raw tables against the contract, as if they had been read from files. */
export const tablesOf = (raw: RawTables): Tables => eachTable((file) => tableOf(file, raw[file]));

/** Rows never change, and most tables are not touched by what is brought. */
const known = new WeakMap<Record<string, string>[], Table<TableFile>>();

function tableOf<F extends TableFile>(file: F, rows: Record<string, string>[]): Table<F> {
	const table =
		known.get(rows) ??
		checkRows(
			file,
			rows.map((cells, i) => ({ row: i + FIRST_ROW, cells }))
		);
	known.set(rows, table as Table<TableFile>);
	return table as Table<F>;
}
