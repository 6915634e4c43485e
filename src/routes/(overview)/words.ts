import type { SORTS, VIEWS } from '$lib/domain/filter/values';

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
