import { printedDecimals, roundTo, type Unit } from '../text/format';
import { calculateRating, knownAmong, type Rating, type Tone } from '../rating';
import { betterWay } from '../measure/direction';
import { resultOf, type Result } from './index';

/** The outturn at which a measure would be rated otherwise, by its rule and against the same figures. */
export interface Threshold {
	/** Worst first: one rating, or the two between which it hangs on the comparator. */
	ratings: Rating[];
	/** The outturn it takes, in the unit, to be shown at so many decimals. */
	value: number;
	unit: Unit;
	decimals: number;
	/** The value less the present outturn: above 0 where it is higher. */
	difference: number;
	/** What it takes of the people counted. */
	people: PeopleToThreshold;
}

/** Worst first, and last what is not rated. */
const TONES_OF_RULES: readonly Tone[] = ['bad', 'middle', 'good', 'none'];

/** How many more (or, below 0, fewer) people of the cohort come to a threshold. */
export type PeopleToThreshold =
	| { kind: 'counted'; more: number; of: number; cohort: string | undefined }
	/** No whole number of them gives it. */
	| { kind: 'none-gives-it'; of: number; cohort: string | undefined }
	/** The cohort is not known, or its count is already past what the outturn says. */
	| { kind: 'not-known' };

export interface Thresholds {
	/** Nearest first, up to green: one for each better rating, or pair of ratings, on the way. */
	lifts: Threshold[];
	/** Nearest first, down to red. */
	lowers: Threshold[];
}

/**
 * The ratings that the figures allow by the rule, worst first: one where the rule decides. Where
 * the comparators disagree and the report does not say which one applies, it is silent, and
 * `calculateRating` undecided: then the two that it gives if one or another decides.
 */
export function currentRatings({ calculated, inputs }: Result): Rating[] {
	const given =
		calculated.rating === 'undecided'
			? knownAmong(inputs.comparators).map(
					({ id }) => calculateRating({ ...inputs, comparatorId: id }).rating
				)
			: [calculated.rating];
	return TONES_OF_RULES.flatMap((tone) =>
		inputs.ratings.filter((rating) => rating.tone === tone && given.includes(rating))
	);
}

/**
 * What would change the ratings that the rule allows: the nearest outturns that lift them and
 * that lower them, in steps of the measure's last decimal, and in whole people where they are
 * counted. No smaller step changes them. The rule is the report's ("Definition of new RAG
 * Status", Appendix A) or the measure's own, as `calculateRating` has it.
 * @returns none where there is no outturn, no polarity, or nothing within reach
 */
export function thresholdsOf(result: Result): Thresholds {
	const way = betterWay(result.measure.polarity);
	if (!way) return { lifts: [], lowers: [] };
	const better = way === 'lower' ? -1 : 1;
	return { lifts: thresholdsTowards(better, result), lowers: thresholdsTowards(-better, result) };
}

function thresholdsTowards(way: number, result: Result): Threshold[] {
	const { outturn, measure } = result;
	if (outturn?.value == null) return [];
	const { value: now, unit } = outturn;
	const decimals = Math.max(measure.decimals, printedDecimals(String(now)));
	const step = 10 ** -decimals;
	const at = (steps: number) => roundTo(now + way * steps * step, decimals);
	const most = Math.max(0, Math.round((way * (limitOf(unit, way) - now)) / step));
	const peopleOf = peopleAlong(way, decimals, result);
	const [, ...others] = firstSteps(at, most, result);
	return others.map(([set, steps]) => {
		const value = at(steps);
		return {
			ratings: ratingsAt(result, value),
			value,
			unit,
			decimals,
			difference: value - now,
			people: peopleOf(set)
		};
	});
}

/** No benchmark lies further off than this, in any unit. */
const FAR = 1e12;

/** The last outturn that is possible, one way. */
function limitOf(unit: Unit, way: number): number {
	const { kind } = unit;
	if (way > 0) return kind === 'share' ? 100 : FAR;
	if (kind === 'score' || kind === 'money') return -FAR;
	return kind === 'rank' ? 1 : 0;
}

/**
 * Each set of ratings ("red amber", by their ids) on a way of so many steps, with the step that first has it.
 * By every rule a better outturn is never rated worse. So the sets only get better, or only worse,
 * and where both ends of a stretch have the same set, all of it has.
 */
function firstSteps(
	at: (steps: number) => number,
	most: number,
	result: Result
): Map<string, number> {
	const setAt = (steps: number) => setOf(ratingsAt(result, at(steps)));
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

const setOf = (ratings: Rating[]): string => ratings.map(({ id }) => id).join(' ');

/** What it takes in people of the cohort to come to a set of ratings, each share rounded as printed. */
function peopleAlong(
	way: number,
	decimals: number,
	result: Result
): (set: string) => PeopleToThreshold {
	const { numerator, denominator: of, unit } = result.outturn ?? {};
	if (unit?.kind !== 'share' || numerator == null || !of) return () => ({ kind: 'not-known' });
	const count = (steps: number) => (way > 0 ? steps : of - steps);
	const share = (steps: number) => roundTo((100 * count(steps)) / of, decimals);
	const found = firstSteps(share, of, result);
	const cohort = result.measure.cohort?.many;
	return (set) => {
		const steps = found.get(set);
		if (steps === undefined) return { kind: 'none-gives-it', of, cohort };
		const more = count(steps) - numerator;
		// Where the count does not fit the outturn, it may have come there already.
		return more * way > 0 ? { kind: 'counted', more, of, cohort } : { kind: 'not-known' };
	};
}

/** The ratings that the rule would allow another outturn, all else being equal. */
export function ratingsAt({ measure, periodId, outturn }: Result, value: number): Rating[] {
	const observations = measure.observations.map((observation) =>
		observation === outturn ? { ...observation, value, printed: String(value) } : observation
	);
	return currentRatings(resultOf({ ...measure, observations }, periodId));
}
