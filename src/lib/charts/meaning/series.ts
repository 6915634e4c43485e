import { byEnd, isAlike, monthsBetween, monthsIn, type Stretch } from '$lib/domain/period';
import type { Result } from '$lib/domain/result';
import { isOnScale, type Known } from './figures';

/** As many periods back as a small drawing has room for; further only to the prior one. */
const LOOKS_BACK = 7;

/** The outturns of the same kind of period up to a result's own, in the order of time. */
export function seriesOf({ measure, period, prior }: Result): Known[] {
	const first = prior?.period ?? period;
	return measure.observations
		.filter(isOnScale(measure))
		.filter(
			(o) =>
				o.series === 'actual' &&
				isAlike(o.period, period) &&
				byEnd(o.period, period) <= 0 &&
				(byEnd(first, o.period) <= 0 || stepsBetween(o.period, period) <= LOOKS_BACK)
		)
		.sort((a, b) => byEnd(a.period, b.period));
}

/** How many periods of their kind one comes after another; years where they lie closer than they are long. */
export const stepsBetween = (from: Stretch, to: Stretch): number =>
	monthsBetween(from, to) / (Math.min(12, monthsIn(to)) || 12);
