import type { TableFile } from '../data/schema/tables';
import type { Place } from './place';
import type { Issue } from './issue/issue';

/** A row of one of the package's tables, as far as the sheet says it, and where it was read. */
export interface IncomingRow {
	file: TableFile;
	/** By the table's columns; a column that the sheet does not have is not here. */
	cells: Record<string, string>;
	place: Place;
}

/** What a sheet says, row by row, and what of it could not be read. */
export interface Incoming {
	rows: IncomingRow[];
	issues: Issue[];
}
