import { readOutlines } from '../outlines/readOutlines';
import type { Brought, Sheet } from '../sheet';
import { foreignZip, refuseForeign, refuseJson, refuseMarkup } from './foreign';
import { isHtml, tablesOf } from './html/tables';
import { CellCount, LIMITS, refuseLarge, type Limits } from './limits';
import { readOds } from './ods/readOds';
import { withoutHidden } from './notShown';
import { decode } from './text/decode';
import { emptyFault, tableOf } from './text/table';
import { Archive } from './zip/archive';
import { ownFilesOf } from './zip/ownFiles';
import { readWorkbook } from './xlsx/readWorkbook';

export { ReadFault, type ReadingFault } from './fault';
export { LIMITS, type Limits } from './limits';

/**
 * Reads a file by its content, whatever its name ends in: CSV, TSV, an .xlsx or .ods workbook, an
 * HTML page's tables, outlines of areas as GeoJSON or TopoJSON, the project's data package or a backup of
 * it as a zip.
 * @param name the file's, by which faults and sheets of text are named
 * @throws ReadFault for what cannot be read, with what to do
 */
export function readFile(bytes: Uint8Array, name: string, limits?: Partial<Limits>): Brought {
	const all = { ...LIMITS, ...limits };
	refuseLarge(bytes.length, name, all);
	if (bytes.length === 0) throw emptyFault(name);
	refuseForeign(bytes, name);
	if (bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] ?? 0) < 0x20)
		return readZip(bytes, name, all);
	return readText(decode(bytes, name), name, all);
}

/**
 * Reads what was pasted: the tables of its HTML, else outlines, else its text, parted by tabs, semicolons
 * or commas.
 * @param name what it is called, by which faults and sheets of text are named
 * @throws ReadFault where there is neither, and beyond the limits
 */
export function readPaste(
	{ text, html }: { text: string; html: string },
	name: string,
	limits?: Partial<Limits>
): Brought {
	const all = { ...LIMITS, ...limits };
	refuseLarge(text.length + html.length, name, all);
	const sheets = tablesOf(html, new CellCount(all), name);
	if (sheets.length > 0) return pages(sheets);
	return outlinesIn(text, name) ?? csv(tableOf(text, name, new CellCount(all)));
}

function readZip(bytes: Uint8Array, name: string, limits: Limits): Brought {
	const archive = new Archive(bytes, name, limits);
	const read = ownFilesOf(archive) ?? readWorkbook(archive, limits) ?? readOds(archive, limits);
	if (read) return read;
	throw foreignZip(archive);
}

function readText(text: string, name: string, limits: Limits): Brought {
	const count = new CellCount(limits);
	const sheets = isHtml(text) ? tablesOf(text, count, name) : [];
	if (sheets.length > 0) return pages(sheets);
	refuseMarkup(text, name);
	return outlinesIn(text, name) ?? csv(tableOf(text, name, count));
}

/** @throws ReadFault for any other JSON */
function outlinesIn(text: string, name: string): Brought | undefined {
	const outlines = readOutlines(text, name);
	if (outlines) return { kind: 'outlines', outlines };
	refuseJson(text, name);
	return undefined;
}

const csv = (sheet: Sheet): Brought => ({ kind: 'sheets', format: 'csv', sheets: [sheet] });
const pages = (sheets: Sheet[]): Brought => ({
	kind: 'sheets',
	format: 'html',
	sheets: sheets.map(withoutHidden)
});
