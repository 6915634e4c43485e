import { rollups } from 'd3-array';
import type { Change } from '../change';

const OF_KIND: Record<Change['kind'], [one: string, many: string]> = {
	rating: ['rating', 'ratings'],
	direction: ['direction', 'directions'],
	measure: ['measure', 'measures'],
	figure: ['figure', 'figures'],
	flag: ['published flag', 'published flags'],
	commentary: ['text', 'texts'],
	area: ['of areas', 'of areas'],
	other: ['other entry', 'other entries']
};
const FIELD = ['field of a measure', 'fields of measures'] as const;

/** How many changes of each kind there are, in their order: "2 ratings changed, 50 figures new". */
export const changesTold = (changes: Change[]): string =>
	rollups(
		changes,
		(all) => all.length,
		({ kind }) => kind,
		({ status }) => status
	)
		.flatMap(([kind, statuses]) =>
			statuses.map(([status, n]) => {
				const words = kind === 'measure' && status === 'changed' ? FIELD : OF_KIND[kind];
				return `${n.toLocaleString('en-GB')} ${words[n === 1 ? 0 : 1]} ${status}`;
			})
		)
		.join(', ');
