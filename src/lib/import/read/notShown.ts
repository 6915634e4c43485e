import type { CellNote, Sheet } from '../sheet';
import type { CellCount } from './limits';
import { rangeOf, type Block } from './reference';

export const widthOf = (rows: string[][]): number =>
	rows.reduce((widest, { length }) => Math.max(widest, length), 0);

/**
 * A note for each cell that a merged one covers, within the rows and columns that there are.
 * Their texts are emptied: a spreadsheet does not show them.
 * @throws ReadFault where more is merged than a file may hold cells
 */
export function mergedIn(rows: string[][], blocks: Block[], count: CellCount, sheet: string) {
	const width = widthOf(rows);
	return blocks.flatMap((block): CellNote[] => {
		const bottom = Math.min(block.bottom, rows.length);
		const right = Math.min(block.right, width);
		if (bottom < block.top || right < block.left) return [];
		count.add(sheet, block.top, (bottom - block.top + 1) * (right - block.left + 1));
		return coveredBy({ ...block, bottom, right }, rows, rangeOf(block));
	});
}

function coveredBy({ top, left, bottom, right }: Block, rows: string[][], detail: string) {
	const covered: CellNote[] = [];
	for (let row = top; row <= bottom; row++)
		for (let column = left; column <= right; column++) {
			if (row === top && column === left) continue;
			const cells = rows[row - 1] as string[];
			if (cells[column - 1]) cells[column - 1] = '';
			covered.push({ row, column, kind: 'merged', detail });
		}
	return covered;
}

/** Says that a row (with column 0), a column (with row 0) or a sheet (with both) is not shown. */
export const hidden = (row: number, column: number): CellNote => ({
	row,
	column,
	kind: 'hidden',
	detail: ''
});

/**
 * A sheet without the texts of its hidden rows: nobody who looked at it has seen them. That they were
 * hidden stays noted. A hidden column may hold the rows' references, so what is made of it is decided
 * by what it holds.
 */
export function withoutHidden(sheet: Sheet): Sheet {
	const hidden = new Set(
		sheet.notes.flatMap(({ kind, row }) => (kind === 'hidden' && row > 0 ? row : []))
	);
	if (hidden.size === 0) return sheet;
	return {
		...sheet,
		rows: sheet.rows.map((cells, i) => (hidden.has(i + 1) ? cells.map(() => '') : cells)),
		notes: sheet.notes.filter(({ kind, row }) => kind === 'hidden' || !hidden.has(row))
	};
}
