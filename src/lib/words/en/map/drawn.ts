import { counted, NOUNS } from '../counts';

/** The drawn map with what stands on it and below it: buttons, legend, histogram. */

/** What the map is of, as its region is called. */
export const mapOf = (what: string): string => `Map of ${what}`;

/** What is said while there is no map. */
export const NO_MAP = {
	waiting: 'The map is drawn as soon as its outlines have come.',
	unavailable: 'The map’s program could not be fetched: reload the page to try again.',
	noScript: 'The map needs JavaScript, which is off.',
	table: 'The table holds every figure.'
};

export const HOW_TO_USE =
	'Point at an area to read it, choose it to compare it. With keys: Tab to the areas, arrows from one to the next, Enter to choose, Escape to clear.';

/** Whose the base map is. */
export const baseMapBy = (owners: string): string => `Base map: ${owners}.`;

export const NO_BASE_MAP = 'The base map could not be fetched. The areas do not need it.';

/** What moves the map. */
export const MAP_BUTTONS = {
	name: 'Where the map looks',
	north: 'Pan north',
	west: 'Pan west',
	east: 'Pan east',
	south: 'Pan south',
	in: 'Zoom in',
	out: 'Zoom out',
	middle: 'The middle, closer'
};

/** What shows all areas again: "Whole borough". */
export const wholeButton = (whole: string): string => `Whole ${whole}`;

export const LEGEND = 'Legend';

/** How many areas have values like these: "38.0 to under 44.5: 5 areas". */
export const barText = (values: string, areas: number): string =>
	`${values}: ${counted(areas, NOUNS.area)}`;

/** What the histogram is called. @param unit what the values are counted in: "per cent" */
export const histogramOf = (unit: string): string => `Histogram of the areas, ${unit}`;

/** What its bars stand for. @param highest how many areas the highest bar is */
export const barsText = (unit: string, highest: number): string =>
	`Areas by value, ${unit}; the highest bar is ${counted(highest, NOUNS.area)}`;
