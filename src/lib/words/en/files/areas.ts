import type { AreaMeasure, Geography } from '$lib/domain/area';
import { countedBy } from '../area/geographies';
import { capital } from '../common';

/** The areas as a file: its title, and what each of its columns means. */

/** The columns of what an area is, before any figure. */
export const OWN_COLUMNS = {
	code: { title: 'Code', description: 'Official code' },
	geography_id: { title: 'Kind', description: 'What kind of area it is' },
	name: { title: 'Official name', description: 'Official name' },
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
	latitude: {
		title: 'Latitude',
		description: 'Degrees north, WGS 84, of the centre weighted by people'
	},
	longitude: {
		title: 'Longitude',
		description: 'Degrees east, WGS 84, of the centre weighted by people; west is negative'
	},
	population: { title: 'People', description: 'How many people live there' }
};

/** The columns of the groups of a geography: their codes and their names. */
export const groupColumns = ({ singular, vintage, note }: Geography) => {
	const description = [
		`${capital(singular)}${vintage && ` of ${vintage}`}; several are parted by semicolons`,
		note
	]
		.filter(Boolean)
		.join('. ');
	return {
		code: { title: `${capital(singular)} code`, description },
		name: { title: capital(singular), description }
	};
};

/** What kinds of areas there are, by their ids: "soa: lower super output area". */
export const kindsText = (geographies: readonly Geography[]): string =>
	geographies.map(({ id, singular }) => (id === singular ? id : `${id}: ${singular}`)).join('; ');

/** Who was counted, and when. */
export const populationText = (areas: Geography): string =>
	['People', countedBy(areas)].filter(Boolean).join(', ');

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
