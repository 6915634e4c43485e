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
	throw new ReadFault({ place: name, row: openedAt, reason: { kind: 'open-quote' } });
}

export const emptyFault = (place: string) => new ReadFault({ place, reason: { kind: 'empty' } });

/** Up to which column a row is filled: empty ones at its end are no table. */
function filled(cells: string[]): number {
	let last = cells.length;
	while (last > 0 && cells[last - 1] === '') last--;
	return last;
}
