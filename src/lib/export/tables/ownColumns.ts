import type { Area } from '$lib/domain/area';
import type { OWN_COLUMN_TEXT } from '$words/area/columns';
import { AREAS_SOURCE, NAMES_SOURCE } from './attribution';

interface OwnColumn {
	/** As in the data package's own table of areas. */
	column: keyof typeof OWN_COLUMN_TEXT;
	source: string;
	of: (area: Area) => string | number | null;
}

/** The columns of what an area is, before any figure. */
export const OWN_COLUMNS: OwnColumn[] = [
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
