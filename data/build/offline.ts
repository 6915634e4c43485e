import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { headersIn } from '../../src/lib/domain/site/folder.ts';
import { packed } from '../../src/lib/offline/pack.ts';
import { siteFolder } from './siteFolder.js';

/** The files besides the data's that Publish replaces (src/lib/export/publish/published.ts). */
const REPLACED = ['data/published.html', 'data/published.css', 'manifest.webmanifest', 'logo.svg'];

/** Every page of a built site, and what is asked for when one is left for another. */
function pages(site: string): [path: string, text: string][] {
	return (
		readdirSync(site, { recursive: true, encoding: 'utf8' })
			.filter((file) => /\.(?:html|css)$|(?:^|[\\/])__data\.json$/.test(file))
			// What Publish replaces is not of the build.
			.filter((file) => !REPLACED.includes(addressOf(file)))
			.sort()
			.map((file) => [addressOf(file), readFileSync(join(site, file), 'utf8')])
	);
}

/** A folder's page is at the folder's address, with a slash. */
const addressOf = (file: string): string =>
	posix.join(...file.split(/[\\/]/)).replace(/(^|\/)index\.html$/, '$1');

/**
 * Writes the pages of a built site as one file beside them, which the service worker of the same
 * build stores them from.
 * @returns the file's path and what is in it
 */
export function writePack(site: string): { file: string; text: string } {
	const version = readFileSync(join(site, '_app', 'version.json'), 'utf8');
	const build = (JSON.parse(version) as { version: string }).version;
	const text = JSON.stringify(packed(build, pages(site)));
	const file = join(site, `offline.${build}.json`);
	writeFileSync(file, text);
	return { file, text };
}

/**
 * Writes a list of the files that a host needs beside those that are made anew or compressed: whoever
 * publishes a whole site from a browser fetches them by it. What hosts read and do not serve stands in it.
 */
function writeList(site: string): void {
	const files = readdirSync(site, { recursive: true, encoding: 'utf8' })
		.map((file) => posix.join(...file.split(/[\\/]/)))
		.filter((file) => statSync(join(site, file)).isFile())
		.filter((file) => !/\.(?:br|gz)$|^offline\.\w+\.json$|^files\.json$/.test(file))
		.sort();
	const isOfHost = (file: string) => file === '_headers' || file.startsWith('.');
	const texts = files
		.filter(isOfHost)
		.map((file) => [file, readFileSync(join(site, file), 'utf8')] as const);
	const list = { files: files.filter((file) => !isOfHost(file)), texts: Object.fromEntries(texts) };
	writeFileSync(join(site, 'files.json'), JSON.stringify(list));
}

function compress({ file, text }: { file: string; text: string }): void {
	writeFileSync(`${file}.gz`, gzipSync(text, { level: 9 }));
	const params = { [constants.BROTLI_PARAM_SIZE_HINT]: Buffer.byteLength(text) };
	writeFileSync(`${file}.br`, brotliCompressSync(text, { params }));
}

/**
 * What is published over these files brings its own `.gz`, but no browser can make a `.br`: one that
 * stayed would be sent in its stead.
 */
function dropStale(): void {
	for (const file of [...REPLACED, 'data/manifest.json'])
		rmSync(join('build', `${file}.br`), { force: true });
}

/**
 * Hosts that read `_headers` and `.nojekyll` look for them at their own root alone, and count addresses
 * from there.
 */
function fitToFolder(site: string, folder: string): void {
	if (folder === '/') return;
	const file = join(site, '_headers');
	writeFileSync(file, headersIn(folder, readFileSync(file, 'utf8')));
	console.log(
		`The site is for ${folder} of its host. A host that reads _headers or .nojekyll wants both at its root: move them there from ${site} as they are.`
	);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
	compress(writePack('build'));
	writeList('build');
	dropStale();
	fitToFolder('build', siteFolder());
}
