import { ReadFault, type ForeignFile, type ReadReason } from './fault';
import type { Archive } from './zip/archive';
import { isJson } from '../outlines/readOutlines';
import { isHtml } from './html/tables';

/** Files that are known by their first bytes. */
const BEGINNINGS: { bytes: number[]; file: ForeignFile }[] = [
	{ bytes: [0x25, 0x50, 0x44, 0x46], file: 'pdf' },
	{ bytes: [0x89, 0x50, 0x4e, 0x47], file: 'png' },
	{ bytes: [0xff, 0xd8, 0xff], file: 'jpeg' },
	{ bytes: [0x47, 0x49, 0x46, 0x38], file: 'gif' },
	{ bytes: [0x49, 0x49, 0x2a, 0x00], file: 'tiff' },
	{ bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66], file: 'rtf' },
	{ bytes: [0x1f, 0x8b], file: 'gzip' },
	{ bytes: [0x52, 0x61, 0x72, 0x21], file: 'rar' },
	{ bytes: [0x37, 0x7a, 0xbc, 0xaf], file: '7z' }
];

/** An old workbook or document, and what wraps a new one under a password. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];

const startsWith = (bytes: Uint8Array, beginning: number[]) =>
	beginning.every((byte, i) => bytes[i] === byte);

/** What old files name in their lists of contents, where a password has not hidden it. */
const WITHIN: { name: string; file: ForeignFile }[] = [
	{ name: 'Workbook', file: 'old-workbook' },
	{ name: 'Book', file: 'old-workbook' },
	{ name: 'WordDocument', file: 'old-document' },
	{ name: 'PowerPoint Document', file: 'old-document' }
];

function compound(bytes: Uint8Array, place: string): ReadFault {
	const text = new TextDecoder('latin1').decode(bytes);
	const holds = (name: string) => text.includes(`\0${[...name].join('\0')}\0\0`);
	const known = holds('EncryptedPackage') ? undefined : WITHIN.find(({ name }) => holds(name));
	return known
		? foreign(place, known.file)
		: new ReadFault({ place, reason: { kind: 'protected' } });
}

/** @throws ReadFault that says what the file is, where it is of a kind that is not read */
export function refuseForeign(bytes: Uint8Array, place: string): void {
	if (startsWith(bytes, COMPOUND)) throw compound(bytes, place);
	const known = BEGINNINGS.find((beginning) => startsWith(bytes, beginning.bytes));
	if (known) throw foreign(place, known.file);
}

/** @throws ReadFault for a page without a table, and for a workbook of one XML file */
export function refuseMarkup(text: string, place: string): void {
	if (/^\s*<\?xml[^>]*>[^]{0,400}<(\w+:)?Workbook\b/.test(text))
		throw foreign(place, 'xml-workbook');
	if (isHtml(text)) throw foreign(place, 'page-without-table');
}

/** @throws ReadFault for JSON that is no file of outlines */
export function refuseJson(text: string, place: string): void {
	if (isJson(text)) throw foreign(place, 'json');
}

/** What a zip is that is neither a workbook nor the project's own. */
const ZIPPED: { path: RegExp; file: ForeignFile }[] = [
	{ path: /^word\/document\.xml$/, file: 'word' },
	{ path: /^ppt\/presentation\.xml$/, file: 'powerpoint' },
	{ path: /^xl\/workbook\.bin$/, file: 'binary-workbook' },
	{ path: /^content\.xml$/, file: 'open-document' }
];

/** Why a zip that is neither a workbook nor the project's own is not read. */
export function foreignZip({ entries, name: place }: Archive): ReadFault {
	const paths = [...entries.keys()];
	const known = ZIPPED.find(({ path }) => paths.some((one) => path.test(one)));
	const reason: ReadReason = known
		? { kind: 'foreign', file: known.file }
		: { kind: 'foreign-zip', paths };
	return new ReadFault({ place, reason });
}

const foreign = (place: string, file: ForeignFile) =>
	new ReadFault({ place, reason: { kind: 'foreign', file } });
