import type { Area, Geography, Setting } from '$lib/domain/area';
import { areaInGroup, homeTitle } from '../area/place';
import { theWhole } from '../area/geographies';
import { capital } from '../common';
import { counted, NOUNS, type Noun } from '../counts';

/** The search for places: what was found, or why nothing was. */

/** What can be found: groups of a geography, or one of those below. */
export interface FoundKind extends Noun {
	id: string;
	/** Where its group stands if none fits better. */
	order: number;
}

export const FOUND = {
	area: { id: 'area', order: 100, ...NOUNS.area },
	place: { id: 'place', order: 101, one: 'place', many: 'places' },
	postcode: { id: 'postcode', order: 102, one: 'postcode', many: 'postcodes' }
} satisfies Record<string, FoundKind>;

/** The groups of a geography as something to be found. */
export const groupKind = ({ id, singular, plural }: Geography, order: number): FoundKind => ({
	id: `group ${id}`,
	order,
	one: singular,
	many: plural
});

/** What stands above those found of a kind. */
export const foundHeading = ({ many }: FoundKind): string => capital(many);

/**
 * What is looked for where a reader says of which kind it is: "hellaby" of "hellaby ward".
 * @param text in small letters
 * @returns `undefined` where the text does not say this kind
 */
export function askedOf({ one }: FoundKind, text: string): string | undefined {
	const said = ` ${one}`;
	return text.length > said.length && text.endsWith(said) ? text.slice(0, -said.length) : undefined;
}

/** How many of a kind were found, and how many of them are listed. */
export interface FoundCount {
	kind: FoundKind;
	listed: number;
	found: number;
}

/** @returns "Found: 1 ward, 4 of 12 areas." */
export const foundText = (counts: FoundCount[]): string =>
	`Found: ${counts
		.map(
			({ kind, listed, found }) => `${listed < found ? `${listed} of ` : ''}${counted(found, kind)}`
		)
		.join(', ')}.`;

const nothing = (text: string) => `Nothing found for “${text}”.`;

/** @param kinds what can be found beside areas: "wards", "places" */
export function nothingFound(text: string, kinds: readonly FoundKind[]): string {
	const others = kinds.map(({ many }) => many);
	const areas = 'areas by name or code';
	const what = others.length > 0 ? `${others.join(', ')}, and ${areas}` : areas;
	return `${nothing(text)} What can be found: ${what}.`;
}

/** What is said where only names like the one asked for were found, and on Enter. */
export const nearestFound = (text: string): { said: string; urge: string } => ({
	said: `${nothing(text)} The nearest in spelling:`,
	urge: `Nothing is called “${text}”: go on typing, or choose with the arrow keys.`
});

/** Said after what was found, where the places could not be looked up. */
export const placesMissing = (why: string): string =>
	`Places and villages are missing from the search: ${why} Go on typing to try again.`;

/** What an area is beside the name in use: its official name, code and ward. */
export const areaDetail = (area: Area): string =>
	`area: ${[area.localName && area.name, area.code, homeTitle(area)].filter(Boolean).join(', ')}`;

/** @returns "ward of 8 areas" */
export const groupDetail = ({ singular }: Geography, areas: number): string =>
	`${singular} of ${counted(areas, NOUNS.area)}`;

/** Where something is: "Canklow North, Boston Castle ward"; the code of an area that is not known. */
export const whereText = (areas: readonly Area[], code: string): string => {
	const area = areas.find((one) => one.code === code);
	return area ? areaInGroup(area) : code;
};

/** @param kind as the list of places has it: "Village" */
export const placeDetail = (kind: string, where: string): string =>
	`${kind.toLowerCase()}, in ${where}`;

/** The postcodes that the data have. */
const LIST = 'this site’s list';

/** What is said where postcodes were found, and on Enter where it is not clear which is meant. */
export function postcodesFound(
	{ listed, found }: Omit<FoundCount, 'kind'>,
	written: string
): { said: string; urge: string } {
	const postcodes = counted(found, FOUND.postcode);
	if (found === 1) return { said: `Found: ${postcodes}.`, urge: '' };
	const some = listed < found ? `${listed} of ${postcodes} that` : postcodes;
	const goOn = listed < found ? 'go on typing, or ' : '';
	return {
		said: `${postcodes} begin with ${written}.`,
		urge: `${some} begin with ${written}: ${goOn}choose with the arrow keys.`
	};
}

/** Why a postcode of a district elsewhere is not found. @param known the districts in the list */
export const districtOutside = (
	district: string,
	known: string[],
	setting: Pick<Setting, 'whole'>
): string => `${district} is outside ${theWhole(setting)}: the list holds ${known.join(', ')}.`;

/** Why a postcode, or the beginning of one, is not found though its district is known. */
export function postcodeUnknown(
	written: string,
	isWhole: boolean,
	setting: Pick<Setting, 'whole'>
): string {
	const unknown = isWhole
		? `${written} is not in ${LIST}`
		: `No postcode in ${LIST} begins with ${written}`;
	return `${unknown}: it may be newer, or belong to an address outside ${theWhole(setting)}.`;
}

/** Where a postcode is. */
export interface PostcodePlace {
	/** "Canklow North, Boston Castle ward". */
	where: string;
	/** Its own point lies so near an edge that it may be across it. */
	isApproximate: boolean;
	/** What lies across that edge; "" where nothing that is known does. */
	across: string;
}

function inPlace({ where, isApproximate, across }: PostcodePlace): string {
	if (!isApproximate) return `in ${where}`;
	return `in ${where} (approximate${across ? `, may be in ${across}` : ''})`;
}

export const postcodeDetail = (place: PostcodePlace): string => `postcode ${inPlace(place)}`;

/** What is said of a postcode once it is chosen; "" where it is sure. */
export const postcodeNote = (name: string, place: PostcodePlace): string =>
	place.isApproximate ? `${name} is ${inPlace(place)}.` : '';
