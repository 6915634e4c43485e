import type { Site } from '../../../domain/site';

/** The form that commits what was checked as a dataset of the reader's own. */

export const FORM = {
	heading: 'Commit as a new dataset',
	title: 'Title',
	publishedOn: 'Published on',
	source: 'Source',
	note: 'Note: what and why (may be left blank)',
	commit: 'Commit'
};

/** What a commit or a saved edit does. */
export const KEPT = 'Kept in this browser and shown in its tabs. It can be undone.';

/** What is wrong with a field that is left blank or is no day. */
export const FAULTS = {
	title: 'Give it a title.',
	publishedOn: 'Give the day as DD/MM/YYYY.',
	source: 'Say whose figures they are.'
};

/** Why nothing can be committed. */
export const NOT_KEPT =
	'This browser does not let the page store data, so nothing can be committed here.';

/** What waits for a person's word. */
export const toConfirm = (waits: number): string =>
	`${waits} to confirm: look at ${waits === 1 ? 'it' : 'them'} in the table of problems and tick the box below it.`;

/** What is said where another council's figures would take the place of those that are shown. */
export const REPLACE = {
	heading: 'Another council’s figures.',
	/** Why nothing can be committed yet. */
	first: 'Tick first that they are to take the place of those shown now.'
};

interface Named {
	title: string;
	site: Pick<Site, 'organisation'>;
}

/** Whose figures go, whose come, and how to get the former back. */
export const replaceText = (goes: Named, comes: Named): string =>
	`This package is of ${comes.site.organisation}: “${comes.title}”. It takes the place of everything shown now, which is of ${goes.site.organisation}: “${goes.title}”. That stays in this browser, and “Undo last change” shows it again.`;

/** What is ticked before it. */
export const replaceLabel = (
	goes: Pick<Site, 'organisation'>,
	comes: Pick<Site, 'organisation'>
): string => `Show ${comes.organisation} in place of ${goes.organisation}`;
