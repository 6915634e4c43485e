/** The frame of every page: its head, its foot and what skips them. */
import type { Site } from '../../domain/site';
import { capital } from './common';

/** What a page is called in the browser's list of tabs. */
export const pageTitle = (title: string): string => `${title} · Outturn`;

/** The same for a page of a council's figures. */
export const figuresTitle = (title: string, { place }: Pick<Site, 'place'>): string =>
	pageTitle(`${title} · ${place}`);

export const SKIP = 'Skip to the content';

/** What the main navigation is called by a screen reader. */
export const NAVIGATION = 'Main';

/** Longer than this, a name would break the line of links. */
const LONGEST = 14;

/** The link to the areas: what they are, where that is short. @returns "Wards" */
export const mapLink = (areas: string): string =>
	areas && areas.length <= LONGEST ? capital(areas) : NAVIGATION_LINKS.map;

/** The links of the main navigation, by the page they lead to. */
export const NAVIGATION_LINKS = {
	overview: 'Overview',
	/** Where areas have no short name. */
	map: 'Map',
	present: 'Present',
	data: 'Data',
	audit: 'Audit',
	about: 'About'
};

/**
 * Where the figures shown come from.
 * @param publication when they were published: "Published 19 September 2012"
 */
export const figuresFrom = (source: string, publication: string): string =>
	`Figures: ${source}. ${publication}.`;

/** The links in the foot of every page. */
export const FOOT_LINKS = {
	report: 'Full report',
	data: 'Data',
	about: 'Method, sources and accessibility'
};
