import type { PartName } from '$lib/data/schema/parts';
import type { Geography } from '$lib/domain/area';
import type { JoinedNames, JoinReport } from '$lib/domain/area/joinReport';
import { formatNumber } from '$lib/domain/text/format';
import { counted, NOUNS } from './counts';
import { fileSize } from './figures';
import { PART_NAMES } from './storage/parts';

/** The page of the data: what they are made of, and what matched. */

export const TOP = {
	title: 'Data: what it is made of and what matched',
	description:
		'The data behind this site: its files, and which areas, outlines and values matched.',
	heading: 'The data'
};

/**
 * Whose figures they are and how their ratings follow; the second part is a link to the audit.
 * @param publication when they were published: "Published 19 September 2012"
 */
export const lede = (title: string, publication: string): [string, string, string] => [
	`${title}. ${publication}. How its ratings follow from its figures is told by `,
	'the audit',
	'.'
];

export const BRING = {
	heading: 'Bring the next figures',
	lede: 'Bring the monitoring table as it is. You see what is wrong with it and what would change before anything is kept; what you commit can be undone, and stays in this browser until you publish it.'
};

export const AREAS = {
	heading: 'Areas, outlines and values',
	table: 'Areas matched with values',
	measure: 'Measure',
	period: 'Period',
	with: 'With a value',
	without: 'Without one',
	larger: 'Larger areas with one',
	/** The same beside each cell of a narrow page. */
	largerCell: 'Larger areas'
};

/** More names than these are counted, or folded away. */
export const SOME = 3;

/** "Maltby, Wath and 4 more", "none". */
export const someOf = (names: readonly string[]): string =>
	names.length > SOME
		? `${names.slice(0, SOME).join(', ')} and ${names.length - SOME} more`
		: names.join(', ') || 'none';

/** How the areas met their outlines. */
export const outlinesText = (
	{ drawn, withoutShape, withoutArea }: Omit<JoinReport, 'measures' | 'names'>,
	areas: number,
	{ plural }: Geography
): string =>
	`${drawn} of ${areas} ${plural} have an outline; without one: ${someOf(withoutShape)}. Outlines without an area: ${someOf(withoutArea)}. A value of an unknown area is not dropped: the build stops and names its file and row.`;

/** "166 of 166" */
export const ofAll = (some: number, all: number): string => `${some} of ${all}`;

/** What a folded list of areas without a value is headed by. */
export const unpublishedAreas = (areas: number): string =>
	`${counted(areas, NOUNS.area)}, not published`;

export const NAMES = {
	heading: 'Names, places and postcodes',
	table: 'Places and postcodes matched with areas',
	list: 'List',
	known: 'In a known area',
	unknown: 'In none',
	empty: 'Areas without one',
	places: 'Places',
	postcodes: 'Postcodes'
};

/** How the council’s own names met the areas. */
export const namesText = (
	{ exact, inferred, unsure, unnamed }: JoinedNames,
	areas: number
): string => {
	const matched = `: ${exact.length} matched exactly, ${inferred.length} by position (${someOf(inferred)}), of which ${unsure.length} ${unsure.length === 1 ? 'is' : 'are'} not certain (${someOf(unsure)})`;
	return [
		`${areas - unnamed} of ${areas} areas carry the council’s own name${exact.length + inferred.length > 0 ? matched : ''}.`,
		...(unnamed > 0
			? [`The other ${unnamed} go by their official names, since the report does not name them.`]
			: [])
	].join(' ');
};

/** How many places lie in a known area. */
export const matchedPlaces = (matched: number): string => formatNumber(matched, 0);

/** How many postcodes lie in a known area, and how many of them near an edge. */
export const matchedPostcodes = (matched: number, approximate: number): string =>
	`${formatNumber(matched, 0)}; ${formatNumber(approximate, 0)} lie less than 15 m from an edge and say that they are approximate`;

/** What a folded list of areas is headed by. */
export const areasText = (areas: number): string => counted(areas, NOUNS.area);

export const FILES = 'Files';

/** A part of the data and how much its file holds: "core: 214 kB". */
export const fileText = (part: PartName, bytes: number): string =>
	`${PART_NAMES[part]}: ${fileSize(bytes)}`;
