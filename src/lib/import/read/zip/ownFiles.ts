import { REQUIRED_FILES } from '../../../data/schema/tables';
import type { Brought } from '../../sheet';
import { ReadFault } from '../fault';
import type { Archive } from './archive';

/**
 * The project's own files, where a zip holds them: a backup (it has a backup.json) or a data
 * package (it has a datapackage.json, or a table that no package is without), possibly within folders.
 * What a package lacks is told by its check.
 * @returns `undefined` for any other zip
 * @throws ReadFault where it holds several packages side by side
 */
export function ownFilesOf(archive: Archive): Brought | undefined {
	const paths = [...archive.entries.keys()];
	const backup = folderWith(paths, 'backup.json');
	if (backup !== undefined)
		return { kind: 'backup', files: texts(archive, inFolder(paths, backup)) };
	const [base, ...others] = packageFolders(paths);
	if (base === undefined) return undefined;
	if (others.length > 0) {
		const folders = [base, ...others].map((folder) => folder || './').sort();
		throw new ReadFault({ place: archive.name, reason: { kind: 'several-packages', folders } });
	}
	const within = inFolder(paths, base).filter(([name]) => /^[^/]+\.(csv|json|svg)$/.test(name));
	return { kind: 'package', files: texts(archive, within) };
}

/** The least deep folders, each with its last "/", that hold a data package or some of one. */
function packageFolders(paths: string[]): string[] {
	const files = paths.filter((path) => OF_PACKAGE.has(path.replace(/^.*\//, '')));
	const folders = [...new Set(files.map((path) => path.replace(/[^/]*$/, '')))];
	const least = Math.min(...folders.map(depth));
	return folders.filter((folder) => depth(folder) === least);
}

const OF_PACKAGE = new Set<string>(['datapackage.json', ...REQUIRED_FILES]);

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
