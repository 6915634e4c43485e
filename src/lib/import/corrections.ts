import type { Sheet } from './sheet';

/** A cell that a person has corrected, or every cell of a column that reads the same. */
export interface Correction {
	/** From 1. */
	column: number;
	/** From 1; none where all like cells of the column are meant. */
	row?: number;
	/** What stood there. */
	was: string;
	text: string;
}

const isOf = (one: Correction, row: number, column: number): boolean =>
	one.column === column && (one.row ?? row) === row;

/** The last column that is corrected in a row by itself. */
const lastCorrected = (corrections: readonly Correction[], row: number): number =>
	Math.max(0, ...corrections.flatMap((one) => (one.row === row ? one.column : [])));

/** A row's cells, blank ones added up to a column. */
const reaching = (cells: string[], column: number): string[] => [
	...cells,
	...Array.from({ length: Math.max(0, column - cells.length) }, () => '')
];

/**
 * A sheet as a person has corrected it, in the order of the corrections; what was known of a corrected
 * cell beside its text holds of it no more.
 * @returns the sheet itself where nothing is corrected; a correction of a cell that reads otherwise does nothing
 */
export function correctedSheet(sheet: Sheet, corrections: readonly Correction[]): Sheet {
	if (corrections.length === 0) return sheet;
	const isCorrected = new Set<string>();
	const rows = sheet.rows.map((cells, r) =>
		reaching(cells, lastCorrected(corrections, r + 1)).map((text, c) =>
			corrections
				.filter((one) => isOf(one, r + 1, c + 1))
				.reduce((now, { was, text: next }) => {
					if (now.trim() !== was.trim()) return now;
					isCorrected.add(`${r + 1} ${c + 1}`);
					return next;
				}, text)
		)
	);
	const notes = sheet.notes.filter(({ row, column }) => !isCorrected.has(`${row} ${column}`));
	return { ...sheet, rows, notes };
}
