import { strToU8, zipSync } from 'fflate';

/** Texts by their paths as a zip. */
export function filesZip(files: ReadonlyMap<string, string>, made = new Date()): Uint8Array {
	const bytes = [...files].map(([path, text]): [string, Uint8Array] => [path, strToU8(text)]);
	return zipSync(Object.fromEntries(bytes), { mtime: made });
}
