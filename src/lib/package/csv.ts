/** What stands between the cells of a row. */
export type Delimiter = ',' | ';' | '\t';

const QUOTE = 34;
const NEWLINE = 10;
const RETURN = 13;

interface Scan {
	delimiter: Delimiter;
	/** Called with each row as it ends, so that a limit can stop the scan; rows count from 1. */
	onRow(cells: string[], row: number): void;
}

/**
 * Reads delimited text row by row, as RFC 4180 writes it and as forgiving as spreadsheets are: text
 * after a closing quote stays in its cell (d3-dsv drops its first character), and a quote that is
 * never closed is reported (d3-dsv cuts the last character off). Rows are numbered as a spreadsheet
 * numbers them: a quoted line break stays within its row, and one at the very end begins no row. A
 * byte order mark belongs to the encoding, and is removed before.
 * @returns the row in which a quote was opened and never closed; that row and the rest are not read
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
