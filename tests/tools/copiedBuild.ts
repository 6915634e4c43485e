import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runQuietly } from './command.ts';
import { ROOT } from './files.ts';

/** What is no source: made, fetched, or of another program. */
const LEFT_OUT = ['node_modules', 'build', '.svelte-kit', '.git'];

/** A file of a built site. */
export interface BuiltFile {
	path: string;
	text: string;
}

const TEXTS = /\.(?:html|js|css|json|svg|txt|xml|webmanifest|csv)$/;

/**
 * Builds the site of a package in a copy of the project, which what is built here does not disturb.
 * @param name of the package's folder in `data`
 * @returns the built files that are text, the precompressed ones left out
 * @throws with what the build said, where it stops
 */
export async function copiedBuild(name: string): Promise<BuiltFile[]> {
	const home = mkdtempSync(join(tmpdir(), 'outturn-build-'));
	try {
		for (const entry of readdirSync(ROOT).filter((one) => !LEFT_OUT.includes(one)))
			cpSync(join(ROOT, entry), join(home, entry), { recursive: true });
		rmSync(join(home, 'static', 'data'), { recursive: true, force: true });
		rmSync(join(home, 'tests', '.results'), { recursive: true, force: true });
		symlinkSync(join(ROOT, 'node_modules'), join(home, 'node_modules'), 'junction');
		// A test runner's own variables would make it a build for developers, and of the tests' package.
		const variables = ['-u', 'VITEST', 'NODE_ENV=production', `OUTTURN_DATA=${name}`];
		const command = ['env', ...variables, 'npm', 'run', '--silent', 'build'] as const;
		const { code, output } = await runQuietly([...command], home);
		if (code !== 0) throw new Error(output);
		return textsIn(join(home, 'build'));
	} finally {
		rmSync(home, { recursive: true });
	}
}

/** The files of a built site that are text. */
export const textsIn = (site: string): BuiltFile[] =>
	readdirSync(site, { recursive: true, encoding: 'utf8' })
		.filter((path) => TEXTS.test(path) || /(?:^|[\\/])(?:_headers|\.htaccess)$/.test(path))
		.map((path) => ({ path, text: readFileSync(join(site, path), 'utf8') }));
