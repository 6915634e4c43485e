import type { RankedArea } from '$lib/domain/area/ranking';
import type { ValueRange } from '$lib/domain/classes/valueRange';

/** The classes as they look and read: each list is in the order of the edges. */
export interface ClassScheme {
	edges: readonly number[];
	decimals: number;
	shades: readonly string[];
	/** Which side of no change a class is on, where that matters. */
	sides?: readonly string[];
	/** What the areas without a value are called, and what an area has, in words. */
	missingWords: string;
	valueWords: (row: RankedArea) => string;
	edgeWords: (edge: number) => string;
	rangeWords: (range: ValueRange) => string;
	method: string;
	/** The highest class is told first. */
	falling: boolean;
}
