import type { Sheet } from '../../sheet';
import { ReadFault } from '../fault';
import type { CellCount } from '../limits';
import { delimiterOf, type Delimiter } from './delimiter';
import { scanRows } from './scanRows';

/** The first line by which Excel is told the delimiter, and which it does not show. */
const TOLD = /^sep=([,;\t])(?:\r\n|\r|\n)/;

/**
 * A table from text parted by commas, semicolons or tabs.
 * @throws ReadFault for a text without any sign but blanks, a quote left open, and beyond the limits
 */
export function tableOf(text: string, name: string, count: CellCount): Sheet {
	if (text.trim() === '') throw emptyFault(name);
	const [line = '', told] = TOLD.exec(text) ?? [];
	const body = text.slice(line.length);
	const rows: string[][] = [];
	const openedAt = scanRows(body, {
		delimiter: (told as Delimiter | undefined) ?? delimiterOf(body),
		onRow(cells, row) {
			count.check(name, row, filled(cells));
			count.add(name, row, cells.length);
			rows.push(cells);
		}
	});
	if (openedAt === undefined) return { name, rows, notes: [] };
	throw new ReadFault({
		place: name,
		row: openedAt,
		value: 'a quotation mark that opens a cell and is never closed',
		wanted: 'a closing quotation mark',
		advice: 'Close it, or save the file as CSV again.'
	});
}

export const emptyFault = (place: string) =>
	new ReadFault({
		place,
		value: 'nothing but blanks',
		wanted: 'a table of figures',
		advice: 'Choose the file that holds the table.'
	});

/** Up to which column a row is filled: empty ones at its end are no table. */
function filled(cells: string[]): number {
	let last = cells.length;
	while (last > 0 && cells[last - 1] === '') last--;
	return last;
}
