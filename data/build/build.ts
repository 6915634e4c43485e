import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Manifest } from '../../src/lib/data/schema/core';
import { manifestFor, type PartFile } from '../../src/lib/data/schema/manifest';
import { PARTS } from '../../src/lib/data/schema/parts';
import { faultsOf } from '../../src/lib/package/checks';
import { PackageFaults } from './packageFaults';
import { readPackage } from './readPackage';
import { packageParts } from '../../src/lib/package/parts';
import { summaryOf } from './summary';

export interface Built {
	manifest: Manifest;
	/** What was built, in words, line by line. */
	summary: string;
}

/**
 * Checks the data package in a folder and writes the site's data files into another.
 * The same package always makes the same files; those of an earlier one are removed.
 * @throws PackageFaults naming every fault, with nothing written
 */
export function buildPackage({ from, to }: { from: string; to: string }): Built {
	const read = readPackage(from);
	const faults = faultsOf(read);
	const { tables, boundaries, publication } = read;
	if (faults.length > 0 || !publication) throw new PackageFaults(faults);
	const parts = packageParts(tables, boundaries);
	const { manifest, files } = manifestFor(publication, parts);
	write(to, Object.values(files), manifest);
	return { manifest, summary: summaryOf(parts, files) };
}

/** The manifest last but for the clearing up, so that it never names a file that is not there. */
function write(folder: string, files: PartFile[], manifest: Manifest): void {
	mkdirSync(folder, { recursive: true });
	for (const { file, content } of files) writeFileSync(join(folder, file), content);
	writeFileSync(join(folder, 'manifest.json'), `${JSON.stringify(manifest, null, '\t')}\n`);
	const current = new Set(files.map(({ file }) => file));
	for (const file of readdirSync(folder).filter((name) => isPartFile(name) && !current.has(name)))
		rmSync(join(folder, file));
}

const isPartFile = (name: string): boolean => {
	const part = /^(.+)\.[0-9a-f]{16}\.json$/.exec(name)?.[1];
	return part !== undefined && part in PARTS;
};
