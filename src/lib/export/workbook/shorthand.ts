import type { MEANINGS } from '$words/files/workbook';

/** The columns that a comparator's id stands in. */
export const COMPARATORS_IN = 'series, against, comparator_id';

/** The marks and set words of the tables: as written, and in which column. */
export const SHORTHAND: [mark: keyof typeof MEANINGS, column: string][] = [
	['[z]', 'marker'],
	['[x]', 'marker'],
	['[c]', 'marker'],
	['[p]', 'marker'],
	['[r]', 'marker'],
	['actual', 'series'],
	['target', 'series'],
	['forecast', 'series'],
	['higher', 'polarity'],
	['lower', 'polarity'],
	['plan', 'polarity'],
	['improved', 'direction'],
	['declined', 'direction'],
	['unchanged', 'direction'],
	['yes', 'met'],
	['no', 'met'],
	['na', 'met']
];

/** The column that a rating's id stands in. */
export const RATINGS_IN = 'rating_id';

/** The ids of the built-in ratings. */
export const BUILT_IN_SHORTHAND: typeof SHORTHAND = [
	['red, amber, green', RATINGS_IN],
	['none', RATINGS_IN]
];
