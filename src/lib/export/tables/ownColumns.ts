import type { Area } from '$lib/domain/area';
import { OWN_COLUMNS as WORDS } from '$words/files/areas';
import { AREAS_SOURCE, NAMES_SOURCE } from './attribution';

interface OwnColumn {
	/** As in the data package's own table of areas. */
	column: keyof typeof WORDS;
	source: string;
	of: (area: Area) => string | number | null;
}

const COLUMNS: OwnColumn[] = [
	{ column: 'code', source: AREAS_SOURCE, of: ({ code }) => code },
	{ column: 'kind', source: AREAS_SOURCE, of: ({ kind }) => kind },
	{ column: 'name', source: AREAS_SOURCE, of: ({ name }) => name },
	{ column: 'local_name', source: NAMES_SOURCE, of: ({ localName }) => localName },
	{ column: 'name_match', source: NAMES_SOURCE, of: ({ nameMatch }) => nameMatch },
	{
		column: 'name_match_confidence',
		source: NAMES_SOURCE,
		of: ({ nameMatchConfidence }) => nameMatchConfidence
	},
	{ column: 'neighbourhood', source: NAMES_SOURCE, of: ({ neighbourhood }) => neighbourhood },
	{ column: 'ward_code', source: AREAS_SOURCE, of: ({ wardCode }) => wardCode },
	{ column: 'ward_name', source: AREAS_SOURCE, of: ({ wardName }) => wardName },
	{ column: 'latitude', source: AREAS_SOURCE, of: ({ latitude }) => latitude },
	{ column: 'longitude', source: AREAS_SOURCE, of: ({ longitude }) => longitude },
	{ column: 'population', source: AREAS_SOURCE, of: ({ population }) => population }
];

/** The columns of what an area is, before any figure, each with what it means. */
export const OWN_COLUMNS = COLUMNS.map((one) => ({ ...one, ...WORDS[one.column] }));
