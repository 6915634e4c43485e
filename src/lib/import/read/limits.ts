import { lettersOf } from './reference';
import { ReadFault } from './fault';

/** How much is read at most: beyond it, a file is no table of a council's figures. */
export interface Limits {
	/** Of the file as it is brought. */
	fileBytes: number;
	/** Of all that a zip or workbook holds, unpacked. */
	unpackedBytes: number;
	/** Of a sheet. */
	rows: number;
	/** Of a sheet. */
	columns: number;
	/** Of all sheets together, blank ones between filled ones included. */
	cells: number;
}

export const LIMITS: Limits = {
	fileBytes: 50_000_000,
	unpackedBytes: 250_000_000,
	rows: 200_000,
	columns: 500,
	cells: 4_000_000
};

/** 104857600 as "104.9 MB", 1200 as "0.0012 MB": so that a figure and its limit can be compared. */
export const megabytes = (bytes: number): string =>
	`${(bytes / 1e6).toLocaleString('en-GB', { maximumSignificantDigits: 4 })} MB`;

const counted = (n: number) => n.toLocaleString('en-GB');

/** @throws ReadFault with the size and the limit, where the file is larger */
export function refuseLarge(bytes: number, place: string, { fileBytes }: Limits): void {
	if (bytes <= fileBytes) return;
	throw new ReadFault({
		place,
		value: `${megabytes(bytes)}`,
		wanted: `a file of at most ${megabytes(fileBytes)}`,
		advice: 'Remove sheets and pictures that are not part of the table, or bring it in parts.'
	});
}

/** Counts the cells of all sheets of a file, and stops where a limit is passed. */
export class CellCount {
	#cells = 0;
	constructor(readonly limits: Limits) {}

	/** @throws ReadFault that names the row, where the row or column is beyond the limit */
	check(place: string, row: number, column: number): void {
		const { rows, columns } = this.limits;
		if (row > rows) throw tooMuch(place, row, `more than ${counted(rows)} rows`);
		if (column <= columns) return;
		const value = `a cell in column ${lettersOf(column)} (number ${counted(column)})`;
		throw tooMuch(place, row, `${value}, where at most ${counted(columns)} are read`);
	}

	/** @throws ReadFault that names the row, where the cells are too many */
	add(place: string, row: number, cells: number): void {
		this.#cells += cells;
		if (this.#cells <= this.limits.cells) return;
		throw tooMuch(place, row, `more than ${counted(this.limits.cells)} cells up to here`);
	}
}

const tooMuch = (place: string, row: number, value: string) =>
	new ReadFault({
		place,
		row,
		value,
		wanted: 'a table of figures no larger than the limits',
		advice: 'Remove what is not part of the table, or bring it in parts.'
	});
