import { delimiterOf, type Delimiter } from './delimiter';

const QUOTE = 34;
const NEWLINE = 10;
const RETURN = 13;

interface Scan {
	delimiter: Delimiter;
	/** Told each row as it ends, so that a limit can stop the scan; rows count from 1. */
	onRow(cells: string[], row: number): void;
}

/**
 * Parts text into rows of cells, as RFC 4180 writes them, and forgiving as spreadsheets are: what
 * follows a closing quote stays in its cell (d3-dsv drops the first sign of it), and a quote that
 * is never closed is told (d3-dsv cuts the last sign off). A line break at the very end begins no row.
 * @returns the row in which a quote opened that is never closed
 */
export function scanRows(text: string, { delimiter, onRow }: Scan): number | undefined {
	const comma = delimiter.charCodeAt(0);
	let [at, row] = [0, 0];
	let cells: string[] = [];
	while (at < text.length || cells.length > 0) {
		const cell = text.charCodeAt(at) === QUOTE ? quoted(text, at, comma) : plain(text, at, comma);
		if (!cell) return row + 1;
		cells.push(cell.text);
		at = cell.end + 1;
		if (cell.end < text.length && text.charCodeAt(cell.end) === comma) continue;
		if (text.charCodeAt(cell.end) === RETURN && text.charCodeAt(at) === NEWLINE) at++;
		onRow(cells, ++row);
		cells = [];
	}
	return undefined;
}

interface Cell {
	text: string;
	/** Where the delimiter, the line break or the end is. */
	end: number;
}

function plain(text: string, start: number, comma: number): Cell {
	let end = start;
	for (; end < text.length; end++) {
		const code = text.charCodeAt(end);
		if (code === comma || code === NEWLINE || code === RETURN) break;
	}
	return { text: text.slice(start, end), end };
}

/** `undefined` where the quote is never closed. */
function quoted(text: string, start: number, comma: number): Cell | undefined {
	let end = text.indexOf('"', start + 1);
	while (end >= 0 && text.charCodeAt(end + 1) === QUOTE) end = text.indexOf('"', end + 2);
	if (end < 0) return undefined;
	const within = text.slice(start + 1, end).replaceAll('""', '"');
	const rest = plain(text, end + 1, comma);
	return { text: within + rest.text, end: rest.end };
}

/** In which row a text ends, as a spreadsheet counts: a quoted line break stays in its row. */
export function rowAt(text: string): number {
	let rows = 0;
	// The sign after a line break is in the next row, which the scan sees only with it.
	const delimiter = delimiterOf(text);
	return scanRows(`${text}x`, { delimiter, onRow: () => rows++ }) ?? rows;
}
