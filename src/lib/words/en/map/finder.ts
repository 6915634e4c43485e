import type { Area } from '$lib/domain/area';
import { areaInWard, wardTitle } from '../area/place';
import { counted, NOUNS, type Noun } from '../counts';

/** The search for places: what was found, or why nothing was. */

/** What can be found. */
export type FoundKind = 'ward' | 'neighbourhood' | 'area' | 'place' | 'postcode';

const NAMES: Record<FoundKind, Noun & { heading: string }> = {
	ward: { heading: 'Wards', one: 'ward', many: 'wards' },
	neighbourhood: { heading: 'Neighbourhoods', one: 'neighbourhood', many: 'neighbourhoods' },
	area: { heading: 'Areas', ...NOUNS.area },
	place: { heading: 'Places', one: 'place', many: 'places' },
	postcode: { heading: 'Postcodes', one: 'postcode', many: 'postcodes' }
};

/** What stands above those found of a kind. */
export const foundHeading = (kind: FoundKind): string => NAMES[kind].heading;

/**
 * What is looked for where a reader says of which kind it is: "hellaby" of "hellaby ward".
 * @param text in small letters
 * @returns `undefined` where the text does not say this kind
 */
export function askedOf(kind: FoundKind, text: string): string | undefined {
	const said = ` ${NAMES[kind].one}`;
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
			({ kind, listed, found }) =>
				`${listed < found ? `${listed} of ` : ''}${counted(found, NAMES[kind])}`
		)
		.join(', ')}.`;

const nothing = (text: string) => `Nothing found for “${text}”.`;

export const nothingFound = (text: string): string =>
	`${nothing(text)} What can be found: wards, neighbourhoods, places, postcodes, and areas by name or code.`;

/** What is said where only names like the one asked for were found, and on Enter. */
export const nearestFound = (text: string): { said: string; urge: string } => ({
	said: `${nothing(text)} The nearest in spelling:`,
	urge: `Nothing is called “${text}”: go on typing, or choose with the arrow keys.`
});

/** Said after what was found, where the places could not be looked up. */
export const placesMissing = (why: string): string =>
	`Places and villages are missing from the search: ${why} Go on typing to try again.`;

/** What an area is beside the name in use: its official name, code and ward. */
export const areaDetail = ({ localName, name, code, wardName }: Area): string =>
	`area: ${localName ? `${name}, ` : ''}${code}, ${wardTitle(wardName)}`;

export const wardDetail = (areas: number): string => `ward of ${counted(areas, NOUNS.area)}`;

export const neighbourhoodDetail = (areas: number): string =>
	`neighbourhood of ${counted(areas, NOUNS.area)}`;

/** Where something is: "Canklow North, Boston Castle ward"; the code of an area that is not known. */
export const whereText = (areas: readonly Area[], code: string): string => {
	const area = areas.find((one) => one.code === code);
	return area ? areaInWard(area) : code;
};

/** @param kind as the list of places has it: "Village" */
export const placeDetail = (kind: string, where: string): string =>
	`${kind.toLowerCase()}, in ${where}`;

/** The list that data/datapackage.json names as the source of the postcodes. */
const LIST = 'the list of August 2014';

/** What is said where postcodes were found, and on Enter where it is not clear which is meant. */
export function postcodesFound(
	{ listed, found }: Omit<FoundCount, 'kind'>,
	written: string
): { said: string; urge: string } {
	const postcodes = counted(found, NAMES.postcode);
	if (found === 1) return { said: `Found: ${postcodes}.`, urge: '' };
	const some = listed < found ? `${listed} of ${postcodes} that` : postcodes;
	const goOn = listed < found ? 'go on typing, or ' : '';
	return {
		said: `${postcodes} begin with ${written}.`,
		urge: `${some} begin with ${written}: ${goOn}choose with the arrow keys.`
	};
}

/** Why a postcode of a district elsewhere is not found. @param known the districts in the list */
export const districtOutside = (district: string, known: string[]): string =>
	`${district} is outside the borough: the list holds ${known.join(', ')}.`;

/** Why a postcode, or the beginning of one, is not found though its district is known. */
export function postcodeUnknown(written: string, isWhole: boolean): string {
	const unknown = isWhole
		? `${written} is not in ${LIST}`
		: `No postcode in ${LIST} begins with ${written}`;
	return `${unknown}: it may be newer, or belong to an address outside the borough.`;
}

/** Where a postcode is. */
export interface PostcodePlace {
	/** "Canklow North, Boston Castle ward". */
	where: string;
	/** Its own point lies so near an edge that it may be across it. */
	isApproximate: boolean;
	/** What lies across that edge; "" where nothing of the borough does. */
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
