/** A cell with something in it: a text, which is never run, or a number as it was written. */
export type Cell =
	{ text: string; link?: string } | { number: string; /** Such as `0.00`. */ format: string };

/** A table of a worksheet; a cell may be empty. */
export interface TablePlan {
	columns: string[];
	rows: (Cell | undefined)[][];
}

/** A worksheet: its title, what stands below it line by line, then one table at most. */
export interface SheetPlan {
	/** Small letters and dashes, at most 31. */
	name: string;
	title: string;
	lines: Cell[];
	table?: TablePlan;
}

/** The row, from 1, in which a sheet's table has its header. */
export const headerRow = ({ lines }: SheetPlan): number => lines.length + 2;

/** A column's letters: A for 0, AA for 26. */
export const lettersOf = (column: number): string =>
	(column < 26 ? '' : lettersOf(Math.floor(column / 26) - 1)) +
	String.fromCharCode(65 + (column % 26));

/** The cells of a sheet's table, header and all: "A4:L257". */
export const tableRange = (sheet: SheetPlan, { columns, rows }: TablePlan): string => {
	const first = headerRow(sheet);
	return `A${first}:${lettersOf(columns.length - 1)}${first + rows.length}`;
};
