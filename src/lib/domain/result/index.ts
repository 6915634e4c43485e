import { isSameUnit } from '../text/format';
import { compare, metOf, shortfallOf, type Comparison } from '../measure/comparison';
import { shownIn } from '../measure/basket';
import type { Comparator } from '../measure/comparator';
import { betterWay, directionOf, type Direction } from '../measure/direction';
import type { Measure, Observation, PublishedStatus, Series } from '../measure';
import { byEnd, monthsBetween, monthsIn, periodOf, priorPeriod, type Period } from '../period';
import {
	ASKS_TARGET,
	calculateRating,
	type Rating,
	type RatingInputs,
	type RatingResult
} from '../rating';

/** What an outturn is held against in its own period: its target, or a comparator. */
export interface Benchmark {
	/** `target`, or the comparator's id. */
	id: string;
	/** `undefined` of the target. */
	comparator: Comparator | undefined;
	figure: Observation | undefined;
	comparison: Comparison;
}
export const TARGET = 'target';

/** Everything that the figures of one measure say in one period, and what was published of it. */
export interface Result {
	measure: Measure;
	periodId: string;
	period: Period;
	outturn: Observation | undefined;
	prior: Observation | undefined;
	/** The target first, where the dataset has any, then the measure's comparators in the dataset's order. */
	benchmarks: Benchmark[];
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
 * What a measure's figures say in a period, or in its latest until then (`shownIn`). Prior is the
 * figure of `priorPeriod` among the periods in which the measure has an outturn row: of a quarter that
 * of the year before, where there is one.
 * @throws RangeError for a period that the measure's dataset lacks
 */
export function resultOf(measure: Measure, asked: string): Result {
	const periodId = shownIn(measure, asked);
	const period = periodOf(periodId, measure.periods);
	const actuals = measure.observations.filter((o) => o.series === 'actual');
	const outturn = find(measure, 'actual', periodId);
	const prior = find(
		measure,
		'actual',
		priorPeriod(
			period,
			actuals.map((o) => o.period),
			measure.cumulative === 'yes'
		)?.id
	);
	const own = measure.hasNoTargets ? [] : [undefined];
	const benchmarks = [...own, ...measure.comparators].map((comparator) => {
		const id = comparator?.id ?? TARGET;
		const figure = find(measure, id, periodId);
		return { id, comparator, figure, comparison: compare(outturn, figure, measure.polarity) };
	});
	const inputs = inputsOf(measure, outturn, benchmarks);
	const calculated = calculateRating(inputs);
	const published = measure.statuses.find((s) => s.periodId === periodId);
	return {
		measure,
		periodId,
		period,
		outturn,
		prior,
		benchmarks,
		direction: isSameUnit(outturn?.unit, prior?.unit)
			? directionOf(outturn?.value, prior?.value, measure.polarity)
			: 'unknown',
		inputs,
		calculated,
		published,
		rating: published?.rating ?? calculated.rating,
		later: laterThan(period, actuals)
	};
}

/**
 * What a result is held against under an id: `target` or a comparator's. Of a comparator that the
 * measure has no figures of, there is none.
 */
export const benchmarkOf = ({ benchmarks }: Pick<Result, 'benchmarks'>, id: string): Benchmark =>
	benchmarks.find((one) => one.id === id) ?? {
		id,
		comparator: undefined,
		figure: undefined,
		comparison: { kind: 'not-compared', reason: 'not-available' }
	};

/** The target of a result, and how the outturn stands to it. */
export const targetOf = (result: Pick<Result, 'benchmarks'>): Benchmark =>
	benchmarkOf(result, TARGET);

/** A benchmark that is no target. */
export type AgainstComparator = Benchmark & { comparator: Comparator };

/** What an outturn is held against besides its target, in the dataset's order. */
export const againstComparators = ({ benchmarks }: Pick<Result, 'benchmarks'>) =>
	benchmarks.filter((one): one is AgainstComparator => one.comparator !== undefined);

/** The target and the main comparators: what is shown of a result wherever it is. */
export const mainBenchmarks = ({ benchmarks }: Pick<Result, 'benchmarks'>): Benchmark[] =>
	benchmarks.filter(({ comparator }) => comparator?.isMain ?? true);

/** The comparators that the measure's rule counts: those it names, or the main ones; and the stated one. */
export const countedBenchmarks = ({
	measure,
	benchmarks
}: Pick<Result, 'measure' | 'benchmarks'>): AgainstComparator[] => {
	const comparatorIds = measure.ratedBy?.comparatorIds ?? null;
	return againstComparators({ benchmarks }).filter(
		({ id, comparator }) =>
			id === measure.comparatorId ||
			(comparatorIds === null ? comparator.isMain : comparatorIds.includes(id))
	);
};

function inputsOf(
	measure: Measure,
	outturn: Observation | undefined,
	benchmarks: Benchmark[]
): RatingInputs {
	const { polarity, comparatorId, ratedBy } = measure;
	const target = targetOf({ benchmarks });
	return {
		rule: ratedBy?.rule ?? NO_RULE,
		ratings: measure.ratings,
		unrateable: unrateableOf(measure, outturn, target.figure),
		value: isSameUnit(outturn?.unit, measure.unit) ? (outturn?.value ?? undefined) : undefined,
		isLowerBetter: polarity === 'lower',
		target: metOf(target.comparison),
		shortfall: shortfallOf(target.comparison, target.figure),
		comparators: countedBenchmarks({ measure, benchmarks }).map(({ id, comparison }) => ({
			id,
			met: metOf(comparison)
		})),
		comparatorId
	};
}

/** Stands where the data have no rule; it is never asked. */
const NO_RULE: RatingInputs['rule'] = { kind: 'comparator-only' };

/** A target that is a limit or a range can be met where neither way is better. */
function unrateableOf(
	{ ratedBy, polarity }: Measure,
	outturn: Observation | undefined,
	target: Observation | undefined
): RatingInputs['unrateable'] {
	if (!ratedBy) return 'no-rule';
	if (outturn?.value == null) return 'no-outturn';
	const isByTarget = ASKS_TARGET[ratedBy.rule.kind] && target?.relation != null;
	if (betterWay(polarity) || isByTarget) return undefined;
	return polarity === 'plan' ? 'plan' : 'no-polarity';
}

/** Months alone: a quarter may count no more than what has happened since the year began. */
function laterThan(period: Period, actuals: Observation[]): Observation[] {
	const isNext = (months: number) => months > 0 && months < Math.min(12, monthsIn(period));
	return actuals
		.filter((o) => o.value !== null && o.period.kind === 'month')
		.filter((o) => isNext(monthsBetween(period, o.period)))
		.sort((a, b) => byEnd(a.period, b.period));
}
