import type { Geography } from '$lib/domain/area';
import { formatNumber } from '$lib/domain/text/format';

import { capital, listOr } from '../common';

/** What is chosen on the map's page: figures and places, classes, how areas are drawn. */

/** @param what can be found: "place", "ward", "postcode" */
export const findLabel = (what: readonly string[]): string => `Find ${article(listOr(what))}`;

const article = (words: string) => `${/^[aeiou]/i.test(words) ? 'an' : 'a'} ${words}`;

export const FIND = {
	looking: 'Looking…',
	/** What the list below the field is called. */
	list: 'Found'
};

/** Beside the heading of a kind of which not all are listed: "4 of 1,004". */
export const listedText = (listed: number, found: number): string =>
	`${listed} of ${formatNumber(found, 0)}`;

export const CHOICES = {
	measure: 'Measure',
	period: 'Period',
	allAreas: 'All areas'
};

/** What chooses a group: "Ward". */
export const groupLabel = ({ singular }: Geography): string => capital(singular);

/** The choice of none: "All 21 wards". */
export const allGroups = (groups: number, { plural }: Geography): string =>
	`All ${groups} ${plural}`;

/** The choice of a change instead of a period: "Change 2004 to 2010". */
export const changeText = (since: string, period: string): string => `Change ${since} to ${period}`;

export const CLASS_CHOICES = {
	classes: 'Classes',
	method: 'Method',
	edges: 'Edges, with commas',
	example: 'e.g. 10, 20, 35'
};

export const CELLS = 'Equal cells: each area as large as any other';

/** @param host whom the pictures are asked of */
export const baseMapFrom = (host: string): string => `Base map of streets, from ${host}`;
