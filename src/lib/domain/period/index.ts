import { dayAfter, lastDayIn, lastDayOf, monthOf, monthsLater } from './days';

export const PERIOD_KINDS = [
	'month',
	'quarter',
	'half-year',
	'year',
	'academic-year',
	'calendar-year',
	/** More than one, such as the three years that a rate is averaged over. */
	'years',
	/** Twelve months that may begin in any month. */
	'rolling',
	/** A day, or the days in which something was counted once. */
	'snapshot'
] as const;
export type PeriodKind = (typeof PERIOD_KINDS)[number];

/** Some time of a kind; dates are ISO days, both included. */
export interface Stretch {
	kind: PeriodKind;
	startsOn: string;
	endsOn: string;
}

/** A stretch of time that figures are filed under. Its id means nothing; its label is read. */
export interface Period extends Stretch {
	id: string;
	label: string;
}

/**
 * The period of an id.
 * @throws RangeError where there is none: the checks of a package let no such id through
 */
export function periodOf(id: string, periods: readonly Period[]): Period {
	const period = periods.find((one) => one.id === id);
	if (period) return period;
	throw new RangeError(`There is no period "${id}" in the data.`);
}

/** Whether both are the same time, whatever they are called: two datasets may have other ids. */
export const isSame = (a: Stretch, b: Stretch): boolean =>
	a.kind === b.kind && a.startsOn === b.startsOn && a.endsOn === b.endsOn;

/**
 * Orders periods by when they end, the earliest first; of those that end together the longest
 * comes last, since a year tells more than its last quarter.
 */
export const byEnd = (a: Stretch, b: Stretch): number =>
	order(a.endsOn, b.endsOn) || order(b.startsOn, a.startsOn);

const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** How many whole months a period lasts; 0 for one day. */
export const monthsIn = ({ startsOn, endsOn }: Pick<Stretch, 'startsOn' | 'endsOn'>): number => {
	const end = dayAfter(endsOn);
	const begun = end.slice(8) < startsOn.slice(8) ? 1 : 0;
	return monthOf(end) - monthOf(startsOn) - begun;
};

/**
 * How many months after the end of one period another ends; below 0 where it ends before. Whole
 * where both end with a month.
 */
export const monthsBetween = (from: Stretch, to: Stretch): number =>
	monthOf(to.endsOn) + partOfMonth(to.endsOn) - monthOf(from.endsOn) - partOfMonth(from.endsOn);

const partOfMonth = (day: string) => Number(day.slice(8)) / lastDayIn(day);

/** Whether a period is a year as people count years: reporting, academic or calendar. */
export const isYear = ({ kind }: Pick<Stretch, 'kind'>): boolean =>
	kind === 'year' || kind === 'academic-year' || kind === 'calendar-year';

/** Whether two periods are of one kind and length, so that their figures can be held against each other. */
export const isAlike = (a: Stretch, b: Stretch): boolean =>
	a.kind === b.kind && (a.kind !== 'years' || monthsIn(a) === monthsIn(b));

/** Whether a period is that of the same kind a year before another: it ends in the same month of the year before. */
export const isYearBefore = (earlier: Stretch, period: Stretch): boolean =>
	isAlike(earlier, period) && monthOf(period.endsOn) - monthOf(earlier.endsOn) === 12;

/** Whether nothing lies between two periods of a kind. What is counted on single days has no time between. */
export const follows = (earlier: Stretch, later: Stretch): boolean =>
	later.kind === 'snapshot' || later.startsOn <= dayAfter(earlier.endsOn);

/**
 * A stretch of the same kind and length so many months later, whether or not anyone reports on it.
 * @param months its own length, where the next one is wanted
 */
export const laterBy = ({ kind, startsOn, endsOn }: Stretch, months: number): Stretch => ({
	kind,
	startsOn: monthsLater(startsOn, months),
	endsOn: isLast(endsOn) ? lastDayOf(monthOf(endsOn) + months) : monthsLater(endsOn, months)
});

const isLast = (day: string) => Number(day.slice(8)) === lastDayIn(day);

/** Whether two periods end in the same month of the year: a figure that counts from the year's start has no other like it. */
export const isAtSamePoint = (a: Stretch, b: Stretch): boolean =>
	(monthOf(a.endsOn) - monthOf(b.endsOn)) % 12 === 0;

/**
 * The period that a direction of travel is read from: that of the same kind (and length) that ends a
 * year before, since a quarter is like the same quarter of another year; where it is not held, the
 * latest earlier one that shares no day with it. Several years may overlap those that end a year
 * before, as they are published. A part of a year is never held against a whole one.
 * @param cumulative whether figures count from the year's start: then only the same point of
 *   another year is like it
 * @returns `undefined` where there is none
 */
export function priorPeriod<P extends Stretch>(
	period: Stretch,
	periods: readonly P[],
	cumulative = false
): P | undefined {
	const earlier = periods.filter((other) => isAlike(other, period) && other.endsOn < period.endsOn);
	return (
		earlier.find((other) => isYearBefore(other, period)) ??
		earlier
			.filter((other) => other.endsOn < period.startsOn)
			.filter((other) => !cumulative || isAtSamePoint(other, period))
			.sort(byEnd)
			.at(-1)
	);
}
