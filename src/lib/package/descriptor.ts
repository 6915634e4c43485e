import type { TableFile } from '../data/schema/tables';
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
export interface Field {
	name: string;
	type: 'string' | 'integer' | 'number' | 'date';
	description: string;
	constraints?: {
		required?: boolean;
		pattern?: string;
		enum?: string[];
		minimum?: number;
		maximum?: number;
		maxLength?: number;
	};
}

/** What it says of a table. */
export interface Resource {
	path: TableFile;
	title: string;
	description: string;
	schema: { fields: Field[] };
}

interface Descriptor {
	licenses: [{ title: string; path: string }];
	attribution: string[];
	resources: Resource[];
}

/** The data package as it describes itself. */
export const DESCRIPTOR = JSON.parse(text) as Descriptor;

const RESOURCES = new Map(DESCRIPTOR.resources.map((resource) => [resource.path, resource]));

/**
 * What a table holds, column by column.
 * @throws where the description has no such table, which a test rules out
 */
export function resourceOf(file: TableFile): Resource {
	const resource = RESOURCES.get(file);
	if (!resource) throw new Error(`datapackage.json describes no ${file}.`);
	return resource;
}

/** The text of `datapackage.json` with another publication; all else stays as it is. */
export function descriptorWith({ title, publishedOn, source }: Publication): string {
	const described = { ...DESCRIPTOR, publication: { title, publishedOn, source } };
	return `${JSON.stringify(described, null, '\t')}\n`;
}
