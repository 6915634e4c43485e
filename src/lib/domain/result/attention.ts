import type { Comparison } from '../measure/comparison';
import { printedDecimals } from '../text/format';
import { byNumber, type Observation } from '../measure';
import { countedBenchmarks, targetOf, type Benchmark, type Result } from './index';

const RATING_ORDER = { red: 0, amber: 1, undecided: 1, none: 2, green: 3 } as const;

/**
 * How far a measure falls short, relative to its benchmark: the distance on the wrong side,
 * divided by the larger of the benchmark's size and one unit of its last printed decimal (so
 * that a target of 0 still divides). The benchmark is the target, else the comparator that the
 * rating follows, else the worst of those that the rule counts.
 * @returns 0 where the benchmark is met or there is none
 */
export function relativeShortfall(result: Result): number {
	const byTarget = shortfall(targetOf(result));
	if (byTarget !== undefined) return byTarget;
	const counted = countedBenchmarks(result);
	const own = counted.find(({ id }) => id === result.measure.comparatorId);
	return (own && shortfall(own)) ?? Math.max(0, ...counted.map((one) => shortfall(one) ?? 0));
}

function shortfall({ comparison, figure }: Benchmark) {
	const gap = relativeGap(comparison, figure);
	return gap === undefined ? undefined : Math.max(0, gap);
}

/**
 * The gap as a share of its benchmark: above 0 on the wrong side, below 0 on the right one.
 * @returns `undefined` where nothing could be compared
 */
export function relativeGap(
	comparison: Comparison,
	benchmark: Observation | undefined
): number | undefined {
	if (comparison.kind !== 'compared' || benchmark?.value == null) return undefined;
	const lastDecimal = 10 ** -printedDecimals(benchmark.printed);
	const size = Math.max(Math.abs(benchmark.value), lastDecimal);
	return ((comparison.met ? -1 : 1) * Math.abs(comparison.gap)) / size;
}

/**
 * Orders results for discussion: published red, then amber, none, green; within that by
 * relative shortfall; then declined before others; then as in the report.
 */
export function byAttention(a: Result, b: Result): number {
	return (
		RATING_ORDER[a.rating] - RATING_ORDER[b.rating] ||
		relativeShortfall(b) - relativeShortfall(a) ||
		Number(b.direction === 'declined') - Number(a.direction === 'declined') ||
		byReport(a, b)
	);
}

/** The first few of those that need attention, worst first; what is green needs none. */
export const inNeedOfAttention = (results: Result[], most: number): Result[] =>
	results
		.filter(({ rating }) => rating !== 'green')
		.toSorted(byAttention)
		.slice(0, most);

/** Orders results by their number and part in the report. */
export const byReport = (a: Result, b: Result): number => byNumber(a.measure, b.measure);

/**
 * Orders results by the gap to target as a share of the target, since points, numbers and rates
 * do not compare: worst first, those without a comparable target last.
 */
export const byGap = (a: Result, b: Result): number =>
	gapToTarget(b) - gapToTarget(a) || byReport(a, b);

function gapToTarget(result: Result): number {
	const { comparison, figure } = targetOf(result);
	return relativeGap(comparison, figure) ?? Number.NEGATIVE_INFINITY;
}
