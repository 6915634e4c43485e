import { formatDifference, formatNumber, formatValue, printedDecimals, roundTo } from './format';
import type { Observation, Unit } from './measure';
import type { Rating } from './rating';
import { resultOf, type Result } from './result';

/** The outturn at which a measure would be rated otherwise, by its rule and against the same figures. */
export interface Change {
	rating: Rating;
	/** The outturn it takes, in the measure's unit. */
	value: number;
	/** "23.3%" */
	figure: string;
	/** "19.1 points higher" */
	by: string;
	/** "5 more of 24 young people"; empty where the cohort is not known. */
	people: string;
}

export interface Changes {
	/** Nearest first, one for each better rating that can be reached. */
	lifts: Change[];
	/** Nearest first, one for each worse rating. */
	lowers: Change[];
}

/**
 * What would change the rating that the rule gives: the nearest outturns that lift it and that
 * lower it, in steps of the measure's last decimal, and in whole people where they are counted.
 * An undecided rating is lifted by the first better outturn that decides it.
 * @returns none where there is no outturn, no polarity, or nothing within reach
 */
export function changesOf(result: Result): Changes {
	const { outturn, measure } = result;
	if (outturn?.value == null || !measure.polarity) return { lifts: [], lowers: [] };
	const better = measure.polarity === 'higher' ? 1 : -1;
	return { lifts: changesTowards(better, result), lowers: changesTowards(-better, result) };
}

type Way = 1 | -1;

function changesTowards(way: number, result: Result): Change[] {
	const { outturn, measure } = result;
	if (outturn?.value == null) return [];
	const decimals = Math.max(measure.decimals, printedDecimals(String(outturn.value)));
	const scale = scaleOf(outturn.value, 10 ** -decimals, decimals);
	const cohort = cohortScale(outturn, decimals);
	const people = cohort ? ratingsAlong(cohort, way as Way, result) : new Map<Rating, number>();
	return [...ratingsAlong(scale, way as Way, result)].map(([rating, steps]) => {
		const value = scale.at(steps);
		return {
			rating,
			value,
			figure: formatValue(value, outturn.unit, decimals),
			by: byWords(value - (outturn.value ?? 0), outturn.unit, decimals),
			people: peopleWords(people.get(rating), result)
		};
	});
}

/** A scale of whole steps away from the outturn: at 0 stands the outturn itself. */
interface Scale {
	/** The value as it would be printed, so many steps away. */
	at: (steps: number) => number;
	/** The steps near which a value lies; those on its other side are tried too. */
	near: (value: number) => number[];
	least: number;
	most: number;
}

const scaleOf = (from: number, step: number, decimals: number): Scale => ({
	at: (steps) => roundTo(from + steps * step, decimals),
	near: (value) => around((value - from) / step),
	least: -Infinity,
	most: Infinity
});

/** A step is one person of the cohort; `undefined` where it is not known. */
function cohortScale(outturn: Observation, decimals: number): Scale | undefined {
	const { numerator, denominator, unit } = outturn;
	if (unit !== 'percent' || numerator === null || !denominator) return undefined;
	const step = 10 ** -decimals;
	const people = (value: number) => (value * denominator) / 100 - numerator;
	return {
		at: (steps) => roundTo((100 * (numerator + steps)) / denominator, decimals),
		// One printed value gives way to the next half a step between them.
		near: (value) => {
			const below = Math.floor(value / step) * step;
			return [-0.5, 0.5, 1.5].flatMap((turn) => around(people(below + turn * step)));
		},
		least: -numerator,
		most: denominator - numerator
	};
}

const around = (steps: number): number[] => {
	const whole = Math.floor(steps);
	return [whole - 1, whole, whole + 1, whole + 2];
};

/**
 * The steps at which each other decided rating is first met, one way along a scale. A rating
 * changes at a yardstick only, so only the steps beside one are tried.
 */
function ratingsAlong(scale: Scale, way: Way, result: Result): Map<Rating, number> {
	const steps = edgesOf(result)
		.flatMap(scale.near)
		.filter((k) => k * way > 0 && k >= scale.least && k <= scale.most)
		.filter((k) => isPossible(scale.at(k), result.outturn?.unit))
		.sort((a, b) => Math.abs(a) - Math.abs(b));
	const found = new Map<Rating, number>();
	for (const k of new Set(steps)) {
		const rating = ratingAt(result, scale.at(k));
		if (rating === 'undecided' || rating === 'none' || rating === result.calculated.rating)
			continue;
		if (!found.has(rating)) found.set(rating, k);
	}
	return found;
}

/** The values at which a rating may change: the yardsticks, and the limits of a tolerance. */
function edgesOf({ target, statNeighbours, national, inputs: { rule } }: Result): number[] {
	const limits = rule.kind === 'target-with-tolerance' ? [rule.greenWithin, rule.amberWithin] : [];
	const aim = target?.value;
	return [
		...[aim, statNeighbours?.value, national?.value].filter((value) => value != null),
		...(aim == null ? [] : limits.flatMap((x) => [aim * (1 - x / 100), aim * (1 + x / 100)]))
	];
}

const isPossible = (value: number, unit: Unit | undefined): boolean =>
	unit === 'score' || (value >= (unit === 'rank' ? 1 : 0) && (unit !== 'percent' || value <= 100));

/** The rating that the rule would give to another outturn, all else being equal. */
export function ratingAt({ measure, periodId, outturn }: Result, value: number) {
	const observations = measure.observations.map((one) =>
		one === outturn ? { ...one, value, printed: String(value) } : one
	);
	return resultOf({ ...measure, observations }, periodId).calculated.rating;
}

const byWords = (difference: number, unit: Unit, decimals: number): string =>
	`${formatDifference(difference, unit, decimals)} ${difference > 0 ? 'higher' : 'lower'}`;

function peopleWords(steps: number | undefined, { outturn, measure }: Result): string {
	if (steps === undefined || !outturn?.denominator) return '';
	const noun = measure.cohort ? ` ${measure.cohort.many}` : '';
	return `${formatNumber(Math.abs(steps), 0)} ${steps > 0 ? 'more' : 'fewer'} of ${formatNumber(outturn.denominator, 0)}${noun}`;
}
