import { codeOrder } from '$lib/domain/text/codeOrder';
import { monthsBetween, monthsIn, periodKind } from '$lib/domain/period';
import type { Result } from '$lib/domain/result';
import { isOnScale, type Known } from './figures';

/** As many periods back as a small drawing has room for; further only to the prior one. */
const LOOKS_BACK = 7;

/** The outturns of the same kind of period up to a result's own, in the order of time. */
export function seriesOf({ measure, periodId, prior }: Result): Known[] {
	const first = prior?.periodId ?? periodId;
	return measure.observations
		.filter(isOnScale(measure))
		.filter(
			(o) =>
				o.series === 'actual' &&
				periodKind(o.periodId) === periodKind(periodId) &&
				o.periodId <= periodId &&
				(o.periodId >= first || stepsBetween(o.periodId, periodId) <= LOOKS_BACK)
		)
		.sort((a, b) => codeOrder(a.periodId, b.periodId));
}

/** How many periods of their kind one comes after another. */
export const stepsBetween = (from: string, to: string): number =>
	monthsBetween(from, to) / monthsIn(to);
