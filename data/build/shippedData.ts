import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Plugin } from 'vite';
import { chosenPackage } from './chosenPackage.js';
import { dataMadeOf } from './madeOf.ts';

/** The code that reads the tables: where it or a table is newer, the data files are stale. */
const CODE = ['data/build', 'src/lib/data/schema', 'src/lib/domain', 'src/lib/package'];
const MANIFEST = 'static/data/manifest.json';

/** Of the folder itself too: a file that was taken away leaves no other trace. */
const newestIn = (folder: string): number =>
	['', ...readdirSync(folder, { recursive: true, encoding: 'utf8' })].reduce(
		(newest, file) => Math.max(newest, statSync(join(folder, file)).mtimeMs),
		0
	);

/**
 * Whether `static/data` is of this package, and younger than its tables and the code that reads them.
 * @param from the package's folder
 */
export const areFresh = (from: string): boolean =>
	existsSync(MANIFEST) &&
	dataMadeOf() === from &&
	[from, ...CODE].every((folder) => newestIn(folder) < statSync(MANIFEST).mtimeMs);

/**
 * Makes the site's data files of the chosen package.
 * @throws with every fault of the package, by file, row and column
 */
function makeData(): void {
	const { status, stdout, stderr } = spawnSync('npx tsx data/build/package.ts', {
		shell: true,
		encoding: 'utf8'
	});
	if (status !== 0) throw new Error(`The data files could not be made.\n${stderr || stdout}`);
}

/**
 * A plugin for whatever needs the data files: a build, the tests, the site while it is worked on. They
 * are made where they are missing or stale, and anew whenever a table changes.
 */
export const shippedData = (): Plugin => ({
	name: 'shipped-data',
	config() {
		if (!areFresh(chosenPackage())) makeData();
	},
	configureServer({ watcher, ws, config }) {
		const tables = join(config.root, chosenPackage()) + sep;
		watcher.add(tables);
		watcher.on('change', (file) => {
			if (!/\.(csv|json)$/.test(file) || !file.startsWith(tables)) return;
			try {
				makeData();
				ws.send({ type: 'full-reload' });
			} catch (error) {
				ws.send({ type: 'error', err: { message: String(error), stack: '' } });
			}
		});
	}
});
