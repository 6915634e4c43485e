import type { AllParts } from '$lib/data/localDatasets/commit';
import { manifestFor } from '$lib/data/schema/manifest';
import type { Site } from '$lib/domain/site';
import { headersIn } from '$lib/domain/site/folder';
import { iconsOfSite, isKept, textOfSite, type DrawPng } from '$lib/export/publish/siteFiles';
import { siteZip } from '$lib/export/publish/siteZip';
import { packed, unpacked, type Pack } from '$lib/offline/pack';
import type { Publication } from './protocol';

interface Asked {
	publication: Publication;
	parts: AllParts;
	/** Whose site this is, as it was built. */
	built: Site;
	/** Of the host that the site is for: "/", "/some/sub/". */
	folder: string;
	/** The version of its build. */
	version: string;
	/** Asks this site for a file, by its path. */
	fetchFile: (path: string) => Promise<Response>;
	drawPng: DrawPng;
	onProgress: (done: number, of: number) => void;
}

/** What the build says of its files. */
interface FileList {
	files: string[];
	/** Those that a host reads and does not serve. */
	texts: Record<string, string>;
}

const IS_TEXT = /\.(?:html|css|webmanifest|svg)$/;

/**
 * The whole site as a zip: the program of this one, its pages emptied of its own council's figures, and
 * the data of another.
 * @throws where a file of this site cannot be had, in words; PageFault
 */
export async function wholeSite(asked: Asked): Promise<Uint8Array> {
	const { publication, parts, built, folder, version, onProgress } = asked;
	const of = { ...publication, folder };
	const list = JSON.parse(await textOf(asked, 'files.json')) as FileList;
	const files = new Map<string, Uint8Array>();
	for (const [path, text] of Object.entries(list.texts))
		files.set(path, bytesFor(path === '_headers' ? headersIn(folder, text) : text));
	// A host that leaves out what begins with an underscore would leave out the program.
	files.set('.nojekyll', bytesFor(''));
	const measures = new Set(parts.core.measures.map(({ id }) => id));
	const wanted = list.files.filter((path) => isKept(path, measures));
	let done = 0;
	// A few at once, so that a small host is not flooded.
	const queue = [...wanted];
	const next = async (): Promise<void> => {
		const path = queue.shift();
		if (path === undefined) return;
		const bytes = await bytesOf(asked, path);
		const isText = IS_TEXT.test(path);
		files.set(path, isText ? bytesFor(textOfSite(path, textIn(bytes), { of, built })) : bytes);
		onProgress(++done, wanted.length);
		return next();
	};
	await Promise.all(Array.from({ length: 6 }, next));
	for (const [path, icon] of await iconsOfSite(of.site, built, asked.drawPng))
		files.set(path, icon);
	// As a build has it, the icon stands for a logo that there is not.
	const logo = of.site.logo ? bytesFor(of.site.logo) : files.get('icon.svg');
	if (logo) files.set('logo.svg', logo);
	files.set(packName(version), bytesFor(await packOf(asked, measures)));
	return siteZip(files, { manifest: manifestFor(publication, parts).manifest, parts }, folder);
}

const packName = (version: string) => `offline.${version}.json`;

/** The pages as they are stored for reading offline. */
async function packOf(asked: Asked, measures: ReadonlySet<string>): Promise<string> {
	const { publication, built, folder, version } = asked;
	const of = { ...publication, folder };
	const pack = JSON.parse(await textOf(asked, packName(version))) as Pack;
	const texts = unpacked(pack, version)
		.filter(([path]) => isKept(path, measures))
		.map(([path, text]): [string, string] => [path, textOfSite(path, text, { of, built })]);
	return JSON.stringify(packed(version, texts));
}

async function bytesOf({ fetchFile }: Asked, path: string): Promise<Uint8Array> {
	const answer = await fetchFile(path);
	if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
	return new Uint8Array(await answer.arrayBuffer());
}

const textOf = async (asked: Asked, path: string) => textIn(await bytesOf(asked, path));
const textIn = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
const bytesFor = (text: string): Uint8Array => new TextEncoder().encode(text);
