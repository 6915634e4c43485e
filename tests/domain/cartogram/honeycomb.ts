import { isBeside, type Cell } from '$lib/domain/cartogram';

/** "3,1" for a cell in column 3 of row 1. */
export const keyOf = ({ column, row }: Cell) => `${column},${row}`;

/** The cells that share an edge with a cell. */
export const around = (cell: Cell): Cell[] =>
	[-1, 0, 1]
		.flatMap((down) =>
			[-1, 0, 1].map((right) => ({ column: cell.column + right, row: cell.row + down }))
		)
		.filter((other) => isBeside(cell, other));

/** How many cells are reached from a cell over edges, through those that may be entered. */
function reachedFrom(start: Cell, mayEnter: (cell: Cell) => boolean): number {
	const seen = new Map([[keyOf(start), start]]);
	for (const cell of seen.values())
		for (const next of around(cell).filter(mayEnter)) seen.set(keyOf(next), next);
	return seen.size;
}

/** Whether all cells hang together over edges. */
export const isOnePiece = (cells: Cell[]): boolean => piecesOf(cells) <= 1;

/** In how many pieces cells are, where a piece hangs together over edges. */
export function piecesOf(cells: Cell[]): number {
	const left = new Map(cells.map((cell) => [keyOf(cell), cell]));
	let pieces = 0;
	for (const cell of left.values()) {
		pieces++;
		const reached = [cell];
		for (const one of reached) {
			left.delete(keyOf(one));
			reached.push(...around(one).filter((next) => left.has(keyOf(next))));
		}
	}
	return pieces;
}

/** Whether all that is free, with a margin around, hangs together. */
export function hasNoHoles(cells: Cell[]): boolean {
	const taken = new Set(cells.map(keyOf));
	const columns = 2 + Math.max(...cells.map(({ column }) => column));
	const rows = 2 + Math.max(...cells.map(({ row }) => row));
	const isFree = (cell: Cell) =>
		cell.column >= -1 &&
		cell.row >= -1 &&
		cell.column < columns &&
		cell.row < rows &&
		!taken.has(keyOf(cell));
	return reachedFrom({ column: -1, row: -1 }, isFree) === (columns + 1) * (rows + 1) - taken.size;
}
