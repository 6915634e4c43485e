import type { Reported } from './shownPeriods';

/** Whether a period reports on a measure: it has a row of its outturn or target, or a status there. */
export const isReported = ({ statuses, observations }: Reported, periodId: string): boolean =>
	statuses.some((status) => status.periodId === periodId) ||
	observations.some(
		(o) => o.periodId === periodId && (o.series === 'actual' || o.series === 'target')
	);

/** The measures that a period reports on, in the order given. */
export const basketOf = <M extends Reported>({ measures }: { measures: M[] }, periodId: string) =>
	measures.filter((measure) => isReported(measure, periodId));
