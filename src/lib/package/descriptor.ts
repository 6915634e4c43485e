import type { TableFile } from '../data/schema/tables';
import { isSameSite, type Licence, type Site } from '../domain/site';
import type { Publication as Described } from './description';
import text from '$package/datapackage.json?raw';

/** What a report is called, when and by whom it was published, and whose it is. */
export interface Publication extends Described {
	/** A reader's own are not published. */
	origin?: 'shipped' | 'own';
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
	sources?: unknown;
	licenses?: unknown;
}

interface Descriptor {
	site: Pick<Site, 'organisation' | 'place'>;
	licenses: Licence[];
	resources: Resource[];
}

/** The data package as it describes itself. */
const DESCRIPTOR = JSON.parse(text) as Descriptor;

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

/** A logo's file in a package. */
export const LOGO_FILE = 'logo.svg';

/**
 * The text of `datapackage.json` for another publication; what every column means stays as it is. Of
 * another council, what the package says in its own words is left out.
 */
export function descriptorWith(publication: Publication): string {
	const { title, publishedOn, source, site, credits } = publication;
	const isSame = isSameSite(site, DESCRIPTOR.site);
	const { accent, logo, contact, commentaryNote, ruleNote, ...named } = site;
	const described = {
		...DESCRIPTOR,
		...(!isSame && {
			title: `${site.name}: ${title}`,
			description: undefined,
			keywords: undefined
		}),
		publication: { title, publishedOn, source },
		// In the contract's order; what is undefined is not written.
		site: { ...named, accent, logo: logo && LOGO_FILE, contact, commentaryNote, ruleNote },
		licenses: credits.licences.map((one) => ({ ...licenceAt(one.path), ...one })),
		attribution: credits.attribution.map(({ text, of }) => (of ? { text, of } : text)),
		sources: credits.sources,
		resources: isSame ? DESCRIPTOR.resources : DESCRIPTOR.resources.map(withoutSources)
	};
	return `${JSON.stringify(described, null, '\t')}\n`;
}

const licenceAt = (path: string) => DESCRIPTOR.licenses.find((one) => one.path === path);

/** Another council's tables are not of this package's sources. */
const withoutSources = ({ sources: _, licenses: __, ...resource }: Resource) => resource;
