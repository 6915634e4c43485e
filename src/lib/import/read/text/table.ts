import { scanRows, type Delimiter } from '../../../package/csv';
import type { CellNote, Sheet } from '../../sheet';
import { ReadFault } from '../fault';
import type { CellCount } from '../limits';
import { partedPlain } from '../parted';
import { partedBy } from './delimiter';

/** A first line that names the delimiter for Excel, which does not show it. */
const SEPARATOR = /^"?sep=([,;\t])"?(?:\r\n|\r|\n)/i;

/**
 * A table from text separated by commas, semicolons or tabs.
 * @throws ReadFault for a text of nothing but blanks or without columns, a quote left open, and
 * beyond the limits
 */
export function tableOf(text: string, name: string, count: CellCount): Sheet {
	if (text.trim() === '') throw emptyFault(name);
	const [line = '', named] = SEPARATOR.exec(text) ?? [];
	const body = text.slice(line.length);
	const delimiter = (named as Delimiter | undefined) ?? partedBy(body);
	const isLost = delimiter === undefined || (!named && delimiter !== '\t' && isSpaced(body));
	if (isLost && linesIn(body).length >= FEWEST_LINES)
		throw new ReadFault({ place: name, reason: { kind: 'no-columns' } });
	const rows: string[][] = [];
	const notes: CellNote[] = [];
	const openedAt = scanRows(body, {
		delimiter: delimiter ?? ',',
		onRow(cells, row) {
			count.check(name, row, filled(cells));
			count.add(name, row, cells.length);
			rows.push(cells.map((cell, i) => told(cell, { row, column: i + 1 }, notes)));
		}
	});
	if (openedAt === undefined) return { name, rows, notes };
	throw new ReadFault({ place: name, row: openedAt, reason: { kind: 'open-quote' } });
}

/** A cell's text, and what was parted from it among the notes. */
function told(cell: string, at: Pick<CellNote, 'row' | 'column'>, notes: CellNote[]): string {
	const { text, notes: own } = partedPlain(cell);
	for (const note of own) notes.push({ ...at, ...note });
	return text;
}

export const emptyFault = (place: string) => new ReadFault({ place, reason: { kind: 'empty' } });

/** Fewer may be a heading, or a list to be pasted into a column. */
const FEWEST_LINES = 3;

const linesIn = (text: string): string[] =>
	text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '');

/** Several blanks, beside which no comma or semicolon stands. */
const GAP = /[^\s,;"] {2,}(?=[^\s,;"])/g;

/** Whether most lines are parted by several blanks, as a PDF is copied: a cell left out cannot be seen there. */
function isSpaced(text: string): boolean {
	const lines = linesIn(text.slice(0, 65_536));
	const spaced = lines.filter((line) => (line.match(GAP) ?? []).length > 1);
	return spaced.length * 2 > lines.length;
}

/** Up to which column a row is filled: empty ones at its end are no table. */
function filled(cells: string[]): number {
	let last = cells.length;
	while (last > 0 && cells[last - 1] === '') last--;
	return last;
}
