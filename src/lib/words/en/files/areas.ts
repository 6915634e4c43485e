import type { AreaMeasure } from '$lib/domain/area';

/** The areas as a file: its title, and what each of its columns means. */

export const AREAS_TITLE = 'Lower super output areas, 2001 boundaries';

const WARD = 'Ward of 2004 to 2021, joined from whole areas by best fit';

/** The columns of what an area is, before any figure. */
export const OWN_COLUMNS = {
	code: { title: 'Code', description: 'ONS code' },
	kind: {
		title: 'Kind',
		description: 'soa (lower super output area, 2001 boundaries), borough or country'
	},
	name: { title: 'Official name', description: 'ONS name' },
	local_name: {
		title: 'Local name',
		description: "The council's own name, where its report names the area"
	},
	name_match: {
		title: 'How the local name was tied to the code',
		description:
			'exact: by a national rank that the council printed; inferred: from position and fit'
	},
	name_match_confidence: {
		title: 'Confidence in that tie',
		description: 'From 0 to 1, which is certain'
	},
	neighbourhood: {
		title: 'Neighbourhood',
		description: "The neighbourhood of the council's report"
	},
	ward_code: { title: 'Ward code', description: WARD },
	ward_name: { title: 'Ward', description: WARD },
	latitude: {
		title: 'Latitude',
		description: 'Degrees north, WGS 84, of the centre weighted by people'
	},
	longitude: {
		title: 'Longitude',
		description: 'Degrees east, WGS 84, of the centre weighted by people; west is negative'
	},
	population: { title: 'People', description: 'People, 2011 Census' }
};

const BETTER = { higher: 'higher is better', lower: 'lower is better' };

export const polarityText = (polarity: AreaMeasure['polarity']): string =>
	polarity ? BETTER[polarity] : 'neither way is better';

/** The column of the markers of a measure's figures. */
export const markerTitle = (title: string): string => `${title}: marker`;

/** @param column of the figures */
export const markerText = (column: string): string =>
	`[x] where no figure of ${column} was published, [c] where it is suppressed, [z] where it does not apply; beside a figure [p] where it is provisional, [r] where it is revised, else blank`;

/** How many of the areas have a figure: "24 of 166". */
export const coverageText = (published: number, areas: number): string =>
	`${published} of ${areas}`;
