import { readdirSync, realpathSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import * as v from 'valibot';
import { BoundariesPart } from '../../src/lib/data/schema/parts';
import { REQUIRED_FILES, TABLE_FILES, type TableFile } from '../../src/lib/data/schema/tables';
import { eachTable, type Package, type Tables } from '../../src/lib/package/dataPackage';
import { describe, DESCRIPTION_FILE } from '../../src/lib/package/description';
import type { Fault } from '../../src/lib/package/faults';
import { readJson } from '../../src/lib/package/readJson';
import { isThere, readText } from './readFile';
import { noTable, readTable, unreadTable } from '../../src/lib/package/readTable';
import { languageOf, wordsLanguages } from './words.js';

const BOUNDARIES = 'boundaries.topo.json';
const Named = v.object({ name: v.string() });

/** Any table but the required may be missing, and has no rows then. */
const isLeftOut = (folder: string, file: TableFile): boolean =>
	!REQUIRED_FILES.includes(file) && !isThere(folder, file);

/** The tables in a folder that have no table's name: "targets.csv", or "Commentary.csv" beside no "commentary.csv". */
export const unreadFiles = (folder: string): string[] =>
	readdirSync(folder).filter((name) => {
		const table = TABLE_FILES.find((file) => file === name.toLowerCase());
		return /\.csv$/i.test(name) && !(table && isThere(folder, table));
	});

/** Reads the data package in a folder, each file by itself; what is wrong is in `faults`. */
export function readPackage(folder: string): Package {
	const tables = readTables(folder);
	const boundaries = isThere(folder, BOUNDARIES)
		? readJsonIn(folder, BOUNDARIES, BoundariesPart)
		: { faults: [] };
	const description = descriptionIn(folder);
	return {
		tables,
		boundaries: boundaries.data,
		publication: description.publication,
		faults: [
			...Object.values(tables).flatMap((table) => table.faults),
			...boundaries.faults,
			...description.faults
		]
	};
}

const readTables = (folder: string): Tables =>
	eachTable((file) => {
		if (isLeftOut(folder, file)) return noTable(file);
		const { text, faults } = readText(folder, file);
		return text === undefined ? unreadTable(file, faults) : readTable(file, text);
	});

function readJsonIn<S extends v.GenericSchema>(folder: string, file: string, schema: S) {
	const { text, faults } = readText(folder, file);
	return text === undefined ? { faults } : readJson(file, text, schema);
}

function descriptionIn(folder: string): ReturnType<typeof describe> {
	const { text, faults } = readText(folder, DESCRIPTION_FILE);
	if (text === undefined) return { faults };
	const description = describe(text, (file) => readText(folder, file).text);
	const language = description.publication?.site.language;
	return {
		...description,
		faults: [
			...description.faults,
			...(language === undefined ? [] : checkLanguage(language)),
			...checkName(folder)
		]
	};
}

/** Whether there are words in the language of a site, unless it is built in another. */
function checkLanguage(tag: string): Fault[] {
	const known = wordsLanguages();
	const language = languageOf(tag);
	if (process.env.OUTTURN_LANGUAGE || known.includes(language)) return [];
	const wanted = { kind: 'language-of-words' as const, language, known };
	return [{ file: DESCRIPTION_FILE, column: 'site.language', value: tag, wanted }];
}

/** Whether no package in a folder beside this one has its name; one that is linked twice is one. */
function checkName(folder: string): Fault[] {
	const [home, own] = [dirname(resolve(folder)), basename(resolve(folder))];
	const name = nameIn(folder);
	if (name === undefined) return [];
	return readdirSync(home)
		.map((other) => ({ other, path: join(home, other) }))
		.filter(({ path }) => nameIn(path) === name && realpathSync(path) !== realpathSync(folder))
		.map(({ other }) => ({
			file: DESCRIPTION_FILE,
			column: 'name',
			value: name,
			wanted: { kind: 'own-name', own, other }
		}));
}

/** What a package is called; `undefined` where a folder has none, or one that cannot be read. */
function nameIn(folder: string): string | undefined {
	const { text } = isThere(folder, DESCRIPTION_FILE) ? readText(folder, DESCRIPTION_FILE) : {};
	const { data } = readJson(DESCRIPTION_FILE, text ?? '', Named);
	return data?.name;
}
