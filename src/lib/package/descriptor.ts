import type { TableFile } from '../data/schema/tables';
import type { SchemaField, TableSchema } from './tableSchema';
import text from '$package/datapackage.json?raw';

/** What a report is called, when and by whom it was published. */
export interface Publication {
	/** A reader's own are not published. */
	origin?: 'shipped' | 'own';
	title: string;
	/** A day: 2012-09-19. */
	publishedOn: string;
	source: string;
}

/** What `datapackage.json` says of a column. */
export type Field = SchemaField;

/** What it says of a table. */
export interface Resource {
	name?: string;
	path: TableFile;
	profile?: string;
	title: string;
	description: string;
	schema: TableSchema;
}

interface Descriptor {
	licenses: [{ title: string; path: string }];
	attribution: string[];
	resources: Resource[];
}

/** The data package as it describes itself. */
export const DESCRIPTOR = JSON.parse(text) as Descriptor;

/**
 * The text of `datapackage.json` with another publication; all else stays as it is.
 * @param resources its tables, where they are not the package's own
 */
export function descriptorWith(
	{ title, publishedOn, source }: Publication,
	resources = DESCRIPTOR.resources
): string {
	const described = { ...DESCRIPTOR, publication: { title, publishedOn, source }, resources };
	return `${JSON.stringify(described, null, '\t')}\n`;
}
