import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { run } from './command.ts';
import { ROOT } from './files.ts';

const BUILT = join(ROOT, 'build', '_app', 'version.json');

/** The version that these sources would be built as: the same files make the same build. */
async function wantedVersion(): Promise<string> {
	const file = pathToFileURL(join(ROOT, 'svelte.config.js')).href;
	const config = (await import(file)) as { default: { kit: { version: { name: string } } } };
	return config.default.kit.version.name;
}

/** Builds the site where there is none, or one of other sources. @returns whether there is one now */
export async function ensureSite(): Promise<boolean> {
	const built = existsSync(BUILT)
		? (JSON.parse(readFileSync(BUILT, 'utf8')) as { version: string }).version
		: undefined;
	if (built === (await wantedVersion())) return true;
	console.log('The site is built first.');
	return (await run(['npm', 'run', '--silent', 'build'])) === 0;
}
