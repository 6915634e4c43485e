import { priorWords } from './priorWords';
import type { Result } from './result';

/**
 * What outturns are held against, as the head of a column says it.
 * @returns "Year before", "2012/13 Q1" or "Earlier period"
 */
export function priorHead(results: Pick<Result, 'periodId' | 'prior'>[]): string {
	const words = priorWords(results).replace(/^(the|an) /, '');
	return words.charAt(0).toUpperCase() + words.slice(1);
}
