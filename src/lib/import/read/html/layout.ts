import type { CellNote, Sheet } from '../../sheet';
import type { CellCount } from '../limits';
import { hidden, mergedIn, widthOf } from '../notShown';
import type { Block } from '../reference';
import { Fills } from '../fills';
import { heldBy } from './held';
import { saidBy } from './said';
import type { RawCell, TableBuilder } from './tableBuilder';

interface Given {
	name: string;
	count: CellCount;
}

/**
 * A table with each cell in its column, those that span several included: the text is in the first.
 * @throws ReadFault beyond the limits
 */
export function laidOut(table: TableBuilder, { name, count }: Given): Sheet {
	const grid = new Grid(table, name, count);
	table.rows.forEach(({ cells }, i) => cells.forEach((cell) => grid.put(cell, i + 1)));
	const notes = grid.notes
		.concat(grid.fills.notes(grid.rows, widthOf(grid.rows)))
		.concat(mergedIn(grid.rows, grid.merged, count, name))
		.concat(hiddenIn(table, grid.rows));
	notes.sort((a, b) => a.row - b.row || a.column - b.column);
	const { titles } = table;
	return { name, rows: grid.rows, notes, ...(titles.length > 0 && { titles }) };
}

class Grid {
	readonly rows: string[][];
	readonly merged: Block[] = [];
	readonly notes: CellNote[] = [];
	readonly fills = new Fills();
	/** Of each column, down to which row it is taken. */
	#taken: number[] = [];
	/** Where in its row the last cell ended. */
	#at = { row: 0, column: 0 };

	constructor(
		private readonly table: TableBuilder,
		private readonly name: string,
		private readonly count: CellCount
	) {
		this.rows = Array.from(table.rows, () => []);
	}

	put(cell: RawCell, row: number): void {
		const left = this.#free(row);
		const right = left + cell.columns - 1;
		const bottom = Math.min(row + cell.rows - 1, this.rows.length);
		this.#at = { row, column: right };
		this.#write(cell, row, left);
		this.count.check(this.name, row, right);
		for (let column = left; column <= right; column++) this.#taken[column] = bottom;
		if (bottom > row || right > left) this.merged.push({ top: row, left, bottom, right });
	}

	/** The first column of a row that no cell before it or above it has taken. */
	#free(row: number): number {
		let column = this.#at.row === row ? this.#at.column + 1 : 1;
		while ((this.#taken[column] ?? 0) >= row) column++;
		return column;
	}

	#write(cell: RawCell, row: number, column: number): void {
		// A hidden column is read, with all that is in it.
		const isUnseen = cell.isUnseen && !this.table.hiddenColumns.includes(column);
		const { text, notes } = saidBy(cell, isUnseen);
		const cells = this.rows[row - 1] as string[];
		this.count.check(this.name, row, column);
		this.count.add(this.name, row, column - cells.length);
		while (cells.length < column) cells.push('');
		cells[column - 1] = text;
		this.fills.add({ row, column }, cell.fill);
		for (const note of heldBy(cell, text).concat(notes)) this.notes.push({ row, column, ...note });
	}
}

function hiddenIn({ rows, hiddenColumns }: TableBuilder, laid: string[][]): CellNote[] {
	const width = widthOf(laid);
	const columns = hiddenColumns.filter((column) => column <= width);
	return [
		...columns.map((column) => hidden(0, column)),
		...rows.flatMap((row, i) => (row.hidden ? [hidden(i + 1, 0)] : []))
	];
}
