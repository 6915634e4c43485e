import type { BoundariesPart } from '../data/schema/parts';
import type { Publication } from './description';
import type { Fault } from './faults';
import { checkRows, type Table } from './readTable';
import { TABLE_FILES, type RawCells, type TableFile } from '../data/schema/tables';

/** Every table of the data package, read. */
export type Tables = { [F in TableFile]: Table<F> };

/** Makes every table of the package, file by file. */
export const eachTable = (make: <F extends TableFile>(file: F) => Table<F>): Tables =>
	Object.fromEntries(TABLE_FILES.map((file) => [file, make(file)])) as unknown as Tables;

/** The rows of every table as text by column, exactly as the package's CSV files hold them. */
export type RawTables = Record<TableFile, RawCells[]>;

/** A data package, read file by file. */
export interface Package {
	tables: Tables;
	/** `undefined` where the file has faults, or there is none. */
	boundaries: BoundariesPart | undefined;
	publication: Publication | undefined;
	faults: Fault[];
}

/** The header is row 1 of a file. */
export const FIRST_ROW = 2;

/** Holds every row of raw tables against the contract, as if they had been read from files. */
export const tablesOf = (raw: RawTables): Tables => eachTable((file) => tableOf(file, raw[file]));

/** Rows never change, and most tables are not touched by what is brought. */
const known = new WeakMap<RawCells[], Table<TableFile>>();

function tableOf<F extends TableFile>(file: F, rows: RawCells[]): Table<F> {
	const table =
		known.get(rows) ??
		checkRows(
			file,
			rows.map((cells, i) => ({ row: i + FIRST_ROW, cells }))
		);
	known.set(rows, table as Table<TableFile>);
	return table as Table<F>;
}
