import { ReadFault } from '../fault';
import { badByte } from './badByte';
import { rowAt } from './delimiter';

/**
 * The text of a file: UTF-8 or UTF-16 by its mark or its NULs, else UTF-8 where it is valid, else
 * Windows-1252.
 * @throws ReadFault that names the row, where encodings are mixed or a NUL is left
 */
export function decode(bytes: Uint8Array, place: string): string {
	const wide = wideEncoding(bytes);
	const text = wide ? fromWide(bytes, wide, place) : fromNarrow(bytes, place);
	const nul = text.indexOf('\0');
	if (nul < 0) return text;
	throw new ReadFault({ place, row: rowAt(text.slice(0, nul)), reason: { kind: 'nul' } });
}

/** UTF-16 by its mark, or where every other byte of the beginning is a NUL. */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
	const start = bytes.subarray(0, 4096);
	const [even, odd] = [nulsFrom(start, 0), nulsFrom(start, 1)];
	if (start.length < 4 || Math.max(even, odd) < 0.7 || Math.min(even, odd) > 0.05) return undefined;
	return odd > even ? 'utf-16le' : 'utf-16be';
}

/** The share of NULs among every other byte. */
function nulsFrom(bytes: Uint8Array, first: 0 | 1): number {
	let nuls = 0;
	for (let i = first; i < bytes.length; i += 2) if (bytes[i] === 0) nuls++;
	return nuls / Math.ceil(bytes.length / 2);
}

function fromWide(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be', place: string): string {
	const text = new TextDecoder(encoding).decode(bytes);
	const bad = text.indexOf('\uFFFD');
	if (bad < 0) return text;
	throw mixed(place, text.slice(0, bad), 'UTF-16');
}

function fromNarrow(bytes: Uint8Array, place: string): string {
	const { at, signs } = badByte(bytes);
	if (at === undefined) return new TextDecoder().decode(bytes);
	if (!signs) return fromWindows1252(bytes);
	throw mixed(place, fromWindows1252(bytes.subarray(0, at)), 'UTF-8');
}

const mixed = (place: string, before: string, encoding: 'UTF-8' | 'UTF-16') =>
	new ReadFault({ place, row: rowAt(before), reason: { kind: 'mixed-encodings', encoding } });

/** What Windows-1252 has at 80 to 9F, where Latin-1 has control signs; five are not used. */
const SIGNS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

/** Text of the encoding that spreadsheets on Windows wrote before UTF-8. Node 20 reads it as Latin-1. */
export const fromWindows1252 = (bytes: Uint8Array): string =>
	new TextDecoder('latin1')
		.decode(bytes)
		.replace(/[\u0080-\u009F]/g, (sign) => SIGNS.charAt(sign.charCodeAt(0) - 0x80));
