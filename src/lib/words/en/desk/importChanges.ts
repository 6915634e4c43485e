import type { Change } from '$lib/import/change';
import type { ChangeCount } from '$lib/import/diff/counts';
import { counted, type Noun } from './counts';

const OF_KIND: Record<Change['kind'], Noun> = {
	rating: { one: 'rating', many: 'ratings' },
	direction: { one: 'direction', many: 'directions' },
	measure: { one: 'measure', many: 'measures' },
	figure: { one: 'figure', many: 'figures' },
	flag: { one: 'published flag', many: 'published flags' },
	commentary: { one: 'text', many: 'texts' },
	area: { one: 'entry of an area', many: 'entries of areas' },
	other: { one: 'other entry', many: 'other entries' }
};
const FIELD: Noun = { one: 'field of a measure', many: 'fields of measures' };
const STATUSES: Record<Change['status'], string> = {
	new: 'new',
	changed: 'changed',
	removed: 'removed'
};

/** How many changes of each kind there are: "2 ratings changed, 50 figures new". */
export const changeCountsText = (counts: ChangeCount[]): string =>
	counts
		.map(({ kind, status, count }) => {
			const noun = kind === 'measure' && status === 'changed' ? FIELD : OF_KIND[kind];
			return `${counted(count, noun)} ${STATUSES[status]}`;
		})
		.join(', ');
