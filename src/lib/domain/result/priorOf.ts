import { monthsIn, yearBefore } from '../period';
import type { Result } from './index';

/** What tells which period an outturn is held against. */
export type Dated = Pick<Result, 'periodId' | 'prior'>;

/** The earlier figures of several results: all of the year before, of one other period, or mixed. */
export type Prior =
	{ kind: 'year-before' } | { kind: 'one-period'; periodId: string } | { kind: 'several' };

/** Which earlier period outturns are held against; the year before where none has a prior figure. */
export function priorOf(results: Dated[]): Prior {
	const [one, other] = new Set(results.flatMap(periodOf));
	if (other !== undefined) return { kind: 'several' };
	return one === undefined || one === YEAR_BEFORE
		? { kind: 'year-before' }
		: { kind: 'one-period', periodId: one };
}

const YEAR_BEFORE = 'year-before';

function periodOf({ periodId, prior }: Dated): string[] {
	if (!prior) return [];
	const isYear = monthsIn(periodId) === 12 && prior.periodId === yearBefore(periodId);
	return [isYear ? YEAR_BEFORE : prior.periodId];
}
