import { byEnd, monthsIn, type Period } from '../period';
import { dayAfter } from '../period/days';
import type { Measure } from './index';

// A site is read long after it is published, and without a clock of its own: what is old or late is so by
// the day of publication.

/** How old a measure's latest figure was on a day. */
export interface Lag {
	/** The period of the figure. */
	period: Period;
	/** Whole months from the period's end. */
	months: number;
}

/**
 * How old the latest outturn was when it was published.
 * @param publishedOn an ISO day
 * @returns `undefined` without an outturn, or where its period was not over by then
 */
export function lagOf(
	{ observations }: Pick<Measure, 'observations'>,
	publishedOn: string
): Lag | undefined {
	const period = observations
		.filter(({ series, value }) => series === 'actual' && value !== null)
		.map((one) => one.period)
		.sort(byEnd)
		.at(-1);
	if (!period || publishedOn <= period.endsOn) return undefined;
	return {
		period,
		months: monthsIn({ startsOn: dayAfter(period.endsOn), endsOn: publishedOn })
	};
}

/**
 * Whether a measure's next figure was due before a publication that does not have it. On the day
 * itself it is not late.
 * @param publishedOn an ISO day
 */
export const isLate = ({ nextDue }: Pick<Measure, 'nextDue'>, publishedOn: string): boolean =>
	nextDue != null && nextDue < publishedOn;

/** A figure of a year comes out within two years, or the next one has come before it. */
const OLD_MONTHS = 24;

/**
 * Whether a measure's latest outturn was two years old or more when it was published.
 * @param publishedOn an ISO day
 */
export const isOld = (measure: Pick<Measure, 'observations'>, publishedOn: string): boolean =>
	(lagOf(measure, publishedOn)?.months ?? 0) >= OLD_MONTHS;
