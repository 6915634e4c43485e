import { changesOf } from './index';
import { areLike } from '../measure/basketChanges';
import type { Measure } from '../measure';
import { earlierIn, sideOf } from './earlier';
import { changeGroups, changeSummary, type ChangeGroup } from './groups';
import type { Side } from './sides';

/** What changed, in words alone: ready for a page, a sheet or a slide. */
export interface Told {
	summary: string;
	groups: ChangeGroup[];
}

interface Asked {
	measures: Measure[];
	periodId: string;
	/** Another dataset, for where this one reports on no earlier period. */
	other?: Side | undefined;
	/** How many lines a group may have; all where it is not said. */
	most?: number;
}

/** The published report, as the dataset that one's own is held against. */
export const asOther = ({
	measures,
	periodId
}: {
	measures: Measure[];
	periodId: string;
}): Side => ({
	name: 'the published report',
	periodId,
	measures
});

/**
 * What changed since the period before, where the dataset reports on one; else since another
 * dataset, where that is of a like period; else on the year before.
 */
export function tellChanges({ measures, periodId, other, most }: Asked): Told {
	const isLike = other && areLike(other.periodId, periodId);
	const before = earlierIn(measures, periodId) ?? (isLike ? other : undefined);
	const changes = changesOf(sideOf(measures, periodId), before);
	return {
		summary: changeSummary(changes),
		groups: changeGroups(changes, { most: most ?? Infinity })
	};
}
