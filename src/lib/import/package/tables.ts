import type { BoundariesPart } from '../../data/schema/parts';
import type { TableFile } from '../../data/schema/rows';
import type { Fault } from './faults';
import type { Table } from './readTable';

/** Every table of the data package, read. */
export type Tables = { [F in TableFile]: Table<F> };

/** The rows of every table as text by column, exactly as the package's CSV files hold them. */
export type RawTables = Record<TableFile, Record<string, string>[]>;

/** What the package says of itself: what the report is called, when and by whom published. */
export interface Publication {
	title: string;
	publishedOn: string;
	source: string;
}

/** A data package, read file by file. */
export interface Package {
	tables: Tables;
	/** `undefined` where the file has faults. */
	boundaries: BoundariesPart | undefined;
	publication: Publication | undefined;
	faults: Fault[];
}
