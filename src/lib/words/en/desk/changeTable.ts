import { formatNumber } from '$lib/domain/text/format';
import type { Change } from '$lib/import/change';
import { counted, NOUNS } from '../counts';

/** What stands around the lists of changes: what would change, and how. */
export const WOULD_CHANGE = {
	heading: 'What would change',
	downloadAll: 'Download all changes',
	flips: 'Ratings and directions that flip',
	changes: 'Changes'
};

const FLIP = { one: 'rating or direction', many: 'ratings and directions' };
const OTHER = { one: 'other change', many: 'other changes' };

/** @returns "1,200 changes in all; the first 500 are below." */
export const firstOfAll = (total: number, shown: number): string =>
	`${counted(total, NOUNS.change)} in all; the first ${formatNumber(shown, 0)} are below.`;

/** @returns "2 ratings and directions would flip:" */
export const flipCount = (flips: number): string => `${counted(flips, FLIP)} would flip:`;

/** @returns "13 changes:" */
export const changesHead = (changes: number): string => `${counted(changes, NOUNS.change)}:`;

/** @returns "13 other changes:", where flips are told before */
export const otherChangesHead = (changes: number): string => `${counted(changes, OTHER)}:`;

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
