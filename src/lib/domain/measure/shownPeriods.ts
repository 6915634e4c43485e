import type { Measure } from './index';
import { byEnd } from '../period';

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

type Reported = Pick<Measure, 'statuses' | 'observations'>;

/**
 * The period that pages open on: of those with published statuses the one that ends last, a year
 * before a quarter that ends with it; where none has any, that of the outturns that ends last.
 * @returns the empty string where there is neither
 */
export function openingPeriod(measures: Reported[]): string {
	const rated = measures.flatMap(({ statuses }) => statuses.map(({ periodId }) => periodId));
	const told = measures.flatMap(({ observations }) =>
		observations.filter((o) => o.series === 'actual' && o.value !== null).map((o) => o.periodId)
	);
	return (rated.length > 0 ? rated : told).sort(byEnd).at(-1) ?? '';
}
