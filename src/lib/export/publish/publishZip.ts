import { gzipSync, strToU8, zipSync } from 'fflate';
import type { Manifest } from '$lib/data/schema/core';
import { PART_NAMES, partFile, type ByPart } from '$lib/data/schema/manifest';
import { followingFiles } from './published';
import { readMe } from './readMe';

/** What is published: a manifest and the parts that it names. */
export interface Publishable {
	manifest: Manifest;
	parts: ByPart<unknown>;
	/** When it is made, for the dates of its files. */
	made?: Date;
}

/**
 * The data files of a site, and what else of it follows from its data, as a zip, to be unpacked over a host's folder.
 * @throws where a part is not the one that the manifest names: a site would refuse it
 */
export function publishZip(published: Publishable): Uint8Array {
	const { manifest, made = new Date() } = published;
	const files = {
		'README.txt': strToU8(readMe(manifest)),
		...publishedEntries({ ...published, made })
	};
	return zipSync(files, { mtime: made });
}

/**
 * The data files of a site by their paths, the manifest last.
 * @throws where a part is not the one that the manifest names
 */
export function publishedEntries({
	manifest,
	parts,
	made = new Date()
}: Publishable): Record<string, Uint8Array> {
	const written = PART_NAMES.flatMap((name) => {
		const entry = manifest.parts[name];
		if (!entry) return [];
		const { file, content } = partFile(name, parts[name]);
		const named = entry.file;
		if (file !== named)
			throw new Error(`The part "${name}" is ${file}; the manifest names ${named}.`);
		return [[`data/${file}`, strToU8(content)] as const];
	});
	const following = Object.entries(followingFiles(manifest, parts)).flatMap(([name, text]) =>
		withCompressed(name, text, made)
	);
	const manifestText = `${JSON.stringify(manifest, null, '\t')}\n`;
	return {
		...Object.fromEntries(written),
		...Object.fromEntries(following),
		// Last, as it should be copied: until then the host's own names files that are there.
		...Object.fromEntries(withCompressed('data/manifest.json', manifestText, made))
	};
}

/** A file that replaces one of the host: a host that sends compressed files would go on sending the old one. */
function withCompressed(name: string, text: string, mtime: Date): [string, Uint8Array][] {
	const bytes = strToU8(text);
	return [
		[`${name}.gz`, gzipSync(bytes, { level: 9, mtime })],
		[name, bytes]
	];
}
