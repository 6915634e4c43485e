import { scanRows, type Delimiter } from '../../../package/csv';
import type { Sheet } from '../../sheet';
import { ReadFault } from '../fault';
import type { CellCount } from '../limits';
import { delimiterOf } from './delimiter';

/** A first line that names the delimiter for Excel, which does not show it. */
const SEPARATOR = /^sep=([,;\t])(?:\r\n|\r|\n)/;

/**
 * A table from text separated by commas, semicolons or tabs.
 * @throws ReadFault for a text of nothing but blanks, a quote left open, and beyond the limits
 */
export function tableOf(text: string, name: string, count: CellCount): Sheet {
	if (text.trim() === '') throw emptyFault(name);
	const [line = '', named] = SEPARATOR.exec(text) ?? [];
	const body = text.slice(line.length);
	const rows: string[][] = [];
	const openedAt = scanRows(body, {
		delimiter: (named as Delimiter | undefined) ?? delimiterOf(body),
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
