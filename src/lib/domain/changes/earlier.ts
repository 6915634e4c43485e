import type { Measure } from '../measure';
import { priorPeriod } from '../period';
import type { Side } from './sides';

/** A period of one dataset. */
export const sideOf = (measures: Measure[], periodId: string): Side => ({
	kind: 'period',
	periodId,
	measures
});

/**
 * The period before, where the same dataset reports on one: a year that stands in a column of
 * its own and has neither targets nor ratings is not reported on.
 */
export function earlierIn(measures: Measure[], periodId: string): Side | undefined {
	const reported = measures.flatMap(({ observations, statuses }) => [
		...observations.filter(({ series }) => series === 'target').map((o) => o.periodId),
		...statuses.map((status) => status.periodId)
	]);
	const earlier = priorPeriod(periodId, reported);
	return earlier ? sideOf(measures, earlier) : undefined;
}
