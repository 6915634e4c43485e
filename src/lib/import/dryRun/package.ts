import type * as v from 'valibot';
import { BoundariesPart } from '../../data/schema/parts';
import { diff } from '../diff';
import { stopped, type Base, type DryRun } from './evaluateRows';
import { faultsOf } from '../../package/checks';
import type { Fault } from '../../package/faults';
import { packageParts } from '../../package/parts';
import { eachTable, type Tables } from '../../package/dataPackage';
import { describe, DESCRIPTION_FILE, type Publication } from '../../package/description';
import { REQUIRED_FILES } from '../../data/schema/tables';
import { readJson } from '../../package/readJson';
import { noTable, readTable, unreadTable } from '../../package/readTable';
import type { Issue } from '../issue/issue';
import { issueOfFault } from '../issue/ofFault';

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
	if (isTablesAlone(files)) return { ...stopped([TABLES_ALONE]), publication: undefined };
	const tables = tablesIn(files);
	const { boundaries, publication, faults } = otherFiles(files);
	const found = faultsOf({
		tables,
		boundaries,
		publication,
		faults: [...Object.values(tables).flatMap((table) => table.faults), ...faults]
	});
	const issues = found.map((fault) => issueOfFault(fault));
	const parts = issues.length === 0 ? packageParts(tables, boundaries) : undefined;
	const changes = parts ? diff(base, parts) : [];
	const counts = {
		measures: tables['indicators.csv'].rows.length,
		figures: tables['observations.csv'].rows.length,
		areas: tables['areas.csv'].rows.length,
		changes: changes.length
	};
	return { issues, changes, counts, parts, publication };
}

/** What "Every table as CSV" makes: without outlines, and with its texts made harmless. */
const TABLES_ALONE: Issue = {
	kind: 'tables-alone',
	severity: 'error',
	place: { sheet: 'datapackage.json' }
};

const BOUNDARIES = 'boundaries.topo.json';

const isTablesAlone = (files: Files) =>
	!files.has(DESCRIPTION_FILE) && files.has('csv-metadata.json');

const missing = (file: string): Fault => ({ file, value: '', wanted: { kind: 'file' } });

const tablesIn = (files: Files): Tables =>
	eachTable((file) => {
		const text = files.get(file);
		if (text !== undefined) return readTable(file, text);
		return REQUIRED_FILES.includes(file) ? unreadTable(file, [missing(file)]) : noTable(file);
	});

function otherFiles(files: Files) {
	const boundaries = files.has(BOUNDARIES)
		? jsonIn(files, BOUNDARIES, BoundariesPart)
		: { faults: [] };
	const description = descriptionIn(files);
	return {
		boundaries: boundaries.data,
		publication: description.publication,
		faults: [...boundaries.faults, ...description.faults]
	};
}

function jsonIn<S extends v.GenericSchema>(files: Files, file: string, schema: S) {
	const text = files.get(file);
	return text === undefined ? { faults: [missing(file)] } : readJson(file, text, schema);
}

function descriptionIn(files: Files): ReturnType<typeof describe> {
	const text = files.get(DESCRIPTION_FILE);
	return text === undefined
		? { faults: [missing(DESCRIPTION_FILE)] }
		: describe(text, (name) => files.get(name));
}
