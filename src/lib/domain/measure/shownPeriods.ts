import type { Observation, PublishedStatus } from './index';
import { byEnd, periodOf, type Period } from '../period';

/** What is read of a measure, linked or as it is stored. */
export interface Reported {
	statuses: Pick<PublishedStatus, 'periodId'>[];
	observations: Pick<Observation, 'periodId' | 'series' | 'value'>[];
	/** Of a linked measure: see `Measure`. */
	periods?: Period[];
	showsLatest?: true | undefined;
}

/** What the periods of a dataset are read from. */
export interface PeriodSource {
	/** The period that pages open on. */
	periodId: string;
	periods: Period[];
	measures: Reported[];
}

/**
 * The periods that pages can show, latest first: those with a published status, or with an
 * outturn beside a target. A year that is only a column of another year's report is none, nor is
 * a year ahead that has targets alone. Where no period is reported on so, those with an outturn
 * are shown; where the measures have no period in common, those of the kind that pages open on. The
 * period that pages open on is always among them.
 */
export function shownPeriods({ periodId, periods, measures }: PeriodSource): Period[] {
	const shown = reportedOn(measures);
	const kind = haveNoPeriodInCommon(measures)
		? periods.find(({ id }) => id === periodId)?.kind
		: undefined;
	return periods
		.filter(({ id }) => id === periodId || shown.has(id))
		.filter((period) => kind === undefined || period.kind === kind)
		.sort(latestFirst);
}

function reportedOn(measures: readonly Reported[]): Set<string> {
	const reported = measures.flatMap(reportedIn);
	return new Set(reported.length > 0 ? reported : measures.flatMap(outturnsIn));
}

/**
 * Which measures show, in any period, their latest figure until its end: all, where they have no period
 * in common; else those with outturns in none of the periods that pages can show, which would stand on no
 * page: a half-year's savings among quarters.
 */
export function showingLatest<M extends Reported>(measures: readonly M[]): Set<M> {
	if (haveNoPeriodInCommon(measures)) return new Set(measures);
	const shown = reportedOn(measures);
	const isShown = (measure: M) =>
		[...measure.statuses, ...measure.observations.filter(isOfCouncil)].some(({ periodId }) =>
			shown.has(periodId)
		);
	return new Set(measures.filter((one) => outturnsIn(one).length > 0 && !isShown(one)));
}

/** Whether it makes a period report on its measure: its outturn or target. */
export const isOfCouncil = ({ series }: Pick<Observation, 'series'>): boolean =>
	series === 'actual' || series === 'target';

/**
 * Whether nothing reports on the measures by period, and no period has the outturns of half of
 * them: one is counted by month, another by school year. A page then shows the latest of each.
 */
export function haveNoPeriodInCommon(measures: readonly Reported[]): boolean {
	if (measures.some((measure) => reportedIn(measure).length > 0)) return false;
	const counts = new Map<string, number>();
	const withOutturn = measures.map(outturnsIn).filter(({ length }) => length > 0);
	for (const id of withOutturn.flatMap((ids) => [...new Set(ids)]))
		counts.set(id, (counts.get(id) ?? 0) + 1);
	return Math.max(0, ...counts.values()) * 2 < withOutturn.length;
}

const latestFirst = (a: Period, b: Period) => byEnd(b, a);

function reportedIn({ statuses, observations }: Reported): string[] {
	const targets = observations.flatMap((o) => (o.series === 'target' ? o.periodId : []));
	const outturns = observations.flatMap((o) => (o.series === 'actual' ? o.periodId : []));
	return [
		...statuses.map((status) => status.periodId),
		...outturns.filter((id) => targets.includes(id))
	];
}

const outturnsIn = ({ observations }: Reported) =>
	observations.flatMap((o) => (o.series === 'actual' && o.value !== null ? o.periodId : []));

/**
 * The period that pages open on: of those with published statuses the one that ends last, a year
 * before a quarter that ends with it; where none has any, that of the outturns that ends last;
 * without any outturn the last of all.
 * @returns its id; the empty string where there is neither
 */
export function openingPeriod(measures: Reported[], periods: Period[]): string {
	const rated = measures.flatMap(({ statuses }) => statuses.map(({ periodId }) => periodId));
	const ids = new Set(rated.length > 0 ? rated : measures.flatMap(outturnsIn));
	const all = [...ids].map((id) => periodOf(id, periods));
	return (all.length > 0 ? all : [...periods]).sort(byEnd).at(-1)?.id ?? '';
}
