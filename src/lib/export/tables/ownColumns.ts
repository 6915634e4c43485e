import {
	groupGeographies,
	settingOf,
	type Area,
	type Atlas,
	type Geography
} from '$lib/domain/area';
import { groupColumns, kindsText, OWN_COLUMNS as WORDS, populationText } from '$words/files/areas';
import { AREAS_SOURCE, NAMES_SOURCE } from './attribution';

interface OwnColumn {
	column: string;
	title: string;
	description: string;
	source: string;
	of: (area: Area) => string | number | null;
}

/** A column as in the data package's own table of areas. */
const column = (
	name: keyof typeof WORDS,
	of: OwnColumn['of'],
	{ source = AREAS_SOURCE, description = WORDS[name].description } = {}
): OwnColumn => ({ column: name, title: WORDS[name].title, description, source, of });

const OF_NAMES = { source: NAMES_SOURCE };

/** The columns of what an area is, before any figure, each with what it means. */
export const ownColumnsOf = (atlas: Atlas): OwnColumn[] => [
	column('code', ({ code }) => code),
	column('geography_id', ({ geography }) => geography.id, {
		description: kindsText(atlas.geographies)
	}),
	column('name', ({ name }) => name),
	column('local_name', ({ localName }) => localName, OF_NAMES),
	column('name_match', ({ nameMatch }) => nameMatch, OF_NAMES),
	column('name_match_confidence', ({ nameMatchConfidence }) => nameMatchConfidence, OF_NAMES),
	...groupGeographies(atlas).flatMap(ofGroups),
	column('latitude', ({ latitude }) => latitude),
	column('longitude', ({ longitude }) => longitude),
	column('population', ({ population }) => population, {
		description: populationText(settingOf(atlas).areas)
	})
];

/** Several groups of one geography stand in one cell. */
function ofGroups(geography: Geography): OwnColumn[] {
	const words = groupColumns(geography);
	const joined = (of: (group: Area) => string) => (area: Area) =>
		area.groups
			.filter((group) => group.geography.id === geography.id)
			.map(of)
			.join('; ');
	const source = AREAS_SOURCE;
	return [
		{ column: `${geography.id}_code`, ...words.code, source, of: joined(({ code }) => code) },
		{ column: `${geography.id}_name`, ...words.name, source, of: joined(({ name }) => name) }
	];
}
