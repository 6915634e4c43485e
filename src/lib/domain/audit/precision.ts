import { gapTo, isMet, nearerEnd, type Comparison } from '../measure/comparison';
import { printedDecimals, roundTo } from '../text/format';
import { printedScale } from '../text/unit';
import type { Observation } from '../measure';
import type { Polarity } from '../measure/direction';

type Figure = Pick<Observation, 'value' | 'printed' | 'unit' | 'relation' | 'valueTo'>;

/** Half of what a figure's last printed decimal is worth. Whole counts and ranks are exact. */
function halfStep({ printed, unit }: Figure): number {
	const decimals = printedDecimals(printed);
	const isExact = unit.kind === 'rank' || (unit.kind === 'count' && decimals === 0);
	return isExact ? 0 : 0.5 * (printedScale(printed, unit)?.scale ?? 1) * 10 ** -decimals;
}

/** Less than any printed difference, more than the noise of binary fractions. */
const NOISE = 1e-9;
/** Decimals beyond which there is only that noise. */
const FINE = 12;

/** How far the difference of two printed figures may lie from that of what they were rounded from. */
const leeway = (a: Figure, b: Figure): number => Math.max(0, halfStep(a) + halfStep(b) - NOISE);

/** What a figure may have been before it was rounded: as printed first, then at most and at least; none without a value. */
export function valuesOf(figure: Figure): number[] {
	const { value } = figure;
	if (value === null) return [];
	const slack = Math.max(0, halfStep(figure) - NOISE);
	return [value, value + slack, value - slack];
}

/**
 * Whether the printed decimals leave open which of two figures is the larger: 22% and 22.3%; of a
 * range at either end.
 */
export const leavesOpen = (a: Figure, b: Figure): boolean =>
	[b.value, b.valueTo].some(
		(end) => a.value !== null && end != null && Math.abs(a.value - end) < leeway(a, b)
	);

/** How an outturn may stand to a benchmark: `shortfall` is in per cent of the benchmark's value. */
export interface Standing {
	met: boolean | undefined;
	shortfall: number | undefined;
}

/**
 * How an outturn may stand to a benchmark as far as the printed decimals tell: as printed first,
 * then at best and at worst.
 */
export function standingsOf(
	comparison: Comparison,
	{ outturn, benchmark }: { outturn: Figure | undefined; benchmark: Figure | undefined },
	polarity: Polarity
): Standing[] {
	if (comparison.kind !== 'compared' || !outturn || benchmark?.value == null)
		return [{ met: undefined, shortfall: undefined }];
	const mark = { ...benchmark, value: benchmark.value };
	const value = outturn.value ?? 0;
	const slack = leeway(outturn, benchmark);
	const better = polarity === 'lower' ? -slack : slack;
	return [value, value + better, value - better].map((one) => {
		const gap = roundTo(gapTo(one, mark), FINE);
		const met = isMet(gap, benchmark, polarity);
		const size = Math.abs(nearerEnd(mark, gap));
		return { met, shortfall: met || gap === 0 ? 0 : (100 * Math.abs(gap)) / size };
	});
}
