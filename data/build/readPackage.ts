import type * as v from 'valibot';
import { BoundariesPart } from '../../src/lib/data/schema/parts';
import {
	Description,
	eachTable,
	type Package,
	type Tables
} from '../../src/lib/package/dataPackage';
import { readJson } from '../../src/lib/package/readJson';
import { MAY_BE_MISSING } from '../../src/lib/data/schema/tables';
import { isThere, readText } from './readFile';
import { readTable, unreadTable } from '../../src/lib/package/readTable';

/** Reads the data package in a folder, each file by itself; what is wrong is in `faults`. */
export function readPackage(folder: string): Package {
	const tables = readTables(folder);
	const boundaries = readJsonIn(folder, 'boundaries.topo.json', BoundariesPart);
	const description = readJsonIn(folder, 'datapackage.json', Description);
	return {
		tables,
		boundaries: boundaries.data,
		publication: description.data?.publication,
		faults: [
			...Object.values(tables).flatMap((table) => table.faults),
			...boundaries.faults,
			...description.faults
		]
	};
}

const readTables = (folder: string): Tables =>
	eachTable((file) => {
		if (MAY_BE_MISSING.includes(file) && !isThere(folder, file)) return unreadTable(file, []);
		const { text, faults } = readText(folder, file);
		return text === undefined ? unreadTable(file, faults) : readTable(file, text);
	});

function readJsonIn<S extends v.GenericSchema>(folder: string, file: string, schema: S) {
	const { text, faults } = readText(folder, file);
	return text === undefined ? { faults } : readJson(file, text, schema);
}
