import { damaged } from '../fault';

/** A file within a zip, as the zip's list of contents tells it. */
export interface Entry {
	/** With "/" between folders; no folder of it is ".." and none is written anywhere. */
	path: string;
	/** 0 stored, 8 deflated. */
	method: number;
	encrypted: boolean;
	crc: number;
	packed: number;
	unpacked: number;
	/** Where its own header begins. */
	header: number;
}

const END = 0x06054b50;
const LISTED = 0x02014b50;
/** The end's own length, and the longest comment that may follow it. */
const END_LENGTH = 22;
const COMMENT = 65_535;

/**
 * The files that a zip lists, folders and paths that lead upward left out.
 * @throws ReadFault where the list is not whole, or names a file twice
 */
export function entriesOf(bytes: Uint8Array, place: string): Map<string, Entry> {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const end = endOf(view);
	if (end === undefined) throw damaged(place, { kind: 'no-end' });
	const entries = new Map<string, Entry>();
	const start = view.getUint32(end + 16, true);
	let at = start;
	for (let n = view.getUint16(end + 10, true); n > 0; n--) {
		const { entry, next } = listedAt(view, at, place);
		at = next;
		if (/(^|\/)(\.\.(\/|$)|$)/.test(entry.path)) continue;
		if (entries.has(entry.path)) throw damaged(place, { kind: 'held-twice', path: entry.path });
		entries.set(entry.path, entry);
	}
	if (at !== start + view.getUint32(end + 12, true))
		throw damaged(place, { kind: 'list-not-whole' });
	return entries;
}

function endOf(view: DataView): number | undefined {
	const least = Math.max(0, view.byteLength - END_LENGTH - COMMENT);
	for (let at = view.byteLength - END_LENGTH; at >= least; at--)
		if (view.getUint32(at, true) === END) return at;
	return undefined;
}

function listedAt(view: DataView, at: number, place: string): { entry: Entry; next: number } {
	if (at + 46 > view.byteLength || view.getUint32(at, true) !== LISTED)
		throw damaged(place, { kind: 'list-not-whole' });
	const length = view.getUint16(at + 28, true);
	const next = at + 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
	if (next > view.byteLength) throw damaged(place, { kind: 'list-not-whole' });
	const name = new Uint8Array(view.buffer, view.byteOffset + at + 46, length);
	const entry = {
		path: new TextDecoder().decode(name).replaceAll('\\', '/'),
		method: view.getUint16(at + 10, true),
		encrypted: (view.getUint16(at + 8, true) & 1) === 1,
		crc: view.getUint32(at + 16, true),
		packed: view.getUint32(at + 20, true),
		unpacked: view.getUint32(at + 24, true),
		header: view.getUint32(at + 42, true)
	};
	return { entry, next };
}
