import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { TABLE_FILES, type TableFile } from '../../src/lib/data/schema/tables';
import { resourceName, tableSchema } from '../../src/lib/package/tableSchema';
import { TABLE_WORDS } from '../../src/lib/words/en/files/tables';

const FILE = 'datapackage.json';

interface Resource {
	name: string;
	path: string;
	schema?: unknown;
}

/** A description with the tables that a package has, each as the code reads it. */
export interface Described {
	text: string;
	/** The tables of which it said something else, or nothing, before. */
	changed: string[];
}

/** What stands in a description of every table, as Data Package has it. */
const shellOf = (file: TableFile) => ({
	name: resourceName(file),
	path: file,
	profile: 'tabular-data-resource',
	title: TABLE_WORDS[file]?.title ?? file,
	description: TABLE_WORDS[file]?.description ?? '',
	format: 'csv',
	mediatype: 'text/csv',
	encoding: 'utf-8',
	dialect: {
		delimiter: ',',
		lineTerminator: '\n',
		quoteChar: '"',
		doubleQuote: true,
		header: true
	}
});

/**
 * What `datapackage.json` is to be: its own words on the package and on each table, and of each table
 * that the package has the schema that its cells are held against.
 * @param text as it stands, JSON
 * @param has whether the package has a table
 */
export function described(text: string, has: (file: TableFile) => boolean): Described {
	const { resources = [], ...head } = JSON.parse(text) as { resources?: Resource[] };
	const files = TABLE_FILES.filter(has);
	const made = files.map((file): Resource => {
		const words = TABLE_WORDS[file] ?? { title: file, description: '', columns: {} };
		return {
			...shellOf(file),
			...resources.find(({ path }) => path === file),
			schema: tableSchema(file, words, has)
		};
	});
	const isTable = (path: string) => TABLE_FILES.some((file) => file === path);
	const before = new Map(resources.map((one) => [one.path, JSON.stringify(one)]));
	const gone = resources.filter(
		({ path }) => isTable(path) && !files.some((file) => file === path)
	);
	return {
		text: `${JSON.stringify({ ...head, resources: [...made, ...resources.filter(({ path }) => !isTable(path))] }, null, '\t')}\n`,
		changed: [...made.filter((one) => before.get(one.path) !== JSON.stringify(one)), ...gone].map(
			({ path }) => path
		)
	};
}

/**
 * Brings the description of a package up to date with the code and with its tables.
 * @returns the tables of which it said something else
 */
export function describePackage(folder: string): string[] {
	const path = join(folder, FILE);
	if (!existsSync(path)) return [];
	const before = readFileSync(path, 'utf8');
	if (!isJson(before)) return [];
	const { text, changed } = described(before, (file) => existsSync(join(folder, file)));
	if (text !== before) writeFileSync(path, text);
	return changed;
}

/** What is no JSON is for the checks to tell. */
function isJson(text: string): boolean {
	try {
		const json: unknown = JSON.parse(text);
		return typeof json === 'object' && json !== null && !Array.isArray(json);
	} catch {
		return false;
	}
}
