import { isSameUnit, printedDecimals, roundTo, type Unit } from '../text/format';
import { WAYS, type Relation } from '../text/relation';
import type { Observation } from './index';
import { betterWay, type Polarity } from './direction';
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

type Figure = Pick<Observation, 'value' | 'printed' | 'unit' | 'marker' | 'relation' | 'valueTo'>;

/**
 * Compares an outturn with a benchmark. The gap is rounded to the finer of the two printed
 * precisions, which is exact for printed figures. A limit says itself which way is within; a range is
 * met between its ends and beyond the better one.
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
	const isLimited = benchmark.relation != null;
	if (!polarity && !isLimited) return { kind: 'not-compared', reason: 'no-polarity' };
	const decimals = Math.max(
		...[outturn.printed, benchmark.printed, String(benchmark.valueTo ?? '')].map(printedDecimals)
	);
	const gap = roundTo(gapTo(outturn.value, benchmark), decimals);
	if (polarity === 'plan' && !isLimited && gap !== 0)
		return { kind: 'not-compared', reason: 'plan' };
	const met = isMet(gap, benchmark, polarity);
	return { kind: 'compared', met, gap, decimals, unit: outturn.unit };
}

/** A benchmark's value, and what it is besides. */
export type Mark = Pick<Observation, 'relation' | 'valueTo'> & { value: number };

/** How far a value lies from a benchmark: 0 within a range, else to its nearer end. */
export function gapTo(value: number, { value: from, relation, valueTo }: Mark): number {
	if (relation !== 'range' || valueTo == null) return value - from;
	return Math.min(0, value - from) + Math.max(0, value - valueTo);
}

/** The value that a gap is to: of a range the end on its side. */
export const nearerEnd = ({ value, valueTo }: Mark, gap: number): number =>
	gap > 0 ? (valueTo ?? value) : value;

/** Whether a gap to a benchmark meets it. */
export function isMet(
	gap: number,
	{ relation }: Pick<Mark, 'relation'>,
	polarity: Polarity
): boolean {
	switch (relation) {
		case 'more-than':
			return gap > 0;
		case 'less-than':
			return gap < 0;
		case 'at-least':
			return gap >= 0;
		case 'at-most':
			return gap <= 0;
		case 'range':
			return gap === 0 || betterWay(polarity) === (gap > 0 ? 'higher' : 'lower');
		case null:
		case undefined:
			return polarity === 'lower' ? gap <= 0 : gap >= 0;
	}
}

/** Whether a target leaves the worse side open, as "at most 5" does of what is better higher. */
export function leavesWorseOpen(relation: Relation, polarity: Polarity): boolean {
	const [way, better] = [WAYS[relation], betterWay(polarity)];
	return way !== null && better !== null && way !== better;
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
 * @returns 0 where it is met or stands on a limit that does not count itself, infinite where a target of zero is missed, `undefined` where
 * nothing could be compared
 */
export function shortfallOf(
	comparison: Comparison,
	target: Pick<Observation, 'value' | 'valueTo'> | undefined
): number | undefined {
	if (comparison.kind !== 'compared' || target?.value == null) return undefined;
	const { met, gap } = comparison;
	if (met || gap === 0) return 0;
	const end = nearerEnd({ ...target, value: target.value }, gap);
	return roundTo((100 * Math.abs(gap)) / Math.abs(end), NOISE);
}
