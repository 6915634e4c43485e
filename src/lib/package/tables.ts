import * as v from 'valibot';
import type { BoundariesPart } from '../data/schema/parts';
import { ROWS, type TableFile } from '../data/schema/rows';
import type { Fault } from './faults';
import { checkRows, type Table } from './readTable';

/** Every table of the data package, read. */
export type Tables = { [F in TableFile]: Table<F> };

/** Makes every table of the package, file by file. */
export const eachTable = (make: <F extends TableFile>(file: F) => Table<F>): Tables =>
	Object.fromEntries(
		(Object.keys(ROWS) as TableFile[]).map((file) => [file, make(file)])
	) as unknown as Tables;

/** The rows of every table as text by column, exactly as the package's CSV files hold them. */
export type RawTables = Record<TableFile, Record<string, string>[]>;

/** A data package, read file by file. */
export interface Package {
	tables: Tables;
	/** `undefined` where the file has faults. */
	boundaries: BoundariesPart | undefined;
	publication: Publication | undefined;
	faults: Fault[];
}

/** What the package says of itself: what the report is called, when and by whom published. */
export const Publication = v.object({
	title: v.pipe(v.string(), v.nonEmpty('the title of the report')),
	publishedOn: v.pipe(v.string(), v.isoDate('a day such as 2012-09-19')),
	source: v.pipe(v.string(), v.nonEmpty('who published it, and when'))
});
export type Publication = v.InferOutput<typeof Publication>;

/** As much of `datapackage.json` as a dataset is made of. */
export const Description = v.object({ publication: Publication });

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
