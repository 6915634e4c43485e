import { strToU8 } from 'fflate';
import { readFile, ReadFault, type Limits } from '$lib/import/read';
import type { Brought, Sheet } from '$lib/import/sheet';

export const bytesOf = (text: string): Uint8Array => strToU8(text);

/** The sheets of what was read; fails where it is the project's own files. */
export function sheetsOf(brought: Brought): Sheet[] {
	if (brought.kind === 'sheets') return brought.sheets;
	throw new Error(`read as ${brought.kind}`);
}

/** The rows of the first sheet of a file. */
export const rowsOf = (bytes: Uint8Array | string, name = 'figures.csv'): string[][] =>
	sheetsOf(readFile(typeof bytes === 'string' ? bytesOf(bytes) : bytes, name))[0]?.rows ?? [];

/** The fault that a file is refused with; fails where it is read. */
export function faultOf(bytes: Uint8Array | string, limits?: Partial<Limits>): ReadFault {
	try {
		readFile(typeof bytes === 'string' ? bytesOf(bytes) : bytes, 'figures.csv', limits);
	} catch (fault) {
		if (fault instanceof ReadFault) return fault;
		throw fault;
	}
	throw new Error('it was read');
}
