import type { RatingOrigin } from '$lib/domain/result/counts';

/** The report's method, missing values and sources. */

/** The first part of what it says is a link to the method, the third to the audit. */
export const METHOD = {
	heading: 'Method',
	says: ['The whole method', ' and ', 'the audit of every published flag', ' are on this site.']
} as const;

const RATINGS: Record<RatingOrigin, string> = {
	published: 'The rating is the one that the council published.',
	'in-part':
		'The rating is the one that the council published, or calculated by the rule where it published none.',
	calculated: 'The rating is calculated by the rule: the council publishes none.'
};

/** What is published and what is calculated. */
export const methodText = (ratings: RatingOrigin): string =>
	`${RATINGS[ratings]} The direction, every gap and every sentence are calculated from the published figures; a mark beside them says where a published flag does not follow. A target or comparator that is exactly equalled is met. Figures keep the decimals they were printed with.`;

export const MISSING = 'Missing values';

export const missingIntro = (measures: number): string =>
	`A figure that is missing is named with its reason; it is never a zero. Of ${measures}:`;

export const SOURCES = 'Sources';

/**
 * Where the dataset is from.
 * @param commentaryNote how its commentary came about, where that is to be said
 */
export const sourcesText = (source: string, commentaryNote?: string | undefined): string =>
	[
		`${source}. Where each figure stands in it is told on the measure’s own page.`,
		commentaryNote && commentaryText(commentaryNote)
	]
		.filter(Boolean)
		.join(' ');

/** A note that begins a sentence of its own, after what it is about. */
const commentaryText = (note: string): string =>
	`Commentary: ${note.charAt(0).toLowerCase()}${note.slice(1)}`;

export const REMARKS = 'Notes on figures';
