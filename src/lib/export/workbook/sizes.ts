import type { Cell, SheetPlan } from './plan';

/** The narrowest and the widest that a column of a table is, in letters. */
const NARROW = 10;
const WIDE = 60;
/** How wide lines of text are where no table stands below them. */
const PAGE = 100;
/** The height of a line in points, and the most that a row can have. */
export const LINE = 16;
const HIGHEST = 409;

/** How wide each column is: as its longest line, within bounds. */
export function widthsOf({ table }: SheetPlan): number[] {
	if (!table) return [PAGE];
	return table.columns.map((name, column) => {
		const longest = table.rows.reduce(
			(most, cells) => Math.max(most, textOf(cells[column]).length),
			name.length + 4
		);
		return Math.min(WIDE, Math.max(NARROW, longest + 2));
	});
}

/**
 * The height of each row that holds more than one line, since not every program finds it by itself.
 * The title and the lines above a table run on to their right, in one line.
 */
export function heightsOf(sheet: SheetPlan): { ht?: number; customHeight?: number }[] {
	const { lines, table } = sheet;
	const widths = widthsOf(sheet);
	const above = lines.map((cell) => (table ? 1 : linesIn(textOf(cell), PAGE)));
	const below = (table?.rows ?? []).map((cells) =>
		Math.max(...cells.map((cell, column) => linesIn(textOf(cell), widths[column] ?? WIDE)))
	);
	const head = table ? [1] : [];
	return [{ ht: 24, customHeight: 1 }, ...[...above, ...head, ...below].map(heightOf)];
}

const heightOf = (lines: number) =>
	lines > 1 ? { ht: Math.min(HIGHEST, lines * LINE), customHeight: 1 } : {};

/**
 * A column below the widest has room for its longest line. In others words break early and letters
 * differ: a line is reckoned as a little less than they hold.
 */
function linesIn(text: string, width: number): number {
	const perLine = width < WIDE ? width : width * 0.9;
	return text
		.split('\n')
		.reduce((total, line) => total + Math.max(1, Math.ceil(line.length / perLine)), 0);
}

const textOf = (cell: Cell | undefined): string =>
	cell ? ('text' in cell ? cell.text : cell.number) : '';
