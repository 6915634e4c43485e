import { isYearBefore, monthsIn, type Period } from '../period';
import type { Result } from './index';

/** What tells which period an outturn is held against. */
export type Dated = Pick<Result, 'period' | 'prior'>;

/** The earlier figures of several results: all of the year before, of one other period, or mixed. */
export type Prior =
	{ kind: 'year-before' } | { kind: 'one-period'; period: Period } | { kind: 'several' };

/** Which earlier period outturns are held against; the year before where none has a prior figure. */
export function priorOf(results: Dated[]): Prior {
	const [one, other] = new Set(results.flatMap(periodsOf));
	if (other !== undefined) return { kind: 'several' };
	return one === undefined || one === YEAR_BEFORE
		? { kind: 'year-before' }
		: { kind: 'one-period', period: one };
}

const YEAR_BEFORE = 'year-before';

function periodsOf({ period, prior }: Dated): (Period | typeof YEAR_BEFORE)[] {
	if (!prior) return [];
	const isYear = monthsIn(period) === 12 && isYearBefore(prior.period, period);
	return [isYear ? YEAR_BEFORE : prior.period];
}
