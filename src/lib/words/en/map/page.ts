import type { Site } from '$lib/domain/site';
import type { Geography } from '$lib/domain/area';
import { everydayName } from '../area/geographies';
import { capital } from '../common';
import { counted, NOUNS } from '../counts';

/** The page of the areas, and the same map in another site's frame: heads, table, chosen area, notes. */

/**
 * What the page is headed with.
 * @param place "Rotherham East ward"; "" for all areas
 * @param measure "Child poverty"
 */
export const mapTitle = (place: string, measure: string, areas: Geography): string =>
	place ? `${place}: ${measure}` : `${measure} by ${everydayName(areas)}`;

/** What search engines say of the page, and of the map alone in a frame. */
export const mapSummary = {
	page: (measure: string, areas: number, { place }: Pick<Site, 'place'>): string =>
		`${measure} in the ${areas} small areas of ${place}: a table and a map.`,
	frame: (measure: string, areas: number, { place }: Pick<Site, 'place'>): string =>
		`${measure} in the ${areas} small areas of ${place}: a map.`
};

/** Which groups are meant: "Ward boundaries of 2004 to 2021."; "" where the data do not say. */
export const groupsOf = ({ singular, vintage }: Geography): string =>
	vintage && `${capital(singular)} boundaries of ${vintage}.`;

/** Where the data have no figure of any area. */
export const NO_AREAS = {
	title: 'No figures by area',
	text: 'These data have no figures of areas within the whole, so there is nothing to map.',
	back: 'Back to the overview'
};

export const PAST_TABLE = 'Past the table, to the map';

export const LARGE_AREAS = 'Large areas hold few people: read the table’s last column.';

/** What could not be fetched, each beside where it would stand. */
export const UNFETCHED = {
	retry: 'Retry',
	comparison: 'The comparison could not be fetched: reload the page.',
	files: 'What makes the files could not be fetched: reload the page.',
	cells: 'The equal cells could not be fetched, so the map shows the areas as they lie.',
	profile: (place: string): string =>
		`The profile of ${place} could not be fetched: reload the page.`,
	file: (name: string): string => `${name} could not be fetched.`
};

/** What opens the files to take away. */
export const TAKE_AWAY_TABLE = 'Take away: the areas as CSV';
export const TAKE_AWAY = 'Take away: the areas as CSV or GeoJSON, the map as a picture';

/** What leads to the panel of the map's link, and what stands in another site's page. */
export const SHARED = {
	name: 'The map',
	frameTitle: (title: string): string => `Map: ${title}`
};

/** The area that is chosen, or that none is. */
export const CHOSEN = {
	label: 'The chosen area',
	invitation: 'Choose an area in the table, on the map or by name to compare it.',
	keep: 'Keep to compare',
	letGo: 'Let go of the comparison',
	clear: 'Clear',
	/** What is cleared, for whoever does not see where the button stands. */
	cleared: (area: string): string => `the choice of ${area}`
};

/** The link to the areas that are kept side by side. */
export const keptText = (areas: number): string =>
	`${counted(areas, NOUNS.area)} kept: see ${areas === 1 ? 'its figures' : 'them side by side'}`;

export const TABLE = {
	/** What the region is called that scrolls it. */
	scrolling: 'Table of areas, scrolling',
	rank: 'Rank, worst first',
	area: 'Area',
	people: 'People'
};

/** What the table is called: "Lower super output areas". */
export const tableCaption = ({ plural }: Geography): string => capital(plural);

/** The head of the rows that have no figure, of all areas or of those that a filter leaves. */
export const notPublishedFor = (areas: number, narrowed: boolean): string =>
	`Not published for ${areas === 1 ? 'one area' : `${areas} areas`}${narrowed ? ' here' : ''}`;

/** What opens the values below an embedded map. */
export const valuesOf = (areas: number): string =>
	`The values as a table: ${counted(areas, NOUNS.area)}`;

export const MAP_IN_FULL = 'The map in full, with its table';

/** What is to be known to read the page, and the link to how its areas were matched. */
export const NOTES = {
	heading: 'Reading this page',
	matched: 'What was matched and what was not',
	end: '.'
};

/** Where the figures of a measure were published. */
export const sourceOf = (source: string): string => `Source: ${source}.`;

/** The same at the foot of a frame. */
export const figuresOf = (source: string): string => `Figures: ${source}.`;
