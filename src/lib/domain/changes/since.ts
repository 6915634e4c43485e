import { changesOf, type Changes } from './index';
import { areLike } from '../measure/basketChanges';
import type { Measure } from '../measure';
import { earlierIn, sideOf } from './earlier';
import type { Side } from './sides';

interface Reported {
	measures: Measure[];
	periodId: string;
}

/** The published report, as the dataset that one's own is held against. */
export const publishedSide = ({ measures, periodId }: Reported): Side => ({
	kind: 'published-report',
	periodId,
	measures
});

/**
 * What changed since the period before, where the dataset reports on one; else since another
 * dataset, where that is of a like period; else on the year before.
 * @param other another dataset, for where this one reports on no earlier period
 */
export function changesSince({
	measures,
	periodId,
	other
}: Reported & { other?: Side | undefined }): Changes {
	const isLike = other && areLike(other.periodId, periodId);
	const before = earlierIn(measures, periodId) ?? (isLike ? other : undefined);
	return changesOf(sideOf(measures, periodId), before);
}
