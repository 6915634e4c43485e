import type { Area } from '$lib/domain/area';
import { AREAS_SOURCE, NAMES_SOURCE } from './attribution';

interface OwnColumn {
	/** As in the data package's own table of areas. */
	column: string;
	title: string;
	description: string;
	source: string;
	of: (area: Area) => string | number | null;
}

const WARD = 'Ward of 2004 to 2021, joined from whole areas by best fit';

/** The columns of what an area is, before any figure. */
export const OWN_COLUMNS: OwnColumn[] = [
	{
		column: 'code',
		title: 'Code',
		description: 'ONS code',
		source: AREAS_SOURCE,
		of: ({ code }) => code
	},
	{
		column: 'kind',
		title: 'Kind',
		description: 'soa (lower super output area, 2001 boundaries), borough or country',
		source: AREAS_SOURCE,
		of: ({ kind }) => kind
	},
	{
		column: 'name',
		title: 'Official name',
		description: 'ONS name',
		source: AREAS_SOURCE,
		of: ({ name }) => name
	},
	{
		column: 'local_name',
		title: 'Local name',
		description: "The council's own name, where its report names the area",
		source: NAMES_SOURCE,
		of: ({ localName }) => localName
	},
	{
		column: 'name_match',
		title: 'How the local name was tied to the code',
		description:
			'exact: by a national rank that the council printed; inferred: from position and fit',
		source: NAMES_SOURCE,
		of: ({ nameMatch }) => nameMatch
	},
	{
		column: 'name_match_confidence',
		title: 'Confidence in that tie',
		description: 'From 0 to 1, which is certain',
		source: NAMES_SOURCE,
		of: ({ nameMatchConfidence }) => nameMatchConfidence
	},
	{
		column: 'neighbourhood',
		title: 'Neighbourhood',
		description: "The neighbourhood of the council's report",
		source: NAMES_SOURCE,
		of: ({ neighbourhood }) => neighbourhood
	},
	{
		column: 'ward_code',
		title: 'Ward code',
		description: WARD,
		source: AREAS_SOURCE,
		of: ({ wardCode }) => wardCode
	},
	{
		column: 'ward_name',
		title: 'Ward',
		description: WARD,
		source: AREAS_SOURCE,
		of: ({ wardName }) => wardName
	},
	{
		column: 'latitude',
		title: 'Latitude',
		description: 'Degrees north, WGS 84, of the centre weighted by people',
		source: AREAS_SOURCE,
		of: ({ latitude }) => latitude
	},
	{
		column: 'longitude',
		title: 'Longitude',
		description: 'Degrees east, WGS 84, of the centre weighted by people; west is negative',
		source: AREAS_SOURCE,
		of: ({ longitude }) => longitude
	},
	{
		column: 'population',
		title: 'People',
		description: 'People, 2011 Census',
		source: AREAS_SOURCE,
		of: ({ population }) => population
	}
];
