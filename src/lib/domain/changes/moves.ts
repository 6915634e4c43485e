import { byReport, relativeGap } from '../result/attention';
import { compare, type Comparison } from '../measure/comparison';
import type { Observation } from '../measure';
import { missingReason, type MissingReason } from '../measure/missing';
import type { Result } from '../result';
import type { Matched } from './sides';

/** An outturn beside its earlier figure. Two figures are a change and not a trend. */
export interface Move {
	result: Result;
	from: Observation;
	to: Observation;
	change: Extract<Comparison, { kind: 'compared' }>;
	way: 'improved' | 'declined' | 'unchanged';
	/** The size of the change as a share of the earlier figure. */
	share: number;
}

/** Why a measure has not moved either way that can be told. */
export type UnmovedReason =
	| { at: 'outturn' | 'earlier'; reason: MissingReason }
	| { at: 'both'; reason: 'another-unit' | 'no-polarity' | 'plan' | 'same-time' };

export interface Unmoved {
	result: Result;
	why: UnmovedReason;
}

/** How an outturn moved from its earlier figure, or why that cannot be told. */
export function moveOf({ now: result, earlier }: Matched): Move | Unmoved {
	const { outturn, measure } = result;
	const change = compare(outturn, earlier, measure.polarity);
	const why = whyUnmoved(outturn, earlier, change);
	if (why || !outturn || !earlier || change.kind !== 'compared')
		return { result, why: why ?? { at: 'outturn', reason: 'not-available' } };
	const way = change.gap === 0 ? 'unchanged' : change.met ? 'improved' : 'declined';
	const share = Math.abs(relativeGap(change, earlier) ?? 0);
	return { result, from: earlier, to: outturn, change, way, share };
}

export const isMove = (one: Move | Unmoved): one is Move => 'way' in one;

function whyUnmoved(
	outturn: Observation | undefined,
	earlier: Observation | undefined,
	change: Comparison
): UnmovedReason | undefined {
	const noOutturn = missingReason(outturn);
	if (noOutturn) return { at: 'outturn', reason: noOutturn };
	const noEarlier = missingReason(earlier);
	if (noEarlier) return { at: 'earlier', reason: noEarlier };
	if (outturn?.refersTo && outturn.refersTo === earlier?.refersTo)
		return { at: 'both', reason: 'same-time' };
	if (change.kind === 'compared') return undefined;
	const { reason } = change;
	return {
		at: 'both',
		reason: reason === 'no-polarity' || reason === 'plan' ? reason : 'another-unit'
	};
}

/** The biggest moves first, by the share of the earlier figure; then as in the report. */
export const bySize = (a: Move, b: Move): number =>
	b.share - a.share || byReport(a.result, b.result);
