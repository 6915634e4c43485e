import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { SCHEMA_VERSION } from './atoms';
import type { Manifest } from './core';
import type { PartName } from './parts';

/** A part as it is written: its file's name carries the hash of what is in it. */
export interface PartFile {
	file: string;
	content: string;
	hash: string;
}

/** The parts in the order of the alphabet, which the version is reckoned in. */
export const PART_NAMES = ['areas', 'boundaries', 'core', 'places', 'postcodes'] as const;

/**
 * The first 16 hexadecimal digits of a text's SHA-256. Reckoned here, since a page that was not
 * served over https has no `crypto.subtle`.
 */
export const hash16 = (text: string): string => bytesToHex(sha256(utf8ToBytes(text))).slice(0, 16);

/** The file that holds a part; the same part always makes the same file. */
export function partFile(name: PartName, part: unknown): PartFile {
	const content = JSON.stringify(part);
	const hash = hash16(content);
	return { file: `${name}.${hash}.json`, content, hash };
}

/** What a dataset says of itself: what it is called, when it was published, whose it is. */
type Described = Pick<Manifest, 'title' | 'publishedOn' | 'source' | 'site' | 'credits'>;

/** The manifest of a dataset and its files, as `npm run data` writes them and as a page publishes them. */
export function manifestFor(
	{ title, publishedOn, source, site, credits }: Described,
	parts: Record<PartName, unknown>
): { manifest: Manifest; files: Record<PartName, PartFile> } {
	const files = byPart((name) => partFile(name, parts[name]));
	const publication = { title, publishedOn, source, site, credits };
	const hashes = PART_NAMES.map((name) => `${name} ${files[name].hash}`);
	const version = hash16([JSON.stringify(publication), ...hashes].join('\n'));
	const entries = byPart((name) => entryOf(files[name]));
	return { manifest: { schema: SCHEMA_VERSION, version, ...publication, parts: entries }, files };
}

/** What a manifest says of a part's file. */
export const entryOf = ({ hash, file, content }: PartFile): Manifest['parts'][PartName] => ({
	hash,
	file,
	bytes: utf8ToBytes(content).length
});

const byPart = <T>(of: (name: PartName) => T): Record<PartName, T> => ({
	core: of('core'),
	areas: of('areas'),
	boundaries: of('boundaries'),
	places: of('places'),
	postcodes: of('postcodes')
});
