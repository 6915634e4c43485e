import { isSameUnit } from '../text/format';
import type { Result } from '../result';
import { placesOf, type CannotCheckReason, type DirectionFinding } from './flags';
import { leavesOpen } from './precision';

/**
 * The published arrow against the two figures it compares. Equal printed figures are unchanged;
 * unequal ones that rounding may have put in either order are a tie.
 */
export function directionFinding(result: Result): DirectionFinding {
	const { prior, outturn, direction, measure } = result;
	const published = result.published?.direction ?? null;
	const found = {
		flag: 'direction' as const,
		published,
		figures: {
			outturn,
			against: [{ benchmark: { id: 'prior', comparator: undefined }, figure: prior }],
			polarity: measure.polarity
		},
		sources: placesOf(prior, outturn)
	};
	const reason = cannotCheck(result);
	if (reason) return { ...found, verdict: 'cannot-be-checked', calculated: null, reason };
	const isTie = prior && outturn && prior.value !== outturn.value && leavesOpen(prior, outturn);
	if (isTie) return { ...found, verdict: 'tie', calculated: direction };
	const verdict = published === direction ? 'agrees' : 'differs';
	return { ...found, verdict, calculated: direction };
}

function cannotCheck(result: Result): CannotCheckReason | undefined {
	const { published, prior, outturn, direction, measure } = result;
	if (!published?.direction) return 'left-blank';
	if (outturn?.value == null) return 'no-outturn';
	if (prior?.value == null) return 'no-prior-value';
	if (!isSameUnit(prior.unit, outturn.unit)) return 'another-unit';
	if (direction !== 'unknown') return undefined;
	return measure.polarity === 'plan' ? 'plan' : 'no-polarity';
}
