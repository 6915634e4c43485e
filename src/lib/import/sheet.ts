/** Something about a cell that its text does not say. Rows and columns count from 1. */
export interface CellNote {
	row: number;
	column: number;
	kind: 'date' | 'formula' | 'no-result' | 'error' | 'rounded' | 'merged' | 'hidden';
	/** The formula, the number that the shown text rounds or stands for, the merged range "B4:B7". */
	detail: string;
	/** The format that shows a number as a day or a time. */
	shownAs?: string;
}

/**
 * A table as it was brought: texts as the spreadsheet shows them, row 1 first. Rows may differ in
 * length; blank ones are kept, so that numbers stay true.
 */
export interface Sheet {
	name: string;
	rows: string[][];
	notes: CellNote[];
}

/** What was brought, read: tables, or the project's own files. */
export type Brought =
	| { kind: 'sheets'; format: 'csv' | 'xlsx' | 'html'; sheets: Sheet[] }
	| { kind: 'package'; files: Map<string, string> }
	| { kind: 'backup'; files: Map<string, string> };
