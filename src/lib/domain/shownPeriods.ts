import type { Measure } from './measure';
import { byEnd } from './period';

/** What the periods of a dataset are read from. */
export interface PeriodSource {
	/** The period that pages open on. */
	periodId: string;
	measures: Pick<Measure, 'statuses' | 'observations'>[];
}

/**
 * The periods that pages can show, latest first: those with a published status, or with an
 * outturn beside a target. A year that is only a column of another year's report is none, nor is
 * a year ahead that has targets alone. Where no period is reported on so, those with an outturn
 * are shown. The period that pages open on is always among them.
 */
export function shownPeriods({ periodId, measures }: PeriodSource): string[] {
	const reported = measures.flatMap(reportedIn);
	const shown = reported.length > 0 ? reported : measures.flatMap(outturnsIn);
	return [...new Set([...shown, periodId])].sort(byEnd).reverse();
}

function reportedIn({ statuses, observations }: PeriodSource['measures'][number]): string[] {
	const targets = observations.flatMap((o) => (o.series === 'target' ? o.periodId : []));
	const outturns = observations.flatMap((o) => (o.series === 'actual' ? o.periodId : []));
	return [
		...statuses.map((status) => status.periodId),
		...outturns.filter((id) => targets.includes(id))
	];
}

const outturnsIn = ({ observations }: PeriodSource['measures'][number]) =>
	observations.flatMap((o) => (o.series === 'actual' && o.value !== null ? o.periodId : []));
