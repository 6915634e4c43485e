import type { Oddity } from '../sheet';

/** Says that a row (with column 0), a column (with row 0) or a sheet (with both) is not shown. */
export const hidden = (row: number, column: number, detail: string): Oddity => ({
	row,
	column,
	kind: 'hidden',
	detail
});
