import { scanRows, type Delimiter } from '../../../package/csv';

/** Where two fit alike, the one before is meant: a comma may be a decimal sign or part of a text. */
const DELIMITERS: Delimiter[] = ['\t', ';', ','];
const LINES = 50;

/** A text in quotes, which may hold any delimiter. */
const QUOTED = /(^|[,;\t\r\n])"(?:[^"]|"")*"(?=$|[,;\t\r\n])/g;

/**
 * What parts the cells: the sign that gives most of the first lines the same number of cells.
 * @returns a comma where none gives any line two
 */
export function delimiterOf(text: string): Delimiter {
	const head = text.slice(0, 65_536).replace(QUOTED, '$1');
	const lines = head.split(/\r\n|\r|\n/, LINES).filter((line) => line.trim() !== '');
	const scored = DELIMITERS.map((delimiter) => ({ delimiter, fit: fitOf(lines, delimiter) }));
	const best = scored.reduce((a, b) => (b.fit > a.fit ? b : a));
	return best.fit > 0 ? best.delimiter : ',';
}

/** How many lines have the number of cells, beyond one, that most have. */
function fitOf(lines: string[], delimiter: Delimiter): number {
	const counts = new Map<number, number>();
	for (const line of lines) {
		const cells = line.split(delimiter).length;
		if (cells > 1) counts.set(cells, (counts.get(cells) ?? 0) + 1);
	}
	return Math.max(0, ...counts.values());
}

/** The number of the row in which a text ends, as a spreadsheet counts: quoted line breaks add none. */
export function rowAt(text: string): number {
	let rows = 0;
	// The character after a line break is in the next row, which the scan sees only with it.
	const delimiter = delimiterOf(text);
	return scanRows(`${text}x`, { delimiter, onRow: () => rows++ }) ?? rows;
}
