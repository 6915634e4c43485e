import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** What the site is built of where nobody says otherwise: a fork puts its own council's folder here. */
const DEFAULT = 'rotherham';

/** @param {string} folder */
const isPackage = (folder) => existsSync(join(folder, 'datapackage.json'));

/** The folders in `data/` that hold a package. */
export const packageNames = () => readdirSync('data').filter((one) => isPackage(join('data', one)));

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
	throw new NoPackage(
		`There is no data package "${name}": no ${folder}/datapackage.json. There are: ${packageNames().join(', ')}.`
	);
}
