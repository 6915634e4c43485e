import type { BoundariesPart } from '../../data/schema/parts';
import { ROWS, type TableFile } from '../../data/schema/rows';
import type { Fault } from './faults';
import type { Publication } from './publication';
import type { Table } from './readTable';

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
