import { classOf } from './breaks';
import { roundTo } from '../text/format';

/** How many values lie from a number up to but not with another, by class. */
export interface HistogramBar {
	from: number;
	to: number;
	/** One for each class, in the order of the edges. */
	counts: number[];
}

interface HistogramOptions {
	/** The classes' edges, as `classBreaks` gives them for the same values and decimals. */
	edges: readonly number[];
	decimals: number;
	/** How many bars at most. */
	bins?: number;
}

/**
 * How the values spread: bars of equal width, in the values' unit, from the first edge to past
 * the last by a bar at most; where the edges lie on both sides of zero, a bar begins at zero, and
 * the first one a bar at most before the first edge. A bar's width is a whole number of steps of the last decimal, so
 * that every bar has room for equally many figures and none only looks taller.
 * @param values in any order, none of them NaN
 * @returns the bars, ascending and contiguous, some of them perhaps empty; their counts add up to
 * the number of values, one beyond the edges being in the outer bar and class. One bar where all
 * values are equal; none for no values or no edges
 */
export function histogramOf(
	values: readonly number[],
	{ edges, decimals, bins = 24 }: HistogramOptions
): HistogramBar[] {
	const bars = values.length > 0 ? emptyBars(edges, decimals, bins) : [];
	for (const value of values.map((one) => roundTo(one, decimals))) {
		const bar = bars.find(({ to }) => value < to) ?? bars.at(-1);
		const n = classOf(edges, value);
		if (bar) bar.counts[n] = (bar.counts[n] ?? 0) + 1;
	}
	return bars;
}

function emptyBars(edges: readonly number[], decimals: number, bins: number): HistogramBar[] {
	const [first, last] = [edges[0], edges.at(-1)];
	if (first === undefined || last === undefined) return [];
	const figuresFrom = (low: number) => Math.round((last - low) * 10 ** decimals) + 1;
	const isTwoSided = first < 0 && last > 0 && bins > 1;
	const each = Math.ceil(figuresFrom(first) / (isTwoSided ? bins - 1 : bins));
	const width = each / 10 ** decimals;
	const start = isTwoSided ? -width * Math.ceil(roundTo(-first / width, 9)) : first;
	return Array.from({ length: Math.ceil(figuresFrom(start) / each) }, (_, n) => ({
		from: roundTo(start + n * width, decimals),
		to: roundTo(start + (n + 1) * width, decimals),
		counts: edges.slice(1).map(() => 0)
	}));
}
