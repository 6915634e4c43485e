import { ReadFault } from './fault';
import type { Archive } from './zip/archive';
import { isHtml } from './html/tables';
import { protectedFault } from './zip/faults';

const COPY = 'Open it, copy the table and paste it here.';
const DRAWN = 'Bring the file that it was made from: a picture holds no figures that can be read.';
const SAVE = 'Open it in the spreadsheet program and save it as .xlsx.';

/** Files that are known by their first bytes, what they are, and what to do. */
const BEGINNINGS: { bytes: number[]; what: string; advice: string }[] = [
	{ bytes: [0x25, 0x50, 0x44, 0x46], what: 'a PDF', advice: COPY },
	{ bytes: [0x89, 0x50, 0x4e, 0x47], what: 'a picture (PNG)', advice: DRAWN },
	{ bytes: [0xff, 0xd8, 0xff], what: 'a picture (JPEG)', advice: DRAWN },
	{ bytes: [0x47, 0x49, 0x46, 0x38], what: 'a picture (GIF)', advice: DRAWN },
	{ bytes: [0x49, 0x49, 0x2a, 0x00], what: 'a picture (TIFF)', advice: DRAWN },
	{ bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66], what: 'a text document (RTF)', advice: COPY },
	{ bytes: [0x1f, 0x8b], what: 'a packed file (gzip)', advice: 'Unpack it first.' },
	{ bytes: [0x52, 0x61, 0x72, 0x21], what: 'a packed file (RAR)', advice: 'Unpack it first.' },
	{ bytes: [0x37, 0x7a, 0xbc, 0xaf], what: 'a packed file (7z)', advice: 'Unpack it first.' }
];

/** An old workbook or document, and what wraps a new one under a password. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];

const startsWith = (bytes: Uint8Array, beginning: number[]) =>
	beginning.every((byte, i) => bytes[i] === byte);

/** @throws ReadFault that says what the file is, where it is of a kind that is not read */
export function refuseForeign(bytes: Uint8Array, place: string): void {
	if (startsWith(bytes, COMPOUND)) throw protectedFault(place);
	const known = BEGINNINGS.find((beginning) => startsWith(bytes, beginning.bytes));
	if (known) throw foreign(place, known.what, known.advice);
}

/** @throws ReadFault for a page without a table, and for a workbook of one XML file */
export function refuseMarkup(text: string, place: string): void {
	if (/^\s*<\?xml[^>]*>[^]{0,400}<(\w+:)?Workbook\b/.test(text))
		throw foreign(place, 'an XML workbook of 2003', SAVE);
	if (isHtml(text)) throw foreign(place, 'a page without a table', COPY);
}

/** What a zip is that is neither a workbook nor the project's own. */
const ZIPPED: { path: RegExp; what: string; advice: string }[] = [
	{ path: /^word\/document\.xml$/, what: 'a Word document', advice: COPY },
	{ path: /^ppt\/presentation\.xml$/, what: 'a PowerPoint presentation', advice: COPY },
	{ path: /^xl\/workbook\.bin$/, what: 'a binary workbook (.xlsb)', advice: SAVE },
	{ path: /^content\.xml$/, what: 'an OpenDocument file (.ods or .odt)', advice: SAVE }
];

/** Why a zip that is neither a workbook nor the project's own is not read. */
export function foreignZip({ entries, name }: Archive): ReadFault {
	const paths = [...entries.keys()];
	const known = ZIPPED.find(({ path }) => paths.some((one) => path.test(one)));
	if (known) return foreign(name, known.what, known.advice);
	const held = paths.length ? `a zip with ${paths.slice(0, 3).join(', ')}` : 'an empty zip';
	return foreign(name, held, 'Unpack it, and bring the file that holds the table.');
}

const foreign = (place: string, value: string, advice: string) =>
	new ReadFault({
		place,
		value,
		wanted: 'a table (CSV, .xlsx or HTML), a data package or a backup',
		advice
	});
