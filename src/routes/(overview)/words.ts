import type { AGAINST, SORTS, VIEWS } from '$lib/domain/filter';

export const AGAINST_WORDS: Record<(typeof AGAINST)[number], string> = {
	'target-met': 'Target met',
	'target-missed': 'Target missed',
	'neighbours-met': 'Statistical neighbours met',
	'neighbours-missed': 'Statistical neighbours missed',
	'national-met': 'England met',
	'national-missed': 'England missed'
};

export const SORT_WORDS: Record<(typeof SORTS)[number], string> = {
	report: 'Report order',
	attention: 'Attention',
	gap: 'Gap to target',
	title: 'Title'
};

export const VIEW_WORDS: Record<(typeof VIEWS)[number], string> = {
	tiles: 'Tiles',
	table: 'Table'
};
