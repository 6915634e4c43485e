import type { Area } from './index';
import type { ClassMethod } from '../classes/breaks';

/** All that the map's address can say. An empty text chooses or narrows nothing. */
export interface MapSelection {
	measure: string;
	period: string;
	/** The earlier period of a change; without it the map shows the period's own figures. */
	since: string;
	area: string;
	ward: string;
	neighbourhood: string;
	classes: number;
	method: ClassMethod;
	/** Where fixed classes part: "10,20,35". */
	edges: string;
	/** A class or bar chosen by its values, "36.4..42.1", or what was not published, "none". */
	pick: string;
	/** Areas kept side by side, by their codes: "E01007677,E01007678". */
	pins: string;
	/** Areas as they lie, or each as a cell of one size. */
	shape: (typeof SHAPES)[number];
}

/** What of a selection makes the figures and their classes; the rest chooses or narrows among them. */
export type DrawnSelection = Pick<
	MapSelection,
	'measure' | 'period' | 'since' | 'classes' | 'method' | 'edges'
>;

export const SHAPES = ['areas', 'cells'] as const;
const MOST_EDGES = 6;
const NUMBER = /^-?\d+(\.\d+)?$/;

/** The members of a list that an address writes with commas; none for "". */
export const listOf = (text: string | null): string[] => (text ?? '').split(',').filter(Boolean);

/** The numbers at which fixed classes part, rising, each once; what is no number is passed over. */
export const readEdges = (text: string | null): number[] =>
	[
		...new Set(
			(text ?? '')
				.split(/[,;\s]+/)
				.filter((one) => NUMBER.test(one))
				.map(Number)
		)
	]
		.sort((a, b) => a - b)
		.slice(0, MOST_EDGES);

/** Whether an area belongs to what the ward and neighbourhood filters leave. */
export const isWithin = (
	area: Pick<Area, 'wardCode' | 'neighbourhood'>,
	{ ward, neighbourhood }: Pick<MapSelection, 'ward' | 'neighbourhood'>
): boolean =>
	(!ward || area.wardCode === ward) && (!neighbourhood || area.neighbourhood === neighbourhood);
