import { REQUIRED_FILES, TABLE_FILES, type TableFile } from '$lib/data/schema/tables';
import { DESCRIPTOR, isOfPackage, type Publication, type Resource } from '$lib/package/descriptor';
import { resourceName, tableSchema } from '$lib/package/tableSchema';
import { TABLE_WORDS } from '$words/files/tables';
import type { RawTables } from './tableCsv';

const RESOURCES = new Map<TableFile, Resource>(
	DESCRIPTOR.resources.map((resource) => [resource.path, resource])
);

type Whose = Pick<Publication, 'site'>;

/** What the package says of a table, where it has it and is of the same council. */
const known = (file: TableFile, { site }: Whose) =>
	isOfPackage(site) ? RESOURCES.get(file) : undefined;

/**
 * The files of a dataset's package: the tables that have rows, and without any those that each package
 * must have or that this council's has.
 */
export const filesOf = (tables: RawTables, whose: Whose): TableFile[] =>
	TABLE_FILES.filter(
		(file) => tables[file].length > 0 || REQUIRED_FILES.includes(file) || known(file, whose)
	);

/**
 * What a table holds, column by column, as the package describes it. One that the package lacks, and
 * every one of another council, is described as the code reads it.
 * @param has whether its package has a table: a key to one that it lacks is left out
 */
export function resourceOf(
	file: TableFile,
	whose: Whose,
	has: (file: TableFile) => boolean = () => true
): Resource {
	const own = known(file, whose);
	if (own) return own;
	const words = TABLE_WORDS[file] ?? { title: file, description: '', columns: {} };
	return {
		name: resourceName(file),
		path: file,
		profile: 'tabular-data-resource',
		title: words.title,
		description: words.description,
		schema: tableSchema(file, words, has)
	};
}
