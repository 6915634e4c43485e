import { rollups } from 'd3-array';
import type { Change } from '../change';

/** How many changes there are of a kind that came to the same. */
export interface ChangeCount extends Pick<Change, 'kind' | 'status'> {
	count: number;
}

/** How many changes of each kind there are, in their order. */
export const changeCounts = (changes: Change[]): ChangeCount[] =>
	rollups(
		changes,
		(all) => all.length,
		({ kind }) => kind,
		({ status }) => status
	).flatMap(([kind, statuses]) => statuses.map(([status, count]) => ({ kind, status, count })));
