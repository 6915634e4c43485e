import type { Geography } from '../../domain/area';
import type { StoredArea } from '../../domain/area/linked';
import { slug } from '../../domain/text/slug';

/** What an area could be in the second version. */
export const EARLIER_KINDS = ['soa', 'ward', 'borough', 'country'] as const;

/** An area as the second version stored it: what it is and lies in, in columns of its own. */
interface EarlierArea extends Omit<StoredArea, 'geographyId' | 'groups'> {
	kind: (typeof EARLIER_KINDS)[number];
	neighbourhood: string;
	wardCode: string;
	wardName: string;
}

/** The areas part as the second version stored it. */
export interface EarlierAreas {
	areas: EarlierArea[];
	values: { values: (number | null)[]; printed: string[]; markers?: (string | null)[] }[];
}

/**
 * The areas part of the second version in the third's shape: kinds become geographies, wards and
 * neighbourhoods groups; neighbourhoods, which were names alone, become areas with a code made of the
 * name, before the whole, and have no values. All else stays as it is; the schema's number is not
 * touched.
 */
export function convertAreas<E extends EarlierAreas>(part: E) {
	const names = [...new Set(part.areas.flatMap(({ neighbourhood }) => neighbourhood || []))].sort();
	const at = part.areas.findIndex(({ kind }) => kind === 'borough' || kind === 'country');
	const place = at < 0 ? part.areas.length : at;
	const added = names.map(neighbourhoodOf);
	const inserted = <T>(list: readonly T[], these: readonly T[]): T[] => [
		...list.slice(0, place),
		...these,
		...list.slice(place)
	];
	const blank = <T>(value: T): T[] => added.map(() => value);
	return {
		...part,
		geographies: GEOGRAPHIES,
		areas: inserted(part.areas.map(converted), added),
		values: part.values.map(({ values, printed, markers, ...named }) => ({
			...named,
			values: inserted(values, blank(null)),
			printed: inserted(printed, blank('')),
			...(markers && { markers: inserted(markers, blank(null)) })
		}))
	};
}

function converted({
	kind,
	neighbourhood,
	wardCode,
	wardName: _,
	...area
}: EarlierArea): StoredArea {
	const groups = kind === 'soa' ? [wardCode, codeOf(neighbourhood)].filter(Boolean) : [];
	return { ...area, geographyId: kind, groups };
}

const codeOf = (neighbourhood: string) => slug([neighbourhood.replaceAll('&', 'and')]);

const neighbourhoodOf = (name: string): StoredArea => ({
	code: codeOf(name),
	geographyId: 'neighbourhood',
	name,
	localName: '',
	groups: [],
	latitude: null,
	longitude: null,
	population: null,
	nameMatch: '',
	nameMatchConfidence: null,
	cell: null
});

/** What the second version's kinds were, for any dataset: their boundaries and notes were the site's own. */
const GEOGRAPHIES: Geography[] = [
	{
		id: 'soa',
		singular: 'lower super output area',
		plural: 'lower super output areas',
		role: 'area',
		vintage: '2001',
		note: 'The areas are lower super output areas on their 2001 boundaries, simplified for drawing. Wards are those of 2004 to 2021, joined from whole areas by best fit. People are those of the 2011 Census. Local names are the council’s own, where its report has them.',
		everyday: 'neighbourhood',
		populationYear: '2011',
		populationSource: 'Census'
	},
	{
		id: 'ward',
		singular: 'ward',
		plural: 'wards',
		role: 'group',
		vintage: '2004 to 2021',
		note: 'Wards (2004 to 2021) are joined from whole lower super output areas (2001 boundaries) by best fit.'
	},
	{
		id: 'neighbourhood',
		singular: 'neighbourhood',
		plural: 'neighbourhoods',
		role: 'group',
		vintage: '',
		note: 'A neighbourhood is made of the lower super output areas (2001 boundaries) that the report lists under its name.'
	},
	{ id: 'borough', singular: 'borough', plural: 'boroughs', role: 'whole', vintage: '', note: '' },
	{ id: 'country', singular: 'country', plural: 'countries', role: 'nation', vintage: '', note: '' }
];
