import type { Manifest } from '$lib/data/schema/core';
import { PART_NAMES } from '$lib/data/schema/manifest';
import { PUBLISHED, publishedFiles, sourceLine } from '$words/files/readMes';

/** What to do with published files, for whoever looks after the website; lines as Windows ends them. */
export const readMe = (manifest: Manifest): string =>
	[
		manifest.title,
		sourceLine(manifest),
		'',
		...PUBLISHED,
		'',
		...publishedFiles(
			manifest.version,
			PART_NAMES.flatMap((name) => manifest.parts[name] ?? [])
		)
	]
		.map((line) => `${line}\r\n`)
		.join('');
