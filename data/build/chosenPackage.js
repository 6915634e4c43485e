import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const DEFAULT = 'rotherham';

/** @param {string} folder */
const isPackage = (folder) => existsSync(join(folder, 'datapackage.json'));

/** No package has the name that was asked for, in words. */
export class NoPackage extends Error {
	name = 'NoPackage';
}

/**
 * The folder of the data package that the site is built of: `OUTTURN_DATA` is its name in `data/`, or a
 * path with a slash in it to one that lies elsewhere.
 * @returns {string} a path from the project's folder
 * @throws {NoPackage} where there is none, with the names that there are
 */
export function chosenPackage(name = process.env.OUTTURN_DATA ?? DEFAULT) {
	const folder = /[/\\]/.test(name) ? join(name) : join('data', name);
	if (isPackage(folder)) return folder;
	const names = readdirSync('data').filter((one) => isPackage(join('data', one)));
	throw new NoPackage(
		`There is no data package "${name}": no ${folder}/datapackage.json. There are: ${names.join(', ')}.`
	);
}
