/** The report's method, missing values and sources. */

/** The second part is a link to the method, the fourth to the audit. */
export const METHOD = {
	heading: 'Method',
	says: [
		'The rating is the one that the council published. The direction, every gap and every sentence are calculated from the published figures; a mark beside them says where a published flag does not follow. A target or comparator that is exactly equalled is met. Figures keep the decimals they were printed with. ',
		'The whole method',
		' and ',
		'the audit of every published flag',
		' are on this site.'
	]
} as const;

export const MISSING = 'Missing values';

export const missingIntro = (measures: number): string =>
	`A figure that is missing is named with its reason; it is never a zero. Of ${measures}:`;

export const SOURCES = 'Sources';

/** @param source where the dataset is from */
export const sourcesText = (source: string): string =>
	`${source}. Where each figure stands in it is told on the measure’s own page. Commentary is retold in this site’s own words, with every figure, date and commitment of the report.`;

export const REMARKS = 'Notes on figures';
