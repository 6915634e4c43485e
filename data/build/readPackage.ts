import { readdirSync } from 'node:fs';
import type * as v from 'valibot';
import { BoundariesPart } from '../../src/lib/data/schema/parts';
import { REQUIRED_FILES, TABLE_FILES, type TableFile } from '../../src/lib/data/schema/tables';
import { eachTable, type Package, type Tables } from '../../src/lib/package/dataPackage';
import { describe, DESCRIPTION_FILE } from '../../src/lib/package/description';
import { readJson } from '../../src/lib/package/readJson';
import { isThere, readText } from './readFile';
import { noTable, readTable, unreadTable } from '../../src/lib/package/readTable';

const BOUNDARIES = 'boundaries.topo.json';

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
	return text === undefined ? { faults } : describe(text, (file) => readText(folder, file).text);
}
