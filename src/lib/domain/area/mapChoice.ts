import type { Area } from './index';
import type { ClassMethod } from '../classes/breaks';
import type { ValueRange } from '../classes/valueRange';

/** All that the map's address can say. An empty text or list chooses or narrows nothing. */
export interface MapSelection {
	measure: string;
	period: string;
	/** The earlier period of a change; without it the map shows the period's own figures. */
	since: string;
	area: string;
	/** The codes of the groups that are looked at, at most one of each geography. */
	groups: readonly string[];
	classes: number;
	method: ClassMethod;
	/** Where fixed classes part, rising. */
	edges: readonly number[];
	/** A class or bar chosen by its values, or what was not published; `undefined` for all. */
	pick: ValuePick | undefined;
	/** The codes of the areas kept side by side, the oldest first. */
	pins: readonly string[];
	/** Areas as they lie, or each as a cell of one size. */
	shape: (typeof SHAPES)[number];
}

/** A class or bar by its ends, or the areas that were not published. */
export type ValuePick = Pick<ValueRange, 'from' | 'to'> | 'none';

/** What of a selection makes the figures and their classes; the rest chooses or narrows among them. */
export type DrawnSelection = Pick<
	MapSelection,
	'measure' | 'period' | 'since' | 'classes' | 'method' | 'edges'
>;

export const SHAPES = ['areas', 'cells'] as const;
const MOST_EDGES = 6;
const NUMBER = /^-?\d+(\.\d+)?$/;

/**
 * A number as a reader types it, if it is written the same way again.
 * @returns `undefined` for "1e9", "0x10" or a number beyond what is held exactly
 */
export function readNumber(text: string): number | undefined {
	const value = NUMBER.test(text) ? Number(text) + 0 : NaN;
	return NUMBER.test(String(value)) ? value : undefined;
}

/** The numbers at which fixed classes part, rising, each once; what is no number is passed over. */
export const readEdges = (text: string): number[] =>
	[...new Set(text.split(/[,;\s]+/).flatMap((one) => readNumber(one) ?? []))]
		.sort((a, b) => a - b)
		.slice(0, MOST_EDGES);

/** Whether an area belongs to each of the groups that are looked at. */
export const isWithin = (
	area: Pick<Area, 'groups'>,
	{ groups }: Pick<MapSelection, 'groups'>
): boolean => groups.every((code) => area.groups.some((group) => group.code === code));

/** What the map's address says by these names, so that no group's geography can have one as its id. */
export const MAP_NAMES = [
	'measure',
	'period',
	'since',
	'area',
	'classes',
	'method',
	'edges',
	'pick',
	'pins',
	'shape',
	'data'
];
