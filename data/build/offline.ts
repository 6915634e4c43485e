import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { packed } from '../../src/lib/offline/pack';

const SITE = 'build';

/** Every page of the built site, and what pages ask for when one is left for another. */
function pages(): [path: string, text: string][] {
	const files = readdirSync(SITE, { recursive: true, encoding: 'utf8' });
	return files
		.filter((file) => /\.html$|(?:^|[\\/])__data\.json$/.test(file))
		.sort()
		.map((file) => [addressOf(file), readFileSync(join(SITE, file), 'utf8')]);
}

/** A folder's page is at the folder's address, with a slash. */
const addressOf = (file: string): string =>
	posix.join(...file.split(/[\\/]/)).replace(/(^|\/)index\.html$/, '$1');

/** Writes the pages as one file, which the service worker of the same build stores them from. */
function writePack(): string {
	const { version } = JSON.parse(readFileSync(join(SITE, '_app', 'version.json'), 'utf8')) as {
		version: string;
	};
	const text = JSON.stringify(packed(version, pages()));
	const file = join(SITE, `offline.${version}.json`);
	writeFileSync(file, text);
	writeFileSync(`${file}.gz`, gzipSync(text, { level: 9 }));
	const params = { [constants.BROTLI_PARAM_SIZE_HINT]: Buffer.byteLength(text) };
	writeFileSync(`${file}.br`, brotliCompressSync(text, { params }));
	return file;
}

console.log(`Pages for reading offline: ${writePack()}`);
