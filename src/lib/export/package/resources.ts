import type { TableFile } from '$lib/data/schema/tables';
import { DESCRIPTOR, isOfPackage, type Publication, type Resource } from '$lib/package/descriptor';
import { resourceName, tableSchema } from '$lib/package/tableSchema';
import { TABLE_WORDS } from '$words/files/tables';

const RESOURCES = new Map<TableFile, Resource>(
	DESCRIPTOR.resources.map((resource) => [resource.path, resource])
);

/**
 * What a table holds, column by column, as the package describes it. One that the package lacks, and
 * every one of another site, is described as the code reads it.
 */
export function resourceOf(file: TableFile, { site }: Pick<Publication, 'site'>): Resource {
	const known = RESOURCES.get(file);
	if (known && isOfPackage(site)) return known;
	const words = TABLE_WORDS[file] ?? { title: file, description: '', columns: {} };
	return {
		name: resourceName(file),
		path: file,
		profile: 'tabular-data-resource',
		title: words.title,
		description: words.description,
		schema: tableSchema(file, words, () => true)
	};
}
