import { monthsIn, yearBefore } from '../period';
import { periodLabel } from '../period/label';
import type { Result } from './index';

type Held = Pick<Result, 'periodId' | 'prior'>;

const YEAR = 'the year before';

/**
 * What outturns are held against, as a sentence says it: the year before, where that is what it
 * is for all of them; else the period by name, where it is one.
 * @returns "the year before", "2012/13 Q1" or "an earlier period"
 */
export function priorWords(results: Held[]): string {
	const [one = YEAR, other] = new Set(results.flatMap(nameOf));
	return other === undefined ? one : 'an earlier period';
}

function nameOf({ periodId, prior }: Held): string[] {
	if (!prior) return [];
	const isYear = monthsIn(periodId) === 12 && prior.periodId === yearBefore(periodId);
	return [isYear ? YEAR : periodLabel(prior.periodId)];
}

/**
 * What outturns are held against, as the head of a column says it.
 * @returns "Year before", "2012/13 Q1" or "Earlier period"
 */
export function priorHead(results: Pick<Result, 'periodId' | 'prior'>[]): string {
	const words = priorWords(results).replace(/^(the|an) /, '');
	return words.charAt(0).toUpperCase() + words.slice(1);
}
