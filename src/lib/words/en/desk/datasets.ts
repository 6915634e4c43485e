import { counted, NOUNS } from '../counts';
import { LANGUAGE_TAG } from '../language';

/** The datasets that this browser holds, and what is done with them. */

const DAY_TIME = new Intl.DateTimeFormat(LANGUAGE_TAG, { dateStyle: 'medium', timeStyle: 'short' });
/** "25 Nov 2026, 12:44" */
export const momentText = (iso: string): string => DAY_TIME.format(new Date(iso));

export const SHOWN = {
	heading: 'Shown now',
	undo: 'Undo last change',
	reset: 'Reset to the published report',
	/** Why neither can be done. */
	isPublished: 'The published report is shown: there is nothing to take back.',
	/** What the line that tells of changes is called by a screen reader. */
	status: 'Datasets'
};

/**
 * Which dataset is shown.
 * @param before the title of the one that an undo shows again, where it is held
 */
export const shownText = (title: string, isOwn: boolean, before: string | undefined): string =>
	[
		`“${title}”.`,
		isOwn ? 'Your own data, not published.' : 'The published report.',
		isOwn && before !== undefined && `Before it: “${before}”.`
	]
		.filter(Boolean)
		.join(' ');

/** What was done to the list. */
export const DONE = {
	undone: 'The last change was undone.',
	reset: 'The published report is shown again. Your own datasets are kept.'
};
export const activatedText = (named: string): string => `${named}, is shown now.`;
export const deletedText = (named: string): string => `${named}, was deleted.`;
export const renamedText = (title: string): string => `Renamed to “${title}”.`;

export const DATASETS = {
	heading: 'Datasets in this browser',
	table: 'Datasets',
	dataset: 'Dataset',
	kept: 'Kept',
	from: 'From',
	of: 'Of it',
	actions: 'What to do with it',
	notKept:
		'This browser does not let the page store data: checking and taking out work, committing does not.',
	shown: 'Shown now',
	notYet: 'Not yet',
	shipped: 'Came with this site',
	asPublished: 'The report as published'
};

export const damagedText = (records: number): string =>
	`${counted(records, NOUNS.record)} cannot be read.`;

/** "50 measures, 250 figures, 12 changes" */
export const countsText = (counts: {
	measures: number;
	figures: number;
	changes: number;
}): string =>
	[
		counted(counts.measures, NOUNS.measure),
		counted(counts.figures, NOUNS.figure),
		counted(counts.changes, NOUNS.change)
	].join(', ');

/**
 * A dataset among others of the same title.
 * @param storedAt '' where it is not stored yet
 * @returns “Quarter 1”, 25 Nov 2026, 12:44
 */
export const datasetText = (title: string, storedAt: string): string =>
	storedAt ? `“${title}”, ${momentText(storedAt)}` : `“${title}”`;

export const ACTIONS = {
	activate: 'Activate',
	export: 'Export',
	rename: 'Rename',
	delete: 'Delete',
	newTitle: 'New title',
	save: 'Save',
	leave: 'Leave it',
	deleteIt: 'Delete it',
	keepIt: 'Keep it'
};

/** What the buttons of a dataset are called by a screen reader. */
export const ACTIONS_OF: Record<
	'activate' | 'export' | 'rename' | 'delete',
	(named: string) => string
> = {
	activate: (named) => `Activate ${named}`,
	export: (named) => `Export ${named}`,
	rename: (named) => `Rename ${named}`,
	delete: (named) => `Delete ${named}`
};

/**
 * What is asked before a dataset is deleted.
 * @param isShown it is the one shown now
 * @param next the title of the reader's own that is shown then; else the published report is
 */
export function deleteQuestion(
	named: string,
	{ isShown, next }: { isShown: boolean; next: string | undefined }
): string {
	const then = next === undefined ? 'the published report' : `“${next}”`;
	return `Delete ${named}? ${isShown ? `It is shown now; then ${then} is. ` : ''}It cannot be brought back.`;
}
