import type { Correction } from '$lib/import/corrections';
import { lettersOf } from '$lib/import/read/reference';

/** Cells that are corrected where their problem stands. */

export const CORRECT = {
	correct: 'Correct',
	use: 'Check again with this',
	heading: 'Corrected here',
	undo: 'Take back',
	take: 'Download the corrected table'
};

/** "Text of C5" */
export const cellOf = (row: number, column: number): string => `Text of ${lettersOf(column)}${row}`;

/** 'Every cell of this column that reads “TBC”' */
export const likeText = (was: string): string =>
	`Every cell of this column that ${was === '' ? 'is blank' : `reads “${was}”`}`;

const quoted = (text: string): string => (text === '' ? 'nothing' : `“${text}”`);

/** "C5: “TBC” to “N/A”", "All of column C: “TBC” to nothing" */
export function correctionText({ row, column, was, text }: Correction): string {
	const place =
		row === undefined ? `All of column ${lettersOf(column)}` : `${lettersOf(column)}${row}`;
	return `${place}: ${quoted(was)} to ${quoted(text)}`;
}
