import type { Comparison } from './comparison';
import { roundTo } from './format';
import type { Observation } from './measure';

/** Beyond this many decimals of a per cent there is only the noise of binary fractions. */
const NOISE = 9;

/**
 * By how many per cent of a target's own value an outturn falls short of it.
 * @returns 0 where it is met, infinite where a target of zero is missed, `undefined` where
 * nothing could be compared
 */
export function shortfallOf(
	comparison: Comparison,
	target: Pick<Observation, 'value'> | undefined
): number | undefined {
	if (comparison.kind !== 'compared' || target?.value == null) return undefined;
	if (comparison.met) return 0;
	return roundTo((100 * Math.abs(comparison.gap)) / Math.abs(target.value), NOISE);
}
