import { strFromU8, strToU8 } from 'fflate';
import { version } from '$app/environment';
import { asset } from '$app/paths';
import type { AllParts } from '$lib/data/localDatasets/commit';
import { manifestFor } from '$lib/data/schema/manifest';
import type { Site } from '$lib/domain/site';
import type { Publication } from '$lib/desk/protocol';
import { isKept, textOfSite } from '$lib/export/publish/siteFiles';
import { siteZip } from '$lib/export/publish/siteZip';
import { packed, unpacked, type Pack } from '$lib/offline/pack';

interface Asked {
	publication: Publication;
	parts: AllParts;
	/** Whose site this is, as it was built. */
	built: Site;
	signal: AbortSignal;
	onProgress: (done: number, of: number) => void;
}

/** What the build says of its files. */
interface FileList {
	files: string[];
	/** Those that a host reads and does not serve. */
	texts: Record<string, string>;
}

const PACK = `offline.${version}.json`;
const IS_TEXT = /\.(?:html|css|webmanifest|svg)$/;

/**
 * The whole site as a zip: the program of this one, its pages emptied of its own council's figures, and
 * the data of another.
 * @throws where a file of this site cannot be had, in words; PageFault
 */
export async function wholeSite({ publication, parts, built, signal, onProgress }: Asked) {
	const of = publication;
	const list = JSON.parse(await textOf('files.json', signal)) as FileList;
	const files = new Map<string, Uint8Array>();
	for (const [path, text] of Object.entries(list.texts)) files.set(path, strToU8(text));
	// A host that leaves out what begins with an underscore would leave out the program.
	files.set('.nojekyll', strToU8(''));
	const measures = new Set(parts.core.measures.map(({ id }) => id));
	const wanted = list.files.filter((path) => isKept(path, measures));
	let done = 0;
	// A few at once, so that a small host is not flooded.
	const queue = [...wanted];
	const next = async (): Promise<void> => {
		const path = queue.shift();
		if (path === undefined) return;
		const bytes = await bytesOf(path, signal);
		const isText = IS_TEXT.test(path);
		files.set(path, isText ? strToU8(textOfSite(path, strFromU8(bytes), { of, built })) : bytes);
		onProgress(++done, wanted.length);
		return next();
	};
	await Promise.all(Array.from({ length: 6 }, next));
	files.set(PACK, strToU8(await packOf({ of, built, measures, signal })));
	return siteZip(files, { manifest: manifestFor(publication, parts).manifest, parts });
}

/** The pages as they are stored for reading offline. */
async function packOf({
	of,
	built,
	measures,
	signal
}: Pick<Asked, 'built' | 'signal'> & { of: Publication; measures: ReadonlySet<string> }) {
	const pack = JSON.parse(await textOf(PACK, signal)) as Pack;
	const texts = unpacked(pack, version)
		.filter(([path]) => isKept(path, measures))
		.map(([path, text]): [string, string] => [path, textOfSite(path, text, { of, built })]);
	return JSON.stringify(packed(version, texts));
}

async function bytesOf(path: string, signal: AbortSignal): Promise<Uint8Array> {
	const answer = await fetch(asset(`/${path}`), { signal, cache: 'no-cache' });
	if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
	return new Uint8Array(await answer.arrayBuffer());
}

const textOf = async (path: string, signal: AbortSignal) => strFromU8(await bytesOf(path, signal));
