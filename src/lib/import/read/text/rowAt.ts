import { delimiterOf } from './delimiter';
import { scanRows } from './scanRows';

/** In which row a text ends, as a spreadsheet counts: a quoted line break stays in its row. */
export function rowAt(text: string): number {
	let rows = 0;
	// The sign after a line break is in the next row, which the scan sees only with it.
	const delimiter = delimiterOf(text);
	return scanRows(`${text}x`, { delimiter, onRow: () => rows++ }) ?? rows;
}
