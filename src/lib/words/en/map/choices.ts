import { formatNumber } from '$lib/domain/text/format';

/** What is chosen on the map's page: figures and places, classes, how areas are drawn. */

export const FIND = {
	label: 'Find a place, ward or postcode',
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
	ward: 'Ward',
	neighbourhood: 'Neighbourhood',
	allAreas: 'All areas'
};

export const allWards = (wards: number): string => `All ${wards} wards`;

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
