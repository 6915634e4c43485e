/** What the columns of the areas' table mean, for whoever reads the file. */

/** What an area is: its columns before any figure, by their names in the data package. */
export const OWN_COLUMN_TEXT = {
	code: {
		title: 'Code',
		description: 'ONS code'
	},
	kind: {
		title: 'Kind',
		description: 'soa (lower super output area, 2001 boundaries), borough or country'
	},
	name: {
		title: 'Official name',
		description: 'ONS name'
	},
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
	ward_code: {
		title: 'Ward code',
		description: 'Ward of 2004 to 2021, joined from whole areas by best fit'
	},
	ward_name: {
		title: 'Ward',
		description: 'Ward of 2004 to 2021, joined from whole areas by best fit'
	},
	latitude: {
		title: 'Latitude',
		description: 'Degrees north, WGS 84, of the centre weighted by people'
	},
	longitude: {
		title: 'Longitude',
		description: 'Degrees east, WGS 84, of the centre weighted by people; west is negative'
	},
	population: {
		title: 'People',
		description: 'People, 2011 Census'
	}
};

/** How many of the super output areas have a figure: "24 of 166". */
export const coverageText = (published: number, areas: number): string =>
	`${published} of ${areas}`;

/** The column beside a measure's figures, which says why there is none or how sure one is. */
export const markerTitle = (measure: string): string => `${measure}: marker`;

/** @param column the name of the figures' own column */
export const markerDescription = (column: string): string =>
	`[x] where no figure of ${column} was published, [c] where it is suppressed, [z] where it does not apply; beside a figure [p] where it is provisional, [r] where it is revised, else blank`;

/** What the outlines of a file are, where it has no other title. */
export const OUTLINES_TITLE = 'Lower super output areas, 2001 boundaries';
