import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const DEFAULT = 'rotherham';

/** @param {string} name */
const isPackage = (name) => existsSync(join('data', name, 'datapackage.json'));

/**
 * The folder of the data package that the site is built of: `OUTTURN_DATA` names it.
 * @returns {string} a path from the project's folder
 * @throws where there is none of that name, with the names that there are
 */
export function chosenPackage(name = process.env.OUTTURN_DATA ?? DEFAULT) {
	if (isPackage(name)) return join('data', name);
	const names = readdirSync('data').filter(isPackage).join(', ');
	throw new Error(
		`There is no data package "${name}": no data/${name}/datapackage.json. There are: ${names}.`
	);
}
