import { changesOf, type Changes } from './index';
import { areLike } from '../measure/basketChanges';
import type { Measure } from '../measure';
import { periodOf, type Period } from '../period';
import { earlierIn, sideOf } from './earlier';
import type { Side } from './sides';

interface Reported {
	measures: Measure[];
	periods: Period[];
	periodId: string;
}

/** The published report, as the dataset that one's own is held against. */
export const publishedSide = ({ measures, periods, periodId }: Reported): Side => ({
	kind: 'published-report',
	period: periodOf(periodId, periods),
	measures
});

/**
 * What changed since the period before, where the dataset reports on one; else since another
 * dataset, where that is of a like period; else on the year before.
 * @param other another dataset, for where this one reports on no earlier period
 */
export function changesSince({
	measures,
	periods,
	periodId,
	other
}: Reported & { other?: Side | undefined }): Changes {
	const period = periodOf(periodId, periods);
	const isLike = other && areLike(other.period, period);
	const before = earlierIn(measures, period) ?? (isLike ? other : undefined);
	return changesOf(sideOf(measures, period), before);
}
