import { formatNumber } from '$lib/domain/text/format';
import type { Change } from '$lib/import/change';

/** What stands around the lists of changes: what would change, and how. */
export const WOULD_CHANGE = {
	heading: 'What would change',
	downloadAll: 'Download all changes',
	flips: 'Ratings and directions that flip',
	changes: 'Changes'
};

/** @returns "1,200 changes in all; the first 500 are below." */
export const firstOfAll = (total: number, shown: number): string =>
	`${changeCount(total)} in all; the first ${formatNumber(shown, 0)} are below.`;

/** @returns "2 ratings and directions would flip:" */
export const flipCount = (flips: number): string =>
	`${formatNumber(flips, 0)} ${flips === 1 ? 'rating or direction' : 'ratings and directions'} would flip:`;

/** @returns "13 changes:" */
export const changesHead = (changes: number): string => `${changeCount(changes)}:`;

/** @returns "13 other changes:", where flips are told before */
export const otherChangesHead = (changes: number): string =>
	`${formatNumber(changes, 0)} ${changes === 1 ? 'other change' : 'other changes'}:`;

const changeCount = (n: number) => `${formatNumber(n, 0)} ${n === 1 ? 'change' : 'changes'}`;

/** The columns of a table of changes. */
export const CHANGE_COLUMNS = {
	of: 'Of',
	field: 'Field',
	before: 'Before',
	after: 'After',
	change: 'Change'
};

/** Said of a field that holds nothing. */
export const NOTHING = 'nothing';

export const STATUS_LABELS: Record<Change['status'], string> = {
	new: 'New',
	changed: 'Changed',
	removed: 'Removed'
};

export const showAll = (changes: number): string => `Show all ${formatNumber(changes, 0)}`;

export const firstShown = (shown: number): string => `The first ${shown} are shown`;
