import {
	groupGeographies,
	settingOf,
	type Area,
	type Atlas,
	type Geography
} from '$lib/domain/area';
import { groupColumns, kindsText, OWN_COLUMNS as WORDS, populationText } from '$words/files/areas';

interface OwnColumn {
	column: string;
	title: string;
	description: string;
	of: (area: Area) => string | number | null;
}

/** A column as in the data package's own table of areas. */
const column = (
	name: keyof typeof WORDS,
	of: OwnColumn['of'],
	description = WORDS[name].description
): OwnColumn => ({ column: name, title: WORDS[name].title, description, of });

/** The columns of what an area is, before any figure, each with what it means. */
export const ownColumnsOf = (atlas: Atlas): OwnColumn[] => [
	column('code', ({ code }) => code),
	column('geography_id', ({ geography }) => geography.id, kindsText(atlas.geographies)),
	column('name', ({ name }) => name),
	column('local_name', ({ localName }) => localName),
	column('name_match', ({ nameMatch }) => nameMatch),
	column('name_match_confidence', ({ nameMatchConfidence }) => nameMatchConfidence),
	...groupGeographies(atlas).flatMap(ofGroups),
	column('latitude', ({ latitude }) => latitude),
	column('longitude', ({ longitude }) => longitude),
	column('population', ({ population }) => population, populationText(settingOf(atlas).areas))
];

/** Several groups of one geography stand in one cell. */
function ofGroups(geography: Geography): OwnColumn[] {
	const words = groupColumns(geography);
	const joined = (of: (group: Area) => string) => (area: Area) =>
		area.groups
			.filter((group) => group.geography.id === geography.id)
			.map(of)
			.join('; ');
	return [
		{ column: `${geography.id}_code`, ...words.code, of: joined(({ code }) => code) },
		{ column: `${geography.id}_name`, ...words.name, of: joined(({ name }) => name) }
	];
}
