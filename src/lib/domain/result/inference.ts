import { ASKS_COMPARATORS, knownAmong, RATING_BRANCHES } from '../rating';
import type { Result } from './index';

/**
 * Whether the calculated rating rests on something that was read from the published table, so
 * that its agreement with that table is weaker evidence: a branch on which the rule is silent, or
 * a comparator that only the published flags tell, where they disagree.
 */
export function restsOnInference({ calculated, inputs }: Result): boolean {
	if (calculated.rating === 'undecided' || calculated.rating.tone === 'none') return false;
	if (RATING_BRANCHES[calculated.branch].basis === 'inferred') return true;
	const { comparators, comparatorId, rule } = inputs;
	const known = knownAmong(comparators);
	if (!ASKS_COMPARATORS[rule.kind] || !known.some(({ id }) => id === comparatorId)) return false;
	return known.some(({ met }) => met !== known[0]?.met);
}
