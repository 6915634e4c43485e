import { strToU8 } from 'fflate';
import { readFile, ReadFault, readPaste, type Limits } from '$lib/import/read';
import type { Brought, Sheet } from '$lib/import/sheet';
import { readFaultText, readReasonText } from '$words/desk/readFaults';

export const bytesOf = (text: string): Uint8Array => strToU8(text);

/** The sheets of what was read; fails where it is the project's own files. */
export function sheetsOf(brought: Brought): Sheet[] {
	if (brought.kind === 'sheets') return brought.sheets;
	throw new Error(`read as ${brought.kind}`);
}

/** The rows of the first sheet of a file. */
export const rowsOf = (bytes: Uint8Array | string, name = 'figures.csv'): string[][] =>
	sheetsOf(readFile(typeof bytes === 'string' ? bytesOf(bytes) : bytes, name))[0]?.rows ?? [];

/** The fault that a file is refused with, as it is read; fails where the file is read. */
export function faultOf(bytes: Uint8Array | string, limits?: Partial<Limits>) {
	try {
		readFile(typeof bytes === 'string' ? bytesOf(bytes) : bytes, 'figures.csv', limits);
	} catch (error) {
		if (!(error instanceof ReadFault)) throw error;
		const { fault } = error;
		return { ...fault, ...readReasonText(fault.reason), message: readFaultText(fault) };
	}
	throw new Error('it was read');
}

/** What is read of a paste. @throws in words */
export function paste(text: string, html: string, limits?: Partial<Limits>): Brought {
	try {
		return readPaste({ text, html }, 'Pasted table', limits);
	} catch (error) {
		throw error instanceof ReadFault ? new Error(readFaultText(error.fault)) : error;
	}
}
