import { createHash } from 'node:crypto';
import { SCHEMA_VERSION } from '../../src/lib/data/schema/atoms';
import type { Manifest } from '../../src/lib/data/schema/core';
import type { PartName } from '../../src/lib/data/schema/parts';
import type { Publication } from '../../src/lib/import/package/tables';

/** A file as it is written: its name carries the hash of what is in it. */
export interface PartFile {
	name: PartName;
	hash: string;
	file: string;
	content: string;
}

/** The first 16 hexadecimal digits of a text's SHA-256. */
export const hash16 = (text: string): string =>
	createHash('sha256').update(text).digest('hex').slice(0, 16);

/** The file that holds a part. The same part always makes the same file. */
export function partFile(name: PartName, part: unknown): PartFile {
	const content = JSON.stringify(part);
	const hash = hash16(content);
	return { name, hash, file: `${name}.${hash}.json`, content };
}

/** What names a dataset and its files; its version changes with any part and with what is said of it. */
export function manifestOf(publication: Publication, files: Record<PartName, PartFile>): Manifest {
	const names = Object.keys(files).sort() as PartName[];
	return {
		schema: SCHEMA_VERSION,
		version: hash16(
			[JSON.stringify(publication), ...names.map((name) => `${name} ${files[name].hash}`)].join(
				'\n'
			)
		),
		...publication,
		parts: {
			core: entry(files.core),
			areas: entry(files.areas),
			boundaries: entry(files.boundaries),
			places: entry(files.places),
			postcodes: entry(files.postcodes)
		}
	};
}

const entry = ({ hash, file, content }: PartFile) => ({
	hash,
	file,
	bytes: Buffer.byteLength(content)
});
