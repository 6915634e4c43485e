/**
 * A cell of a honeycomb of pointy-topped hexagons. Columns are counted from the west and rows from
 * the north, both from 0; each odd row stands half a cell further east ("odd-r").
 */
export interface Cell {
	column: number;
	row: number;
}

/** An area that is to have a cell. */
export interface CartogramArea {
	code: string;
	/** The centre of its people. */
	latitude: number;
	longitude: number;
	groupCode: string;
}

/** Two areas that share a border, by their codes. */
export type Adjacency = readonly [string, string];

/** The cell of one area. */
export interface AreaCell extends Cell {
	code: string;
}

/** How far apart the middles of two rows are, in cell widths. */
export const ROW_HEIGHT = Math.sqrt(3) / 2;

/** The middle of a cell in cell widths: x grows to the east, y to the south. */
export const middleOf = ({ column, row }: Cell) => ({
	x: column + (row & 1) / 2,
	y: row * ROW_HEIGHT
});

/** Whether two cells share an edge. */
export function isBeside(cell: Cell, other: Cell): boolean {
	const [a, b] = [middleOf(cell), middleOf(other)];
	return Math.abs((a.x - b.x) ** 2 + (a.y - b.y) ** 2 - 1) < 1e-6;
}
