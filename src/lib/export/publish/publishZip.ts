import { gzipSync, strToU8, zipSync } from 'fflate';
import type { Manifest } from '$lib/data/schema/core';
import { PART_NAMES, partFile, type ByPart } from '$lib/data/schema/manifest';
import { readMe } from './readMe';

/** What is published: a manifest and the parts that it names. */
export interface Publishable {
	manifest: Manifest;
	parts: ByPart<unknown>;
	/** When it is made, for the dates of its files. */
	made?: Date;
}

/**
 * The data files of a site as a zip, to be unpacked over a host's folder.
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
	const manifestText = strToU8(`${JSON.stringify(manifest, null, '\t')}\n`);
	return {
		...Object.fromEntries(written),
		// Last, as it should be copied: until then the host's own names files that are there. A host that
		// sends compressed files would go on sending the old one.
		'data/manifest.json.gz': gzipSync(manifestText, { level: 9, mtime: made }),
		'data/manifest.json': manifestText
	};
}
