import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Fault } from '../../src/lib/package/faults';

/** Whether a folder has a file. */
export const isThere = (folder: string, file: string): boolean => existsSync(join(folder, file));

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
	if (error instanceof TypeError) return { file, wanted: { kind: 'utf-8' } };
	const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
	return {
		file,
		...(!isMissing && { value: String(error) }),
		wanted: { kind: 'readable-file' }
	};
}
