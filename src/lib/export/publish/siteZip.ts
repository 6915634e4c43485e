import { strToU8, zipSync } from 'fflate';
import { publishedEntries, type Publishable } from './publishZip';
import { sourceLine } from '$words/files/readMes';
import { wholeSiteLines } from '$words/files/site';

/**
 * A whole site as a zip, to be unpacked into an empty folder of a host.
 * @param files of its program and pages, by their paths
 * @param folder of the host that it is for: "/", "/some/sub/"
 * @throws where a part is not the one that the manifest names
 */
export function siteZip(
	files: ReadonlyMap<string, Uint8Array>,
	{ manifest, parts, made = new Date() }: Publishable,
	folder: string
): Uint8Array {
	const readMe = [manifest.title, sourceLine(manifest), '', ...wholeSiteLines(folder)];
	const entries = {
		'README.txt': strToU8(readMe.map((line) => `${line}\r\n`).join('')),
		...Object.fromEntries(files),
		...publishedEntries({ manifest, parts, made })
	};
	return zipSync(entries, { mtime: made });
}
