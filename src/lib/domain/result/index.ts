import { codeOrder } from '../text/codeOrder';
import { isSameUnit } from '../text/format';
import { compare, metOf, shortfallOf, type Comparison } from '../measure/comparison';
import { directionOf, type Direction, type Polarity } from '../measure/direction';
import type { Measure, Observation, PublishedStatus, Series } from '../measure';
import { monthsBetween, monthsIn, periodKind, priorPeriod } from '../period';
import { calculateRating, type Rating, type RatingInputs, type RatingResult } from '../rating';

/** What an outturn is held against in its own period, in the report's order. */
export const BENCHMARKS = ['target', 'statNeighbours', 'national'] as const;
export type Benchmark = (typeof BENCHMARKS)[number];

/** Everything that the figures of one measure say in one period, and what was published of it. */
export interface Result {
	measure: Measure;
	periodId: string;
	outturn: Observation | undefined;
	prior: Observation | undefined;
	target: Observation | undefined;
	statNeighbours: Observation | undefined;
	national: Observation | undefined;
	against: Record<Benchmark, Comparison>;
	direction: Direction;
	/** What the rule is given. */
	inputs: RatingInputs;
	calculated: RatingResult;
	published: PublishedStatus | undefined;
	/** The rating shown: the published one, else the calculated one. */
	rating: Rating | 'undecided';
	/** The months after the period's end, until the next of its kind ends. */
	later: Observation[];
}

const find = (measure: Measure, series: Series, periodId: string | undefined) =>
	measure.observations.find((o) => o.series === series && o.periodId === periodId);

/**
 * What a measure's figures say in a period. Prior is the figure of `priorPeriod` among the periods
 * in which the measure has an outturn row: of a quarter that of the year before, where there is one.
 */
export function resultOf(measure: Measure, periodId: string): Result {
	const actuals = measure.observations.filter((o) => o.series === 'actual');
	const outturn = find(measure, 'actual', periodId);
	const prior = find(
		measure,
		'actual',
		priorPeriod(
			periodId,
			actuals.map((o) => o.periodId)
		)
	);
	const target = find(measure, 'target', periodId);
	const statNeighbours = find(measure, 'stat_neighbours', periodId);
	const national = find(measure, 'national', periodId);
	const against = {
		target: compare(outturn, target, measure.polarity),
		statNeighbours: compare(outturn, statNeighbours, measure.polarity),
		national: compare(outturn, national, measure.polarity)
	};
	const inputs = inputsOf(measure, { outturn, target, against });
	const calculated = calculateRating(inputs);
	const published = measure.statuses.find((s) => s.periodId === periodId);
	return {
		measure,
		periodId,
		outturn,
		prior,
		target,
		statNeighbours,
		national,
		against,
		direction: isSameUnit(outturn?.unit, prior?.unit)
			? directionOf(outturn?.value, prior?.value, measure.polarity)
			: 'unknown',
		inputs,
		calculated,
		published,
		rating: published?.rag ?? calculated.rating,
		later: laterThan(periodId, actuals)
	};
}

function inputsOf(
	{ polarity, comparator, ratedBy }: Measure,
	{ outturn, target, against }: Pick<Result, 'outturn' | 'target' | 'against'>
): RatingInputs {
	return {
		rule: ratedBy?.rule ?? NO_RULE,
		unrateable: unrateableOf(ratedBy, outturn, polarity),
		target: metOf(against.target),
		shortfall: shortfallOf(against.target, target),
		statNeighbours: metOf(against.statNeighbours),
		national: metOf(against.national),
		comparator
	};
}

/** Stands where the data have no rule; it is never asked. */
const NO_RULE: RatingInputs['rule'] = { kind: 'comparator-only' };

function unrateableOf(
	ratedBy: Measure['ratedBy'],
	outturn: Observation | undefined,
	polarity: Polarity
): RatingInputs['unrateable'] {
	if (!ratedBy) return 'no-rule';
	if (outturn?.value == null) return 'no-outturn';
	return polarity === 'plan' ? 'plan' : polarity ? undefined : 'no-polarity';
}

/** Months alone: a quarter may count no more than what has happened since the year began. */
function laterThan(periodId: string, actuals: Observation[]): Observation[] {
	const isNext = (months: number) => months > 0 && months < monthsIn(periodId);
	return actuals
		.filter((o) => o.value !== null && periodKind(o.periodId) === 'month')
		.filter((o) => isNext(monthsBetween(periodId, o.periodId)))
		.sort((a, b) => codeOrder(a.periodId, b.periodId));
}
