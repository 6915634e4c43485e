import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { run, runQuietly } from './command.ts';
import { ROOT } from './files.ts';

const BUILT = join(ROOT, 'build', '_app', 'version.json');

/** Where the site in the pseudo-language is. */
export const PSEUDO_SITE = join(ROOT, 'tests', '.results', 'pseudo');

/** Where the site of the contrary package is. */
export const CONTRARY_SITE = join(ROOT, 'tests', '.results', 'contrary');

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

/** Builds the site in the pseudo-language. @returns whether it could */
export const buildPseudoSite = (): Promise<boolean> =>
	builtWith('OUTTURN_LANGUAGE=pseudo', `OUTTURN_OUTPUT=${PSEUDO_SITE}`);

/** Builds the site of the contrary package, and puts the shipped data files back. @returns whether it could */
export async function buildContrarySite(): Promise<boolean> {
	const isBuilt = await builtWith(
		'OUTTURN_DATA=tests/packages/contrary',
		`OUTTURN_OUTPUT=${CONTRARY_SITE}`
	);
	return (await runQuietly(['tsx', 'data/build/package.ts'])).code === 0 && isBuilt;
}

/** Builds a site of other variables, without what the service worker needs. */
async function builtWith(...variables: string[]): Promise<boolean> {
	const { code, output } = await runQuietly(['env', ...variables, 'vite', 'build']);
	if (code !== 0) console.log(output);
	return code === 0;
}
