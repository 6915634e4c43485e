import type { Series } from './measure';

/** Whose figures a series has, as a table heads its column. */
export const SERIES_WORDS: Record<Series, string> = {
	actual: 'Outturn',
	target: 'Target',
	stat_neighbours: 'Statistical neighbours',
	national: 'England',
	region: 'Region',
	south_yorkshire: 'South Yorkshire'
};
