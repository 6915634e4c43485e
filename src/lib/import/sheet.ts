import type { OutlineFile } from './outlines/outline';

/**
 * What a cell's note is of. What is parted from its text: `raised` (or lowered), `struck` through,
 * `unseen`, `invisible` characters, a `footnote` mark behind it. Of pictures: `picture`, whose
 * description is the text, and `picture-unread`, whose is not. What is drawn and not read: a `fill`,
 * a `drawing` that lies on the sheet, and by rule `icons`, `bars` and colours (`rules`).
 */
type NoteKind =
	| 'date'
	| 'formula'
	| 'no-result'
	| 'error'
	| 'rounded'
	| 'merged'
	| 'hidden'
	| 'raised'
	| 'struck'
	| 'unseen'
	| 'invisible'
	| 'footnote'
	| 'picture'
	| 'picture-unread'
	| 'fill'
	| 'drawing'
	| 'icons'
	| 'bars'
	| 'rules';

/** Something about a cell that its text does not say. Rows and columns count from 1. */
export interface CellNote {
	row: number;
	column: number;
	kind: NoteKind;
	/**
	 * The formula, the number that the shown text rounds or stands for, the merged range "B4:B7", what
	 * was left out, the picture's description, the colour, the cells of a rule.
	 */
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
	/** Of a page's table: the headings over it, the widest first, and its caption. */
	titles?: string[];
}

/** What was brought, read: tables, outlines of areas, or the project's own files. */
export type Brought =
	| { kind: 'sheets'; format: 'csv' | 'xlsx' | 'ods' | 'html'; sheets: Sheet[] }
	| { kind: 'outlines'; outlines: OutlineFile }
	| { kind: 'package'; files: Map<string, string> }
	| { kind: 'backup'; files: Map<string, string> };
