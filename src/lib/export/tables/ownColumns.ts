import type { Area } from '$lib/domain/area';
import { OWN_COLUMNS as WORDS } from '$words/files/areas';

interface OwnColumn {
	/** As in the data package's own table of areas. */
	column: keyof typeof WORDS;
	of: (area: Area) => string | number | null;
}

const COLUMNS: OwnColumn[] = [
	{ column: 'code', of: ({ code }) => code },
	{ column: 'kind', of: ({ kind }) => kind },
	{ column: 'name', of: ({ name }) => name },
	{ column: 'local_name', of: ({ localName }) => localName },
	{ column: 'name_match', of: ({ nameMatch }) => nameMatch },
	{
		column: 'name_match_confidence',

		of: ({ nameMatchConfidence }) => nameMatchConfidence
	},
	{ column: 'neighbourhood', of: ({ neighbourhood }) => neighbourhood },
	{ column: 'ward_code', of: ({ wardCode }) => wardCode },
	{ column: 'ward_name', of: ({ wardName }) => wardName },
	{ column: 'latitude', of: ({ latitude }) => latitude },
	{ column: 'longitude', of: ({ longitude }) => longitude },
	{ column: 'population', of: ({ population }) => population }
];

/** The columns of what an area is, before any figure, each with what it means. */
export const OWN_COLUMNS = COLUMNS.map((one) => ({ ...one, ...WORDS[one.column] }));
