import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Beside the site's files, since what lies in `static` is published. */
const STAMP = join('node_modules', '.cache', 'outturn', 'data-made-of.txt');

/** The package of which `static/data` was made last; `undefined` where nobody has noted it. */
export function dataMadeOf(): string | undefined {
	try {
		return readFileSync(STAMP, 'utf8');
	} catch {
		return undefined;
	}
}

/** Notes of which package `static/data` was made. */
export function noteDataMadeOf(folder: string): void {
	mkdirSync(dirname(STAMP), { recursive: true });
	writeFileSync(STAMP, folder);
}
