import { monthsIn, yearBefore } from './period';
import { periodLabel } from './periodLabel';
import type { Result } from './result';

type Held = Pick<Result, 'periodId' | 'prior'>;

const YEAR = { said: 'the year before', head: 'Year before' };
const SEVERAL = { said: 'an earlier period', head: 'Earlier' };

/**
 * What outturns are held against, in a sentence and at the head of a column: the year before,
 * where that is what it is for all of them; else the period by name, where it is one.
 * @returns said "the year before", "2012/13 Q1" or "an earlier period"
 */
export function priorWords(results: Held[]): typeof YEAR {
	const [one, other] = new Set(results.flatMap(nameOf));
	if (other !== undefined) return SEVERAL;
	return one === undefined || one === YEAR.said ? YEAR : { said: one, head: one };
}

function nameOf({ periodId, prior }: Held): string[] {
	if (!prior) return [];
	const isYear = monthsIn(periodId) === 12 && prior.periodId === yearBefore(periodId);
	return [isYear ? YEAR.said : periodLabel(prior.periodId)];
}
