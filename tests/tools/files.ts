import { readdirSync, readFileSync, type Dirent } from 'node:fs';
import { join, resolve } from 'node:path';

/** The project's own folder. */
export const ROOT = resolve(import.meta.dirname, '../..');

/** What is installed, built or left by a run: nobody writes it. */
const NOT_WRITTEN = [
	'.git',
	'.svelte-kit',
	'build',
	'node_modules',
	'static/data',
	'tests/.results'
];

/**
 * Every file below a folder of the project that people write.
 * @returns paths from the project's folder, parted by "/", in order
 */
export const filesBelow = (folder = ''): string[] =>
	readdirSync(join(ROOT, folder), { withFileTypes: true })
		.flatMap((entry) => filesOf(entry, folder ? `${folder}/${entry.name}` : entry.name))
		.sort();

function filesOf(entry: Dirent, path: string): string[] {
	if (NOT_WRITTEN.includes(path)) return [];
	return entry.isDirectory() ? filesBelow(path) : [path];
}

/** The text of a file, by its path from the project's folder. */
export const textOf = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
