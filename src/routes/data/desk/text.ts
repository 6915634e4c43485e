/** A file's name without what it ends in, in small letters with dashes. */
export const slugOf = (text: string): string =>
	text
		.toLowerCase()
		.replace(/[^a-z\d]+/g, '-')
		.replace(/^-+|-+$/g, '')
		.slice(0, 60) || 'data';

/** This moment. */
export const now = (): string => new Date().toISOString();
