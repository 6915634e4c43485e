import { formatFigure, isSameUnit, type Unit } from '$lib/domain/text/format';
import type { Measure, Observation } from '$lib/domain/measure';
import { missingReason } from '$lib/domain/measure/missing';
import { byEnd, periodAfter, periodKind, type PeriodKind } from '$lib/domain/period';
import { BENCHMARK_LABELS } from '$words/charts/labels';
import {
	onlyKindNote,
	rangeText,
	TREND_NOTES,
	trendSentence,
	twoPointsNote
} from '$words/charts/trend';
import type { ComparatorSeries } from './figures';
import { periodLabel } from '$words/periods';
import { MISSING_WORDS } from '$words/figures';

export type BenchmarkSeries = 'target' | ComparatorSeries;

/** One stretch of time on the axis, in order. */
export interface TrendPeriod {
	id: string;
	label: string;
	/** What the figure covers where that is known: "2008". */
	refersTo: string;
	/** Why there is no point, in words; empty where there is one. */
	missing: string;
}

/** A value that stands over the period of that index. */
export interface TrendPoint {
	at: number;
	value: number;
	label: string;
}

export type Benchmark = TrendPoint & { series: BenchmarkSeries; name: string };

export interface TrendMeaning {
	unit: Unit;
	periods: TrendPeriod[];
	points: TrendPoint[];
	/** Points next to each other in time, `broken` where they are of different kinds; no others. */
	joints: { from: TrendPoint; to: TrendPoint; broken: boolean }[];
	benchmarks: Benchmark[];
	/** What so many points are, and what they are not. */
	note: string;
	sources: string[];
}

const BENCHMARKS = Object.keys(BENCHMARK_LABELS) as BenchmarkSeries[];

/** With more periods than this, comparators would stand on the next period's point. */
export const FEW = 4;

/**
 * A measure's series as a chart says it, in equal steps of time. Years and quarters are two
 * series, since a quarter may count no more than what has happened since the year began: only
 * those of one kind are drawn, and the months after the last of them.
 * @param like a period of the kind that is drawn
 */
export function trendOf(measure: Measure, like: string): TrendMeaning {
	const actuals = actualsOf(measure);
	const drawn = drawnOf(actuals, like);
	const periods = inSteps(drawn);
	const at = (periodId: string) => periods.findIndex(({ id }) => id === periodId);
	const pointsOf = (observations: Observation[]) =>
		observations.flatMap((o) => {
			if (o.value === null || !isSameUnit(o.unit, measure.unit) || at(o.periodId) < 0) return [];
			return [{ at: at(o.periodId), value: o.value, label: formatFigure(o), series: o.series }];
		});
	const points = pointsOf(drawn);
	const crowded = periods.length > FEW;
	const benchmarks = BENCHMARKS.flatMap((series) =>
		pointsOf(measure.observations.filter((o) => o.series === series)).map((point) => ({
			...point,
			series,
			name: BENCHMARK_LABELS[series]
		}))
	);
	return {
		unit: measure.unit,
		periods,
		points,
		joints: jointsOf(points, periods),
		benchmarks: benchmarks.filter(
			(benchmark) => !crowded || isTarget(benchmark) || latestOf(benchmarks).includes(benchmark)
		),
		note: [
			noteOf(points.map((point) => periodKind(periods[point.at]?.id ?? ''))),
			gapNote(points),
			crowded && !benchmarks.every(isTarget) && TREND_NOTES.latest,
			drawn[0] && drawn.length < actuals.length && onlyKindNote(kindOf(drawn[0]))
		]
			.filter(Boolean)
			.join(' '),
		sources: [...new Set(drawn.filter((o) => o.value !== null).map(({ source }) => source))]
	};
}

const isTarget = ({ series }: Pick<Benchmark, 'series'>) => series === 'target';

/** The latest of each series. */
export const latestOf = (benchmarks: Benchmark[]): Benchmark[] =>
	benchmarks.filter(
		({ series, at }) => !benchmarks.some((other) => other.series === series && other.at > at)
	);

/** The measure's own figures in the order of time, those without a value among them. */
export const actualsOf = (measure: Measure): Observation[] =>
	measure.observations
		.filter((o) => o.series === 'actual')
		.sort((a, b) => byEnd(a.periodId, b.periodId));

const kindOf = ({ periodId }: Observation) => periodKind(periodId);

/** Where there is none of the kind asked for, the kind of the last figure is drawn. */
function drawnOf(actuals: Observation[], like: string): Observation[] {
	const last = actuals.findLast((o) => kindOf(o) === periodKind(like)) ?? actuals.at(-1);
	return actuals.filter(
		(o) =>
			last &&
			(kindOf(o) === kindOf(last) ||
				(kindOf(o) === 'month' && byEnd(last.periodId, o.periodId) < 0))
	);
}

/** A step for every period, for those that nobody published too. */
const inSteps = (drawn: Observation[]): TrendPeriod[] =>
	drawn.flatMap((figure, i) => [
		periodOf(figure.periodId, figure),
		...idsBetween(figure.periodId, drawn[i + 1]?.periodId).map((id) => periodOf(id))
	]);

function idsBetween(from: string, to: string | undefined): string[] {
	if (!to || periodKind(from) !== periodKind(to)) return [];
	const next = periodAfter(from);
	return next < to ? [next, ...idsBetween(next, to)] : [];
}

function periodOf(id: string, figure?: Observation): TrendPeriod {
	const missing = missingReason(figure);
	return {
		id,
		label: periodLabel(id),
		refersTo: figure?.refersTo ?? '',
		missing: missing ? MISSING_WORDS[missing] : ''
	};
}

function jointsOf(points: TrendPoint[], periods: TrendPeriod[]) {
	const kind = ({ at }: TrendPoint) => periodKind(periods[at]?.id ?? '');
	return points.slice(1).flatMap((to, i) => {
		const from = points[i];
		return from && to.at - from.at === 1 ? [{ from, to, broken: kind(from) !== kind(to) }] : [];
	});
}

function noteOf(kinds: PeriodKind[]): string {
	const [first] = kinds;
	if (!first) return TREND_NOTES.none;
	if (kinds.length === 1) return TREND_NOTES.one;
	const alike = kinds.filter((kind) => kind === first).length;
	return [alike < 3 && twoPointsNote(first), alike < kinds.length && TREND_NOTES.broken]
		.filter(Boolean)
		.join(' ');
}

const gapNote = (points: TrendPoint[]) =>
	points.some(({ at }, i) => i > 0 && at - (points[i - 1]?.at ?? 0) > 1) ? TREND_NOTES.gap : '';

/** The time that the chart covers: "2010/11 to 2011/12". */
export const spanWords = ({ periods }: TrendMeaning): string =>
	rangeText(periods[0]?.label ?? '', periods.at(-1)?.label ?? '');

/** The chart in one sentence, for whoever does not see it. */
export const trendWords = ({ periods, benchmarks, points }: TrendMeaning): string =>
	trendSentence({
		figures: periods.map(({ label, missing }, at) => ({
			period: label,
			words: points.find((point) => point.at === at)?.label ?? missing
		})),
		benchmarks: benchmarks.map(({ name, at, label }) => ({
			...{ name, label },
			period: periods[at]?.label ?? ''
		}))
	});
