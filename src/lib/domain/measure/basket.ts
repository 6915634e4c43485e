import { byEnd, periodOf } from '../period';
import { isOfCouncil, type Reported } from './shownPeriods';

/**
 * Whether a period reports on a measure: it has a row of its outturn or target, or a status there;
 * of a measure that shows its latest figure, one until then.
 */
export const isReported = (measure: Reported, periodId: string): boolean =>
	measure.showsLatest
		? latestUntil(measure, periodId) !== undefined
		: measure.statuses.some((status) => status.periodId === periodId) ||
			measure.observations.some((one) => one.periodId === periodId && isOfCouncil(one));

/** The measures that a period reports on, in the order given. */
export const basketOf = <M extends Reported>({ measures }: { measures: M[] }, periodId: string) =>
	measures.filter((measure) => isReported(measure, periodId));

/**
 * The period whose figures are shown of a measure where a period is asked for: that one; or, where
 * the measure shows its latest figure, that of the latest one until the end of the period.
 * @returns its id
 */
export const shownIn = (measure: Reported, periodId: string): string =>
	(measure.showsLatest && latestUntil(measure, periodId)) || periodId;

function latestUntil({ observations, periods = [] }: Reported, periodId: string) {
	const { endsOn } = periodOf(periodId, periods);
	const ids = new Set(
		observations.flatMap((o) => (o.series === 'actual' && o.value !== null ? o.periodId : []))
	);
	return periods
		.filter((period) => ids.has(period.id) && period.endsOn <= endsOn)
		.sort(byEnd)
		.at(-1)?.id;
}
