/** A file's name without what it ends in, in small letters with dashes. */
export const slugOf = (text: string): string =>
	text
		.toLowerCase()
		.replace(/[^a-z\d]+/g, '-')
		.replace(/^-+|-+$/g, '')
		.slice(0, 60) || 'data';

const DAY_TIME = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' });
/** "25 Nov 2026, 12:44" */
export const momentWords = (iso: string): string => DAY_TIME.format(new Date(iso));

/** This moment. */
export const now = (): string => new Date().toISOString();
