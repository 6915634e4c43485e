import type { Site } from '$lib/domain/site';
import { counted, NOUNS } from '../counts';
import type { Rating } from '$lib/domain/rating';
import { pageTitle } from '../layout';
import { anyOfTone } from '../ratings';

/** The page that shows the slides: its title, its controls and what it says of itself. */

/** @param heading of the slide that is shown */
export const slideTitle = (number: number, total: number, heading: string): string =>
	pageTitle(`Slide ${number} of ${total}: ${heading}`);

export const description = (
	{ subject, place }: Pick<Site, 'subject' | 'place'>,
	ratings: readonly Rating[]
): string => {
	const red = anyOfTone(ratings, 'bad');
	return `Performance of ${subject} in ${place}, as slides: position, priorities, ${red && `${red} measures `}and method.`;
};

/** What stands where no slide can. */
export const NO_SLIDE = {
	hidden: 'Every slide is hidden',
	coming: 'The slides are on their way'
};

/** What a slide is, and the live regions of the page. */
export const SLIDE = 'slide';
export const SCREEN = 'The screen';

/** A screen left blank, as it is heard and as it says itself to whoever has no keys. */
export const BLANK = {
	heard: 'The screen is blank. Any key brings the slide back.',
	button: 'Blank screen: any key brings the slide back'
};

/** What turns the slides; the second part of a name is heard alone. */
export const TURN: Record<'previous' | 'next', [seen: string, heard: string]> = {
	previous: ['Previous', ' slide'],
	next: ['Next', ' slide']
};

/** @returns "3 of 52" */
export const placeText = (number: number, total: number): string => `${number} of ${total}`;

/** The same at the foot of a slide, where there is little room: "3 / 52". */
export const placeInBrief = (number: number, total: number): string => `${number} / ${total}`;

export const CONTROLS = {
	speaker: 'Speaker’s window',
	full: 'Full screen',
	leave: 'Leave',
	edit: 'Edit the slides'
};

/** @param letters whether single letters are keys too */
export const keysText = (letters: boolean): string =>
	`Keys: ← and → turn the slides${letters ? ', f fills the screen, b blanks it' : ''}, Esc leaves.`;

/** The second part is a link to the same in a tab. */
export const BLOCKED = [
	'The browser has blocked the speaker’s window. Allow pop-ups for this site, or ',
	'open it in a tab',
	'.'
] as const;

/** What could not be fetched. */
export const NOT_FETCHED = {
	speaker: 'The speaker’s window could not be fetched: reload the page.',
	editor: 'The editor could not be fetched: reload the page.'
};

/** @param why the map's files did not come */
export const mapNotWhole = (why: string): string => `The slide of the map is not whole: ${why}`;

/** The file of the slides to take away. */
export const DOWNLOAD = {
	button: 'Download as PowerPoint',
	outcome: 'The file of slides',
	fetching: 'Fetching what makes the file …',
	notFetched: 'What makes it could not be fetched: reload the page, or go online.'
};

export const downloadText = (slides: number): string =>
	`${counted(slides, NOUNS.slide)} with text and tables that can be edited, and notes`;

/** @param why what failed says itself */
export const fileNotMade = (why: string): string => `The file was not made. ${why}`;
