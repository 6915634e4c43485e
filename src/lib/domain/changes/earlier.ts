import type { Measure } from '../measure';
import { priorPeriod, type Period } from '../period';
import type { Side } from './sides';

/** A period of one dataset. */
export const sideOf = (measures: Measure[], period: Period): Side => ({
	kind: 'period',
	period,
	measures
});

/**
 * The period before, where the same dataset reports on one: a year that stands in a column of
 * its own and has neither targets nor ratings is not reported on.
 */
export function earlierIn(measures: Measure[], period: Period): Side | undefined {
	const reported = measures.flatMap(({ observations, statuses }) => [
		...observations.filter(({ series }) => series === 'target').map((o) => o.period),
		...statuses.map((status) => status.period)
	]);
	const earlier = priorPeriod(period, reported);
	return earlier ? sideOf(measures, earlier) : undefined;
}
