import {
	formatDifference,
	formatNumber,
	formatValue,
	printedDecimals,
	roundTo,
	type Unit
} from '../text/format';
import { calculateRating, RATINGS, type Rating } from '../rating';
import { resultOf, type Result } from './index';

/** The outturn at which a measure would be rated otherwise, by its rule and against the same figures. */
export interface Change {
	/** Worst first: one rating, or the two between which it hangs on the comparator. */
	ratings: Rating[];
	/** The outturn it takes, in the measure's unit. */
	value: number;
	/** "23.3%" */
	figure: string;
	/** "19.1 points higher" */
	by: string;
	/**
	 * "that is 5 more of 24 young people", or "but no whole number of 22 young people gives it";
	 * empty where the cohort is not known, or its count is already past what the outturn says.
	 */
	people: string;
}

export interface Changes {
	/** Nearest first, up to green: one for each better rating, or pair of ratings, on the way. */
	lifts: Change[];
	/** Nearest first, down to red. */
	lowers: Change[];
}

/**
 * The ratings that the figures allow by the rule, worst first: one where the rule decides. Where
 * the two comparators disagree and the report does not say which one applies, it is silent, and
 * `calculateRating` undecided: then the two that it gives if the one or the other decides.
 */
export function currentRatings({ calculated, inputs }: Result): Rating[] {
	const given =
		calculated.rating === 'undecided'
			? (['stat_neighbours', 'national'] as const).map(
					(comparator) => calculateRating({ ...inputs, comparator }).rating
				)
			: [calculated.rating];
	return RATINGS.filter((rating) => given.includes(rating));
}

/**
 * What would change the ratings that the rule allows: the nearest outturns that lift them and
 * that lower them, in steps of the measure's last decimal, and in whole people where they are
 * counted. No smaller step changes them. The rule is the report's ("Definition of new RAG
 * Status", Appendix A) or the measure's own, as `calculateRating` has it.
 * @returns none where there is no outturn, no polarity, or nothing within reach
 */
export function changesOf(result: Result): Changes {
	const better = result.measure.polarity === 'lower' ? -1 : 1;
	return { lifts: changesTowards(better, result), lowers: changesTowards(-better, result) };
}

function changesTowards(way: number, result: Result): Change[] {
	const { outturn, measure } = result;
	if (outturn?.value == null) return [];
	const { value: now, unit } = outturn;
	const decimals = Math.max(measure.decimals, printedDecimals(String(now)));
	const step = 10 ** -decimals;
	const at = (steps: number) => roundTo(now + way * steps * step, decimals);
	const most = Math.max(0, Math.round((way * (limitOf(unit, way) - now)) / step));
	const peopleOf = peopleAlong(way, decimals, result);
	const [, ...changes] = firstSteps(at, most, result);
	return changes.map(([ratings, steps]) => {
		const value = at(steps);
		return {
			ratings: ratingsAt(result, value),
			value,
			figure: formatValue(value, unit, decimals),
			by: `${formatDifference(value - now, unit, decimals)} ${way > 0 ? 'higher' : 'lower'}`,
			people: peopleOf(ratings)
		};
	});
}

/** No yardstick lies further off than this, in any unit. */
const FAR = 1e9;

/** The last outturn that is possible, one way. */
function limitOf(unit: Unit, way: number): number {
	if (way > 0) return unit === 'percent' ? 100 : FAR;
	return unit === 'score' ? -FAR : unit === 'rank' ? 1 : 0;
}

/**
 * Each set of ratings ("red,amber") on a way of so many steps, with the step that first has it.
 * By every rule a better outturn is never rated worse. So the sets only get better, or only worse,
 * and where both ends of a stretch have the same set, all of it has.
 */
function firstSteps(
	at: (steps: number) => number,
	most: number,
	result: Result
): Map<string, number> {
	const setAt = (steps: number) => String(ratingsAt(result, at(steps)));
	const last = setAt(most);
	let set = setAt(0);
	let same = 0;
	const found = new Map([[set, same]]);
	while (set !== last) {
		let other = most;
		while (other - same > 1) {
			const middle = Math.floor((same + other) / 2);
			if (setAt(middle) === set) same = middle;
			else other = middle;
		}
		same = other;
		set = setAt(same);
		found.set(set, same);
	}
	return found;
}

/** What it takes in people of the cohort to come to a set of ratings, each share rounded as printed. */
function peopleAlong(way: number, decimals: number, result: Result): (ratings: string) => string {
	const { numerator, denominator, unit } = result.outturn ?? {};
	if (unit !== 'percent' || numerator == null || !denominator) return () => '';
	const count = (steps: number) => (way > 0 ? steps : denominator - steps);
	const share = (steps: number) => roundTo((100 * count(steps)) / denominator, decimals);
	const found = firstSteps(share, denominator, result);
	const noun = result.measure.cohort ? ` ${result.measure.cohort.many}` : '';
	const all = formatNumber(denominator, 0) + noun;
	return (ratings) => {
		const steps = found.get(ratings);
		if (steps === undefined) return `but no whole number of ${all} gives it`;
		const more = (count(steps) - numerator) * way;
		// Where the count does not fit the outturn, it may have come there already.
		if (more <= 0) return '';
		return `that is ${formatNumber(more, 0)} ${way > 0 ? 'more' : 'fewer'} of ${all}`;
	};
}

/** The ratings that the rule would allow another outturn, all else being equal. */
export function ratingsAt({ measure, periodId, outturn }: Result, value: number): Rating[] {
	const observations = measure.observations.map((one) =>
		one === outturn ? { ...one, value, printed: String(value) } : one
	);
	return currentRatings(resultOf({ ...measure, observations }, periodId));
}
