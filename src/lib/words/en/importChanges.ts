import type { Change } from '$lib/import/change';
import type { ChangeCount } from '$lib/import/diff/counts';
import { counted } from './counts';

const OF_KIND: Record<Change['kind'], [one: string, many: string]> = {
	rating: ['rating', 'ratings'],
	direction: ['direction', 'directions'],
	measure: ['measure', 'measures'],
	figure: ['figure', 'figures'],
	flag: ['published flag', 'published flags'],
	commentary: ['text', 'texts'],
	area: ['entry of an area', 'entries of areas'],
	other: ['other entry', 'other entries']
};
const FIELD = ['field of a measure', 'fields of measures'] as const;

/** How many changes of each kind there are: "2 ratings changed, 50 figures new". */
export const changeCountsText = (counts: ChangeCount[]): string =>
	counts
		.map(({ kind, status, count }) => {
			const [one, many] = kind === 'measure' && status === 'changed' ? FIELD : OF_KIND[kind];
			return `${counted(count, one, many)} ${status}`;
		})
		.join(', ');
