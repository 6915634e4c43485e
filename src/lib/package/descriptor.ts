import { slug } from '../domain/text/slug';
import type { TableFile } from '../data/schema/tables';
import { isSameSite, type Licence, type Site } from '../domain/site';
import type { Publication as Described } from './description';
import type { SchemaField, TableSchema } from './tableSchema';
import text from '$package/datapackage.json?raw';

/** What a report is called, when and by whom it was published, and whose it is. */
export interface Publication extends Described {
	/** A reader's own are not published. */
	origin?: 'shipped' | 'own';
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
	sources?: unknown;
	licenses?: unknown;
}

interface Descriptor {
	site: Pick<Site, 'organisation' | 'place' | 'subject'>;
	licenses: Licence[];
	resources: Resource[];
}

/** The data package as it describes itself. */
export const DESCRIPTOR = JSON.parse(text) as Descriptor;

/**
 * Whether a site is the package's own, so that what the package says in its own words is true of it.
 * @returns false of another subject of the same council too
 */
export const isOfPackage = (site: Site): boolean =>
	isSameSite(site, DESCRIPTOR.site) && site.subject === DESCRIPTOR.site.subject;

/** The name of another site's package, as a new one is named; of the same council, by its subject too. */
function nameOf(site: Site): string {
	const { place, subject } = site;
	const words = isSameSite(site, DESCRIPTOR.site) ? [place, subject] : [place];
	return `outturn-${slug(words) || 'site'}`;
}

/** A logo's file in a package. */
export const LOGO_FILE = 'logo.svg';

/**
 * The text of `datapackage.json` for another publication; what every column means stays as it is. Of
 * another site, what the package says in its own words is left out.
 * @param resources its tables, where they are not the package's own
 */
export function descriptorWith(publication: Publication, resources = DESCRIPTOR.resources): string {
	const { title, publishedOn, source, site, credits } = publication;
	const isSame = isOfPackage(site);
	const { accent, logo, contact, statement, commentaryNote, ruleNote, ...named } = site;
	const described = {
		...DESCRIPTOR,
		...(!isSame && {
			name: nameOf(site),
			title: `${site.name}: ${title}`,
			description: undefined,
			keywords: undefined
		}),
		publication: { title, publishedOn, source },
		// In the contract's order; what is undefined is not written.
		site: {
			...named,
			accent,
			logo: logo && LOGO_FILE,
			contact,
			statement,
			commentaryNote,
			ruleNote
		},
		licenses: credits.licences.map((one) => ({ ...licenceAt(one.path), ...one })),
		attribution: credits.attribution.map(({ text, of }) => (of ? { text, of } : text)),
		sources: credits.sources,
		resources: isSame ? resources : resources.map(withoutSources)
	};
	return `${JSON.stringify(described, null, '\t')}\n`;
}

const licenceAt = (path: string) => DESCRIPTOR.licenses.find((one) => one.path === path);

/** Another site's tables are not of this package's sources. */
const withoutSources = ({ sources: _, licenses: __, ...resource }: Resource) => resource;
