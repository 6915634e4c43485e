import { formatFigure, formatInterval, isSameUnit, type Unit } from '$lib/domain/text/format';
import type { Measure, Observation } from '$lib/domain/measure';
import { TARGET } from '$lib/domain/result';
import { missingReason } from '$lib/domain/measure/missing';
import {
	byEnd,
	follows,
	isSame,
	laterBy,
	monthsBetween,
	monthsIn,
	type Period,
	type PeriodKind,
	type Stretch
} from '$lib/domain/period';
import { drawnAmong, type Comparator } from '$lib/domain/measure/comparator';
import { shortHead } from '$words/measure/comparators';
import {
	onlyKindNote,
	forecastText,
	rangeText,
	TREND_NOTES,
	trendSentence,
	twoPointsNote,
	withInterval
} from '$words/charts/trend';
import { unnamedPeriod } from '$words/periods';
import { intervalText, MISSING_WORDS } from '$words/figures';

/** One stretch of time on the axis, in order. */
export interface TrendPeriod {
	id: string;
	kind: PeriodKind;
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
	/** What is expected, and no outturn. */
	isForecast?: true;
	/** The published interval: its ends, and how they are written. */
	interval?: { lower: number; upper: number; label: string };
}

/** A point of the target or of a comparator that is drawn. */
export type Benchmark = TrendPoint & {
	series: string;
	/** `undefined` of the target. */
	comparator: Comparator | undefined;
	name: string;
	/** The upper end of a target that is a range. */
	to?: number | undefined;
};

export interface TrendMeaning {
	unit: Unit;
	periods: TrendPeriod[];
	/** The outturns, then the forecasts after the last of them. */
	points: TrendPoint[];
	/** Points next to each other in time, `broken` where they are of different kinds; no others. */
	joints: { from: TrendPoint; to: TrendPoint; broken: boolean }[];
	benchmarks: Benchmark[];
	/** The marks among them that want a key, since most charts have none of them. */
	marks: ('forecast' | 'interval')[];
	/** What so many points are, and what they are not. */
	note: string;
	sources: string[];
}

/** With more periods than this, comparators would stand on the next period's point. */
export const FEW = 4;

/**
 * A measure's series as a chart says it, in equal steps of time where its periods have one length. Years and quarters are two
 * series, since a quarter may count no more than what has happened since the year began: only
 * those of one kind are drawn, and the months after the last of them.
 * @param like a period of the kind that is drawn
 */
export function trendOf(measure: Measure, like: Period): TrendMeaning {
	const actuals = actualsOf(measure);
	const drawn = drawnOf(actuals, like);
	const ahead = forecastsAfter(measure, drawn, like);
	const periods = inSteps(withForecasts(drawn, ahead), measure.periods);
	const at = (periodId: string) => periods.findIndex(({ id }) => id === periodId);
	const pointsOf = (observations: Observation[]) =>
		observations.flatMap((o) => {
			if (o.value === null || !isSameUnit(o.unit, measure.unit) || at(o.periodId) < 0) return [];
			const to = o.valueTo ?? undefined;
			return [{ at: at(o.periodId), value: o.value, to, label: formatFigure(o), series: o.series }];
		});
	const own = (observations: Observation[]) =>
		observations.flatMap((o) => pointsOf([o]).map((point) => ({ ...point, ...intervalOf(o) })));
	const outturns = own(drawn);
	const forecasts = own(ahead).map((point) => ({ ...point, isForecast: true as const }));
	const points: TrendPoint[] = [...outturns, ...forecasts];
	const crowded = periods.length > FEW;
	const benchmarks = [undefined, ...drawnAmong(measure.comparators)].flatMap((comparator) => {
		const series = comparator?.id ?? TARGET;
		return pointsOf(measure.observations.filter((o) => o.series === series)).map((point) => ({
			...point,
			series,
			comparator,
			name: shortHead({ comparator })
		}));
	});
	return {
		unit: measure.unit,
		periods,
		points,
		joints: jointsOf(points, periods),
		benchmarks: benchmarks.filter(
			(benchmark) => !crowded || isTarget(benchmark) || latestOf(benchmarks).includes(benchmark)
		),
		marks: marksAmong(points),
		note: [
			noteOf(outturns.flatMap((point) => periods[point.at]?.kind ?? [])),
			gapNote(outturns),
			overlapNote(drawn),
			unevenNote(drawn),
			crowded && !benchmarks.every(isTarget) && TREND_NOTES.latest,
			drawn[0] && drawn.length < actuals.length && onlyKindNote(kindOf(drawn[0]))
		]
			.filter(Boolean)
			.join(' '),
		sources: [
			...new Set([...drawn, ...ahead].filter((o) => o.value !== null).map(({ source }) => source))
		]
	};
}

/** Whether it has anything to draw. */
export const hasPoints = ({ points, benchmarks }: TrendMeaning): boolean =>
	points.length > 0 || benchmarks.length > 0;

const marksAmong = (points: TrendPoint[]): TrendMeaning['marks'] => [
	...(points.some(({ isForecast }) => isForecast) ? ['forecast' as const] : []),
	...(points.some(({ interval }) => interval) ? ['interval' as const] : [])
];

function intervalOf(figure: Observation): Pick<TrendPoint, 'interval'> {
	const { lower, upper } = figure;
	const ends = formatInterval(figure);
	if (lower == null || upper == null || !ends) return {};
	return { interval: { lower, upper, label: intervalText(ends) } };
}

const isTarget = ({ series }: Pick<Benchmark, 'series'>) => series === TARGET;

/** The latest of each series. */
export const latestOf = (benchmarks: Benchmark[]): Benchmark[] =>
	benchmarks.filter(
		({ series, at }) => !benchmarks.some((other) => other.series === series && other.at > at)
	);

/** The measure's own figures in the order of time, those without a value among them. */
const actualsOf = (measure: Measure): Observation[] => ofSeries(measure, 'actual');
const forecastsOf = (measure: Measure): Observation[] => ofSeries(measure, 'forecast');

const ofSeries = ({ observations }: Measure, series: string): Observation[] =>
	observations.filter((o) => o.series === series).sort((a, b) => byEnd(a.period, b.period));

/** Its outturns and its forecasts in the order of time; of one period the outturn first. */
export const figuresOverTime = (measure: Measure): Observation[] =>
	[...actualsOf(measure), ...forecastsOf(measure)].sort((a, b) => byEnd(a.period, b.period));

/** What is forecast after the last outturn that is drawn; what is over by then has come, or has not. */
function forecastsAfter(measure: Measure, drawn: Observation[], like: Period): Observation[] {
	const last = drawn.findLast(({ value }) => value !== null);
	const kind = drawn[0] ? kindOf(drawn[0]) : like.kind;
	return forecastsOf(measure).filter(
		(o) => o.value !== null && kindOf(o) === kind && (!last || byEnd(last.period, o.period) < 0)
	);
}

/** A forecast takes the place of the blank that an outturn still is. */
const withForecasts = (drawn: Observation[], ahead: Observation[]): Observation[] =>
	[
		...drawn.filter(({ periodId }) => !ahead.some((one) => one.periodId === periodId)),
		...ahead
	].sort((a, b) => byEnd(a.period, b.period));

const kindOf = ({ period }: Observation) => period.kind;

/** Where there is none of the kind asked for, the kind of the last figure is drawn. */
function drawnOf(actuals: Observation[], like: Period): Observation[] {
	const last = actuals.findLast((o) => kindOf(o) === like.kind) ?? actuals.at(-1);
	return actuals.filter(
		(o) =>
			last &&
			(kindOf(o) === kindOf(last) || (kindOf(o) === 'month' && byEnd(last.period, o.period) < 0))
	);
}

/** A step for every period, for those that nobody published too. */
const inSteps = (drawn: Observation[], known: Period[]): TrendPeriod[] =>
	drawn.flatMap((figure, i) => [
		withFigure(figure),
		...between(figure.period, drawn[i + 1]?.period).map((stretch) => withoutFigure(stretch, known))
	]);

/** What lies between two periods of a kind that follow each other without a gap; nothing of other kinds. */
function between(from: Stretch, to: Stretch | undefined): Stretch[] {
	if (!to || from.kind !== to.kind || follows(from, to)) return [];
	const next = laterBy(from, monthsIn(from));
	return next.endsOn < to.startsOn ? [next, ...between(next, to)] : [];
}

function withFigure(figure: Observation): TrendPeriod {
	const { id, kind, label } = figure.period;
	const missing = missingReason(figure);
	return {
		...{ id, kind, label },
		refersTo: figure.refersTo,
		missing: missing ? MISSING_WORDS[missing] : ''
	};
}

/** Of a period that the data may know by other measures, and may not know at all. */
function withoutFigure(stretch: Stretch, known: Period[]): TrendPeriod {
	const period = known.find((one) => isSame(one, stretch));
	return {
		id: period?.id ?? `${stretch.startsOn} ${stretch.endsOn}`,
		kind: stretch.kind,
		label: period?.label ?? unnamedPeriod(stretch, known),
		refersTo: '',
		missing: MISSING_WORDS[missingReason(undefined) ?? 'not-published']
	};
}

function jointsOf(points: TrendPoint[], periods: TrendPeriod[]) {
	const kind = ({ at }: TrendPoint) => periods[at]?.kind;
	return points.slice(1).flatMap((to, i) => {
		const from = points[i];
		return from && to.at - from.at === 1 ? [{ from, to, broken: kind(from) !== kind(to) }] : [];
	});
}

/** Several years, or rolling ones, may be published before those before them are over. */
const overlapNote = (drawn: Observation[]) =>
	drawn.some(({ period }, i) => {
		const before = drawn[i - 1]?.period;
		return before?.kind === period.kind && period.startsOn <= before.endsOn;
	})
		? TREND_NOTES.overlap
		: '';

/** Where the ends of periods lie now nearer, now farther apart, the axis has no scale of time. */
function unevenNote(drawn: Observation[]): string {
	const steps = drawn.slice(1).flatMap(({ period }, i) => {
		const before = drawn[i]?.period;
		const isNext = before && before.kind === period.kind && between(before, period).length === 0;
		return isNext ? [Math.round(monthsBetween(before, period))] : [];
	});
	return new Set(steps).size > 1 ? TREND_NOTES.uneven : '';
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
			words: pointWords(points.find((point) => point.at === at)) ?? missing
		})),
		benchmarks: benchmarks.map(({ name, at, label }) => ({
			...{ name, label },
			period: periods[at]?.label ?? ''
		}))
	});

function pointWords(point: TrendPoint | undefined): string | undefined {
	const figure = point?.isForecast ? forecastText(point.label) : point?.label;
	return figure && point?.interval ? withInterval(figure, point.interval.label) : figure;
}
