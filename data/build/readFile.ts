import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Fault } from '../../src/lib/package/faults';

/** A file of the package as text; where it cannot be read, a fault. */
export function readText(folder: string, file: string): { text?: string; faults: Fault[] } {
	try {
		const bytes = readFileSync(join(folder, file));
		return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), faults: [] };
	} catch (error) {
		return { faults: [unreadable(file, error)] };
	}
}

function unreadable(file: string, error: unknown): Fault {
	if (error instanceof TypeError)
		return {
			file,
			value: 'bytes that are no UTF-8',
			wanted: 'UTF-8 text',
			advice: 'Save it as "CSV UTF-8 (comma delimited)".'
		};
	const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
	return {
		file,
		value: missing ? 'no such file' : String(error),
		wanted: 'a file that can be read'
	};
}
