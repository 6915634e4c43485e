import type { Brought } from '../../sheet';
import type { Archive } from './archive';

/**
 * The project's own files, where a zip holds them: a backup (it has a backup.json) or a data
 * package (it has indicators.csv and observations.csv), possibly within folders.
 * @returns `undefined` for any other zip
 */
export function ownFilesOf(archive: Archive): Brought | undefined {
	const paths = [...archive.entries.keys()];
	const backup = folderWith(paths, 'backup.json');
	if (backup !== undefined)
		return { kind: 'backup', files: texts(archive, inFolder(paths, backup)) };
	const base = folderWith(paths, 'indicators.csv');
	if (base === undefined || !paths.includes(`${base}observations.csv`)) return undefined;
	const within = inFolder(paths, base).filter(([name]) => /^[^/]+\.(csv|json|svg)$/.test(name));
	return { kind: 'package', files: texts(archive, within) };
}

/** The folder, with its last "/", of the least deep file of a name. */
function folderWith(paths: string[], name: string): string | undefined {
	const found = paths.filter((path) => path === name || path.endsWith(`/${name}`));
	const [least] = found.sort((a, b) => depth(a) - depth(b));
	return least?.slice(0, -name.length);
}

const depth = (path: string) => path.split('/').length;

/** The files of a folder and below: their names from there, and their paths. */
const inFolder = (paths: string[], folder: string): [string, string][] =>
	paths.filter((path) => path.startsWith(folder)).map((path) => [path.slice(folder.length), path]);

const texts = (archive: Archive, files: [string, string][]) =>
	new Map(files.map(([name, path]) => [name, archive.text(path) ?? '']));
