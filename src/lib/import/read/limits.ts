import { ReadFault, type ReadReason } from './fault';

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

/** @throws ReadFault with the size and the limit, where the file is larger */
export function refuseLarge(bytes: number, place: string, { fileBytes }: Limits): void {
	if (bytes <= fileBytes) return;
	throw new ReadFault({ place, reason: { kind: 'too-large', bytes, most: fileBytes } });
}

/** Counts the cells of all sheets of a file, and stops where a limit is passed. */
export class CellCount {
	#cells = 0;
	constructor(readonly limits: Limits) {}

	/** @throws ReadFault that names the row, where the row or column is beyond the limit */
	check(place: string, row: number, column: number): void {
		const { rows, columns } = this.limits;
		if (row > rows) throw tooMuch(place, row, { kind: 'too-many-rows', most: rows });
		if (column > columns)
			throw tooMuch(place, row, { kind: 'too-many-columns', column, most: columns });
	}

	/** @throws ReadFault that names the row, where the cells are too many */
	add(place: string, row: number, cells: number): void {
		this.#cells += cells;
		if (this.#cells <= this.limits.cells) return;
		throw tooMuch(place, row, { kind: 'too-many-cells', most: this.limits.cells });
	}
}

const tooMuch = (place: string, row: number, reason: ReadReason) =>
	new ReadFault({ place, row, reason });
