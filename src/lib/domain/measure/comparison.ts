import { isSameUnit, printedDecimals, roundTo, type Unit } from '../text/format';
import type { Observation } from './index';
import type { Polarity } from './direction';
import { missingReason, type MissingReason } from './missing';

/** An outturn held against a benchmark: a target, a comparator, or the prior year. */
export type Comparison =
	| {
			kind: 'compared';
			/** On the mark is met. */
			met: boolean;
			/** Outturn less benchmark, in the measure's unit: negative where the outturn is below. */
			gap: number;
			decimals: number;
			unit: Unit;
	  }
	| { kind: 'not-compared'; reason: MissingReason };

type Figure = Pick<Observation, 'value' | 'printed' | 'unit' | 'marker'>;

/**
 * Compares an outturn with a benchmark. The gap is rounded to the finer of the two printed
 * precisions, which is exact for printed figures.
 * @returns `not-compared` with a named reason where a value is missing, the units differ, or
 * neither way is better; of what is to be as near as can be, only what is on the mark is compared
 */
export function compare(
	outturn: Figure | undefined,
	benchmark: Figure | undefined,
	polarity: Polarity
): Comparison {
	const reason = missingReason(outturn) ?? missingReason(benchmark);
	if (reason || outturn?.value == null || benchmark?.value == null)
		return { kind: 'not-compared', reason: reason ?? 'not-available' };
	return isSameUnit(outturn.unit, benchmark.unit)
		? comparedBy(
				{ ...outturn, value: outturn.value },
				{ ...benchmark, value: benchmark.value },
				polarity
			)
		: { kind: 'not-compared', reason: 'another-unit' };
}

type Known = Figure & { value: number };

/** Of two figures in one unit. */
function comparedBy(outturn: Known, benchmark: Known, polarity: Polarity): Comparison {
	if (!polarity) return { kind: 'not-compared', reason: 'no-polarity' };
	const decimals = Math.max(printedDecimals(outturn.printed), printedDecimals(benchmark.printed));
	const gap = roundTo(outturn.value - benchmark.value, decimals);
	if (polarity === 'plan' && gap !== 0) return { kind: 'not-compared', reason: 'plan' };
	return {
		kind: 'compared',
		met: polarity === 'lower' ? gap <= 0 : gap >= 0,
		gap,
		decimals,
		unit: outturn.unit
	};
}

/** Whether a comparison was met; `undefined` where nothing could be compared. */
export const metOf = (comparison: Comparison): boolean | undefined =>
	comparison.kind === 'compared' ? comparison.met : undefined;

/** Where an outturn stands to a comparator, whichever way is better. */
export type Position = 'above' | 'below' | 'level';

/** @returns `undefined` where nothing could be compared */
export function positionOf(comparison: Comparison): Position | undefined {
	if (comparison.kind !== 'compared') return undefined;
	if (comparison.gap === 0) return 'level';
	return comparison.gap > 0 ? 'above' : 'below';
}

/** As many decimals as a gap needs: 2 of 2.00, where neither figure was printed finer. */
export const gapDecimals = ({ gap, decimals }: { gap: number; decimals: number }): number =>
	Math.min(decimals, printedDecimals(String(gap)));

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
