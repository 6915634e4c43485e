import type { MEANINGS } from '$words/files/workbook';

/** The marks and set words of the tables: as written, and in which column. */
export const SHORTHAND: [mark: keyof typeof MEANINGS, column: string][] = [
	['[z]', 'marker'],
	['[x]', 'marker'],
	['[c]', 'marker'],
	['[p]', 'marker'],
	['[r]', 'marker'],
	['actual', 'series'],
	['target', 'series'],
	['stat_neighbours', 'series, comparator'],
	['national', 'series, comparator'],
	['region', 'series'],
	['south_yorkshire', 'series'],
	['higher', 'polarity'],
	['lower', 'polarity'],
	['plan', 'polarity'],
	['improved', 'direction'],
	['declined', 'direction'],
	['unchanged', 'direction'],
	['yes', 'target_met, stat_neighbours_met, national_met'],
	['no', 'target_met, stat_neighbours_met, national_met'],
	['na', 'target_met, stat_neighbours_met, national_met'],
	['red, amber, green', 'rag'],
	['none', 'rag']
];
