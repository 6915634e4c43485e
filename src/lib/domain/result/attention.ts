import { nearerEnd, type Comparison } from '../measure/comparison';
import { printedDecimals } from '../text/format';
import { byNumber, type Observation } from '../measure';
import { ratingOfTone, type Rating, type Tone } from '../rating';
import { countedBenchmarks, targetOf, type Benchmark, type Result } from './index';

const TONE_ORDER: Record<Tone, number> = { bad: 0, middle: 1, none: 2, good: 3, done: 4 };

/** What the rule leaves open stands with what is in the middle. */
const placed = ({ rating, measure }: Result): Rating =>
	rating === 'undecided' ? ratingOfTone(measure.ratings, 'middle') : rating;

/** Whether a result needs attention by its rating, as the dataset has it; an undecided one does. */
const needsAttention = ({ rating }: Result): boolean =>
	rating === 'undecided' || rating.attention === 'yes';

/** The ratings that need no attention, in their order. */
export const withoutAttention = (ratings: readonly Rating[]): Rating[] =>
	ratings.filter(({ attention }) => attention !== 'yes');

/** The others, likewise. */
export const withAttention = (ratings: readonly Rating[]): Rating[] =>
	ratings.filter(({ attention }) => attention === 'yes');

/** Ratings in the order in which they are discussed. */
export const inOrderOfAttention = (ratings: readonly Rating[]): Rating[] =>
	ratings.toSorted(
		(a, b) =>
			Number(b.attention === 'yes') - Number(a.attention === 'yes') ||
			TONE_ORDER[a.tone] - TONE_ORDER[b.tone] ||
			a.order - b.order
	);

/** By tone; ratings of one tone stand in the dataset's order. */
function byRating(a: Result, b: Result): number {
	const [one, other] = [placed(a), placed(b)];
	return TONE_ORDER[one.tone] - TONE_ORDER[other.tone] || one.order - other.order;
}

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
	const { met, gap } = comparison;
	const end = nearerEnd({ ...benchmark, value: benchmark.value }, gap);
	return ((met ? -1 : 1) * Math.abs(gap)) / Math.max(Math.abs(end), lastDecimal);
}

/**
 * Orders results for discussion: ratings that need attention first, by tone from bad to done;
 * within a rating by relative shortfall; then declined before others; then as in the report.
 */
export function byAttention(a: Result, b: Result): number {
	return (
		Number(needsAttention(b)) - Number(needsAttention(a)) ||
		byRating(a, b) ||
		relativeShortfall(b) - relativeShortfall(a) ||
		Number(b.direction === 'declined') - Number(a.direction === 'declined') ||
		byReport(a, b)
	);
}

/** The first few of those that need attention, worst first. */
export const inNeedOfAttention = (results: Result[], most: number): Result[] =>
	results.filter(needsAttention).toSorted(byAttention).slice(0, most);

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
