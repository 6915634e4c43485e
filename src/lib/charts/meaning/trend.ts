import { codeOrder } from '$lib/domain/codeOrder';
import { formatFigure } from '$lib/domain/format';
import type { Measure, Observation, Unit } from '$lib/domain/measure';
import { MISSING_WORDS, missingReason } from '$lib/domain/missing';
import { lastMonth, periodKind } from '$lib/domain/period';
import { periodLabel } from '$lib/domain/periodLabel';
import type { ComparatorSeries } from './figures';

export type YardstickSeries = 'target' | ComparatorSeries;

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

export interface TrendMeaning {
	unit: Unit;
	periods: TrendPeriod[];
	points: TrendPoint[];
	/** Neighbouring points; `broken` where they are of different kinds or one between is missing. */
	joints: { from: TrendPoint; to: TrendPoint; broken: boolean }[];
	yardsticks: (TrendPoint & { series: YardstickSeries; name: string })[];
	/** What so many points are, and what they are not. */
	note: string;
	sources: string[];
}

const NAMES: Record<YardstickSeries, string> = {
	target: 'Target',
	stat_neighbours: 'Neighbours',
	national: 'England'
};
const YARDSTICKS = Object.keys(NAMES) as YardstickSeries[];

/** A measure's whole series as a chart says it, in the order of time. */
export function trendOf(measure: Measure): TrendMeaning {
	const actuals = actualsOf(measure);
	const at = (periodId: string) => actuals.findIndex((o) => o.periodId === periodId);
	const pointsOf = (observations: Observation[]) =>
		observations.flatMap((o) => {
			if (o.value === null || o.unit !== measure.unit || at(o.periodId) < 0) return [];
			return [{ at: at(o.periodId), value: o.value, label: formatFigure(o), series: o.series }];
		});
	const points = pointsOf(actuals);
	return {
		unit: measure.unit,
		periods: actuals.map(periodOf),
		points,
		joints: jointsOf(points, actuals),
		yardsticks: YARDSTICKS.flatMap((series) =>
			pointsOf(measure.observations.filter((o) => o.series === series)).map((point) => ({
				...point,
				series,
				name: NAMES[series]
			}))
		),
		note: noteOf(points.map((point) => periodKind(actuals[point.at]?.periodId ?? ''))),
		sources: [...new Set(actuals.filter((o) => o.value !== null).map(({ source }) => source))]
	};
}

/** The measure's own figures in the order of time, those without a value among them. */
export const actualsOf = (measure: Measure): Observation[] =>
	measure.observations
		.filter((o) => o.series === 'actual')
		.sort((a, b) => codeOrder(lastMonth(a.periodId), lastMonth(b.periodId)));

function periodOf(figure: Observation): TrendPeriod {
	const missing = missingReason(figure);
	return {
		id: figure.periodId,
		label: periodLabel(figure.periodId),
		refersTo: figure.refersTo,
		missing: missing ? MISSING_WORDS[missing] : ''
	};
}

function jointsOf(points: TrendPoint[], actuals: Observation[]) {
	const kind = ({ at }: TrendPoint) => periodKind(actuals[at]?.periodId ?? '');
	return points.slice(1).flatMap((to, i) => {
		const from = points[i];
		if (!from) return [];
		return [{ from, to, broken: kind(from) !== kind(to) || to.at - from.at > 1 }];
	});
}

function noteOf(kinds: string[]): string {
	if (kinds.length === 0) return 'There is no figure to draw.';
	if (kinds.length === 1) return 'One point: there is no earlier figure to compare it with.';
	const alike = kinds.filter((kind) => kind === kinds[0]).length;
	const rest = kinds.length - alike;
	if (alike > 2) return '';
	const two = 'Two years: a change between them, not a trend.';
	return rest > 0 ? `${two} The broken line leads to a point of another kind of period.` : two;
}

/** The time that the chart covers: "2010/11 to 2011/12". */
export const spanWords = ({ periods }: TrendMeaning): string =>
	endsOf(periods.map(({ label }) => label)).join(' to ');

/** The first and the last of some things; one alone is both. */
export const endsOf = <T>(items: T[]): T[] =>
	[...new Set([items[0], items.at(-1)])].filter((one) => one !== undefined);

/** The chart in one sentence, for whoever does not see it. */
export function trendWords({ periods, yardsticks, points }: TrendMeaning): string {
	const figures = periods.map(({ label, missing }, at) => {
		const point = points.find((one) => one.at === at);
		return `${label} ${point ? point.label : missing}`;
	});
	const marks = yardsticks.map(({ name, label }) => `${name} ${label}`);
	return `Line chart. ${[...figures, ...marks].join('; ')}.`;
}
