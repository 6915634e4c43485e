import { sha256 } from '@noble/hashes/sha2.js';
import { SCHEMA_VERSION } from '$lib/data/schema/atoms';
import type { Manifest } from '$lib/data/schema/core';
import type { PartName } from '$lib/data/schema/parts';
import type { Publication } from '../package/descriptor';

/** A part as it is written: its file's name carries the hash of what is in it. */
export interface PartFile {
	file: string;
	content: string;
	hash: string;
}

/** The parts in the order of the alphabet, which the version is reckoned in. */
export const PART_NAMES = ['areas', 'boundaries', 'core', 'places', 'postcodes'] as const;

const BYTES = new TextEncoder();

/**
 * The first 16 hexadecimal digits of a text's SHA-256. Reckoned here, since a page that was not
 * served over https has no `crypto.subtle`.
 */
export const hash16 = (text: string): string =>
	Array.from(sha256(BYTES.encode(text)).subarray(0, 8), (byte) =>
		byte.toString(16).padStart(2, '0')
	).join('');

/** The file that holds a part; the same part always makes the same file. */
export function partFile(name: PartName, part: unknown): PartFile {
	const content = JSON.stringify(part);
	const hash = hash16(content);
	return { file: `${name}.${hash}.json`, content, hash };
}

/** The manifest of a dataset and its files, exactly as `npm run data` would write them. */
export function manifestFor(
	{ title, publishedOn, source }: Publication,
	parts: Record<PartName, unknown>
): { manifest: Manifest; files: Record<PartName, PartFile> } {
	const files = byPart((name) => partFile(name, parts[name]));
	const publication = { title, publishedOn, source };
	const hashes = PART_NAMES.map((name) => `${name} ${files[name].hash}`);
	const version = hash16([JSON.stringify(publication), ...hashes].join('\n'));
	const entries = byPart((name) => entryOf(files[name]));
	return { manifest: { schema: SCHEMA_VERSION, version, ...publication, parts: entries }, files };
}

const entryOf = ({ hash, file, content }: PartFile) => ({
	hash,
	file,
	bytes: BYTES.encode(content).length
});

const byPart = <T>(of: (name: PartName) => T): Record<PartName, T> => ({
	core: of('core'),
	areas: of('areas'),
	boundaries: of('boundaries'),
	places: of('places'),
	postcodes: of('postcodes')
});
