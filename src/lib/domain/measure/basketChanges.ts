import { isReported } from './basket';
import type { Measure } from './index';
import { isSame, isYear, isYearBefore, periodOf, priorPeriod, type Period } from '../period';
import { shownPeriods } from './shownPeriods';

/** How the basket of a period differs from an earlier one. */
export interface BasketChanges {
	/** The period that it is held against. */
	since: Period;
	entered: Measure[];
	left: Measure[];
}

interface Basket {
	periodId: string;
	periods: Period[];
	measures: Measure[];
}

/**
 * Which measures a period reports on for the first time, and which no longer. A year is held
 * against the year before that pages can show; a quarter against the same quarter of the year
 * before, since many measures are reported once a year and come back in their own quarter. One that shows
 * its latest figure is in every basket.
 * @returns `undefined` where all show it, and where no such earlier period can be shown
 */
export function basketChanges(core: Basket, periodId: string): BasketChanges | undefined {
	const measures = core.measures.filter(({ showsLatest }) => !showsLatest);
	if (measures.length === 0) return undefined;
	const since = heldAgainst(periodOf(periodId, core.periods), shownPeriods(core));
	if (!since) return undefined;
	const only = (there: string, notThere: string) =>
		measures.filter((measure) => isReported(measure, there) && !isReported(measure, notThere));
	return { since, entered: only(periodId, since.id), left: only(since.id, periodId) };
}

function heldAgainst(period: Period, shown: Period[]): Period | undefined {
	const prior = priorPeriod(period, shown);
	return prior && areLike(prior, period) ? prior : undefined;
}

/**
 * Whether two periods should report on the same measures: two years, a quarter and the same
 * quarter of the year before, or one period in two datasets.
 */
export const areLike = (before: Period, now: Period): boolean =>
	isSame(before, now) || isYearBefore(before, now) || (isYear(before) && isYear(now));

/** Since and until when the years of a dataset report on a measure. */
export interface BasketSpan {
	/** Its first year, where an earlier one does without it. */
	since: Period | undefined;
	/** Its last year, where a later one does without it. */
	until: Period | undefined;
}

/**
 * When a measure entered the basket and when it left it, by the years that pages can show.
 * @param periods those that can be shown, latest first
 */
export function basketSpan(measure: Measure, periods: Period[]): BasketSpan {
	const years = periods.filter(isYear);
	const reported = years.filter(({ id }) => isReported(measure, id));
	const [last, first] = [reported[0], reported.at(-1)];
	return {
		since: first === years.at(-1) ? undefined : first,
		until: last === years[0] ? undefined : last
	};
}
