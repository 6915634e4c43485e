import * as v from 'valibot';
import { BoundariesPart } from '../data/schema/parts';
import { ROWS, type TableFile } from '../data/schema/rows';
import type { Base, DryRun } from './desk';
import { diff } from './diff';
import { faultsOf } from './package/checks';
import type { Fault } from './package/faults';
import { packageParts } from './package/parts';
import { readTable } from './package/readTable';
import type { Publication, Tables } from './package/tables';
import { problemOf } from './problemOf';

type Files = ReadonlyMap<string, string>;

/**
 * What would come of a data package, which replaces the dataset as a whole. Nothing is written.
 * @param files its texts by name
 * @returns the faults that the build would find, each in its file
 */
export function dryRunPackage({
	files,
	base
}: {
	files: Files;
	base: Base;
}): DryRun & { publication: Publication | undefined } {
	const tables = tablesIn(files);
	const { boundaries, publication, faults } = otherFiles(files);
	const found = faultsOf({
		tables,
		boundaries,
		publication,
		faults: [...Object.values(tables).flatMap((table) => table.faults), ...faults]
	});
	const problems = found.map((fault) => problemOf(fault, { places: new Map() }));
	const parts = problems.length === 0 && boundaries ? packageParts(tables, boundaries) : undefined;
	const changes = parts ? diff(base, parts) : [];
	const counts = {
		measures: tables['indicators.csv'].rows.length,
		figures: tables['observations.csv'].rows.length,
		areas: tables['areas.csv'].rows.length,
		changes: changes.length
	};
	return { problems, changes, counts, parts, publication };
}

const missing = (file: string): Fault => ({
	file,
	value: '',
	wanted: 'the file',
	advice: 'A data package is whole or not at all: take the zip as it was made.'
});

const tablesIn = (files: Files): Tables =>
	Object.fromEntries(
		(Object.keys(ROWS) as TableFile[]).map((file) => {
			const text = files.get(file);
			const none = { file, raw: [], rows: [], faults: [missing(file)] };
			return [file, text === undefined ? none : readTable(file, text)];
		})
	) as unknown as Tables;

const Description = v.object({
	publication: v.object({
		title: v.pipe(v.string(), v.nonEmpty('the title of the report')),
		publishedOn: v.pipe(v.string(), v.isoDate('a day such as 2012-09-19')),
		source: v.pipe(v.string(), v.nonEmpty('who published it, and when'))
	})
});

function otherFiles(files: Files) {
	const boundaries = partIn(files, 'boundaries.topo.json', BoundariesPart);
	const description = partIn(files, 'datapackage.json', Description);
	return {
		boundaries: boundaries.data,
		publication: description.data?.publication,
		faults: [...boundaries.faults, ...description.faults]
	};
}

function partIn<S extends v.GenericSchema>(
	files: Files,
	file: string,
	schema: S
): { data: v.InferOutput<S> | undefined; faults: Fault[] } {
	const text = files.get(file);
	if (text === undefined) return { data: undefined, faults: [missing(file)] };
	const read = v.safeParse(schema, jsonOf(text));
	if (read.success) return { data: read.output, faults: [] };
	const faults = read.issues.map((issue) => ({
		file,
		column: v.getDotPath(issue) ?? '',
		value: '',
		wanted: issue.message
	}));
	return { data: undefined, faults };
}

function jsonOf(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}
