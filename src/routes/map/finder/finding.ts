import { areaName, type Atlas } from '$lib/domain/area';
import { formatNumber } from '$lib/domain/text/format';
import type { MapSelection } from '$lib/domain/area/mapChoice';
import type { Answer, Group } from './combobox.svelte';

/** What can be found, in the order in which the groups stand where none is the better. */
export const KINDS = {
	ward: ['Wards', 'ward', 'wards'],
	neighbourhood: ['Neighbourhoods', 'neighbourhood', 'neighbourhoods'],
	area: ['Areas', 'area', 'areas'],
	place: ['Places', 'place', 'places'],
	postcode: ['Postcodes', 'postcode', 'postcodes']
} as const satisfies Record<string, [title: string, one: string, many: string]>;
type Kind = keyof typeof KINDS;

/** Something that a name leads to. */
export interface Finding {
	id: string;
	kind: Kind;
	name: string;
	/** Another name that it is found by. */
	also: string;
	/** A code that it is found by, exactly or by its beginning. */
	code: string;
	/** What it is and where: "ward of 8 areas", "village in Rotherham 012B, Silverwood ward". */
	detail: string;
	/** What is said of it once it is chosen. */
	note?: string;
	/** What choosing it changes. */
	selects: Partial<MapSelection>;
}

/** "1 ward", "1,004 postcodes". */
export function countWords(count: number, kind: Kind): string {
	const [, one, many] = KINDS[kind];
	return `${formatNumber(count, 0)} ${count === 1 ? one : many}`;
}

/** Where an area is: "Canklow North, Boston Castle ward". */
export function whereWords({ areas }: Atlas, code: string): string {
	const area = areas.find((one) => one.code === code);
	return area ? `${areaName(area)}, ${area.wardName} ward` : code;
}

/** Findings of one kind under their heading. */
export const groupOf = (kind: Kind, options: Finding[], count: number): Group<Finding> => ({
	title: KINDS[kind][0],
	options,
	count
});

/** What no name or postcode leads to, and why. */
export const nothing = (words: string): Answer<Finding> => ({ groups: [], words, urge: '' });
