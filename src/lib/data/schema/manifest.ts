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

/** Every part but the core, in the order in which a manifest lists them. */
export const FURTHER = ['areas', 'boundaries', 'places', 'postcodes'] as const;

/** What there is of each part: the core always, any other where the dataset has it. */
export type ByPart<T> = { core: T } & { [N in Exclude<PartName, 'core'>]?: T };

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
	parts: ByPart<unknown>
): { manifest: Manifest; files: ByPart<PartFile> } {
	const files = mapParts(parts, (part, name) => partFile(name, part));
	const publication = { title, publishedOn, source, site, credits };
	const hashes = PART_NAMES.flatMap((name) => (files[name] ? [`${name} ${files[name].hash}`] : []));
	const version = hash16([JSON.stringify(publication), ...hashes].join('\n'));
	const entries = mapParts(files, entryOf);
	return { manifest: { schema: SCHEMA_VERSION, version, ...publication, parts: entries }, files };
}

/** What a manifest says of a part's file. */
export const entryOf = ({ hash, file, content }: PartFile): Manifest['parts']['core'] => ({
	hash,
	file,
	bytes: utf8ToBytes(content).length
});

/** The same of each part that is there, in the order in which a manifest lists them. */
function mapParts<T, U>(parts: ByPart<T>, of: (part: T, name: PartName) => U): ByPart<U> {
	const further = FURTHER.flatMap((name) => {
		const part = parts[name];
		return part === undefined ? [] : [[name, of(part, name)] as const];
	});
	return { core: of(parts.core, 'core'), ...Object.fromEntries(further) };
}
