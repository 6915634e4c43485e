import type { Comparator } from '$lib/domain/measure/comparator';
import { FORECAST, forYear, NO_FIGURE, rangeText } from '$words/charts/trend';
import {
	FEW,
	latestOf,
	type TrendMeaning,
	type TrendPeriod,
	type TrendPoint,
	type Benchmark
} from '../meaning/trend';
import { axisScale, scaleOf, ticksOf } from './scale';
import { tidy } from './tidy';
import { spread } from './spread';
import { share, textShare } from './text';

/** The plot's edges: x as shares of the width, y in pixels; names of benchmarks to its right. */
export const TREND = { left: 12, right: 70, names: 74, top: 26, bottom: 182, height: 240 } as const;
/** From a period's middle to its comparators, each in a column of its own, as far as there is room. */
const ASIDE = [share(15), share(29), share(43)];
const asideOf = (comparator: Comparator | undefined): number =>
	comparator ? (ASIDE[comparator.place] ?? ASIDE.at(-1) ?? 0) : 0;
const NAME_HEIGHT = 33;
/** Where many points end, so that the marks of the last have room beside it. */
const LAST = 60;
/** What a period's label takes in the small size, and each letter of a longer one. */
const LABEL_WIDTH = 55;
const SMALL_LETTER = 6.8;
/** Left of here no label of many is written. */
const CLEAR = 21;
/** From the axis' labels to the first point. */
const BESIDE_AXIS = share(10);
/** As near to a point's label as this, in pixels, a target's line would strike it through. */
const STRIKE = { from: 2, to: 24 } as const;

export interface TrendShapes {
	ticks: { y: number; label: string }[];
	/** `start`: the label begins under its period, since half of it would leave the chart. */
	periods: { id: string; x: number; lines: string[]; shown: boolean; side: 'start' | 'middle' }[];
	/** `label` is empty where there is no room for it. */
	points: {
		x: number;
		y: number;
		label: string;
		labelY: number;
		side: 'start' | 'middle' | 'end';
		isForecast: boolean;
	}[];
	/** From an upper end down to a lower one. */
	intervals: { x: number; y1: number; y2: number }[];
	radius: number;
	joints: {
		x1: number;
		y1: number;
		x2: number;
		y2: number;
		look: 'joint' | 'broken' | 'forecast';
	}[];
	/** A target's line over its period; of a range one at either end. */
	targets: { x1: number; x2: number; y: number }[];
	comparators: { comparator: Comparator; x: number; y: number }[];
	/** The latest of each benchmark by name, led from its mark. */
	names: { name: string; label: string; x: number; y: number; labelY: number }[];
}

/** Places a series: equal steps of time, a scale around its values. */
export function placeTrend(meaning: TrendMeaning): TrendShapes {
	const { periods, points, benchmarks, unit } = meaning;
	const ends = points.flatMap(({ interval }) => (interval ? [interval.lower, interval.upper] : []));
	const uppers = benchmarks.flatMap(({ to }) => to ?? []);
	const values = [...[...points, ...benchmarks].map(({ value }) => value), ...uppers, ...ends];
	const y = axisScale(values, unit, [TREND.bottom, TREND.top]);
	const many = periods.length > FEW;
	const right = many ? LAST : TREND.right;
	const count = Math.max(1, periods.length);
	const ticks = ticksOf(y, unit).map(({ value, label }) => ({ y: y(value), label }));
	const axis = Math.max(0, ...ticks.map(({ label }) => textShare(label)));
	const left = Math.max(TREND.left, leftOf(axis + BESIDE_AXIS, right, count));
	const width = right - left;
	const band = width / count;
	const x = scaleOf([-0.5, count - 0.5], [left, right]);
	const isClear = ({ at, label }: TrendPoint) => x(at) - textShare(label) / 2 > axis;
	const place = ({ at, value }: TrendPoint) => ({ x: x(at), y: y(value) });
	const targets = benchmarks.filter(({ series }) => series === 'target');
	const latest = latestOf(targets);
	const named = placePeriods(meaning, x, width);
	/** The last outturn and what is forecast after it. */
	const last = points.findLastIndex(({ isForecast }) => !isForecast);
	return {
		ticks,
		periods: named,
		points: points.map((point, i) => ({
			...place(point),
			...labelPlace(point, meaning, y),
			...(many && i < last && { side: 'middle' as const }),
			...(i === 0 && !isClear(point) && { side: 'start' as const }),
			isForecast: point.isForecast ?? false,
			label:
				!many || i >= last || (named[point.at]?.shown && x(point.at) > CLEAR && isClear(point))
					? point.label
					: ''
		})),
		intervals: points.flatMap(({ at, interval }) =>
			interval ? [{ x: x(at), y1: y(interval.upper), y2: y(interval.lower) }] : []
		),
		radius: Math.max(2, Math.min(5, tidy(band / 2))),
		joints: meaning.joints.map(({ from, to, broken }) => {
			const [start, end] = [place(from), place(to)];
			const look = to.isForecast ? 'forecast' : broken ? 'broken' : 'joint';
			return { x1: start.x, y1: start.y, x2: end.x, y2: end.y, look };
		}),
		targets: targets.flatMap((target) =>
			[target.value, ...(target.to === undefined ? [] : [target.to])].map((end) => ({
				x1: tidy(x(target.at) - Math.min(band / 2, share(26))),
				x2: tidy(x(target.at) + (many && !latest.includes(target) ? band / 2 : share(40))),
				y: y(end)
			}))
		),
		comparators: benchmarks.flatMap((benchmark) => {
			const { comparator } = benchmark;
			if (!comparator) return [];
			const aside = tidy(x(benchmark.at) + asideOf(comparator));
			return [{ comparator, x: aside, y: y(benchmark.value) }];
		}),
		names: placeNames(benchmarks, x, y)
	};
}

/** What the axis reaches from and to: "20% to 24%". */
export const scaleWords = ({ ticks }: TrendShapes): string =>
	rangeText(ticks[0]?.label ?? '', ticks.at(-1)?.label ?? '');

type Scale = (value: number) => number;

/** Where the plot begins, so that the first of its periods has its middle at least there. */
const leftOf = (first: number, right: number, count: number): number =>
	tidy((first - right / (2 * count)) / (1 - 1 / (2 * count)));

/**
 * Every period where there is room for its label, else every second, third … before the last; the last
 * always, and the first unless there is room for one alone.
 */
function placePeriods(
	{ periods, points }: TrendMeaning,
	x: Scale,
	width: number
): TrendShapes['periods'] {
	const longest = Math.max(0, ...periods.map(({ label }) => label.length));
	const room = share(Math.max(LABEL_WIDTH, longest * SMALL_LETTER));
	const every = Math.ceil((periods.length * room) / width);
	const half = room / 2;
	const side = (i: number) => (x(i) < half ? ('start' as const) : ('middle' as const));
	const isBesideFirst = (i: number) => x(i) - half >= x(0) + (side(0) === 'start' ? room : half);
	const last = periods.length - 1;
	const hasFirst = last > 0 && isBesideFirst(last);
	const isShown = (i: number) =>
		i === last || (i === 0 ? hasFirst : (last - i) % every === 0 && isBesideFirst(i));
	const isForecast = (i: number) => points.some((point) => point.isForecast && point.at === i);
	return periods.map((period, i) => ({
		id: period.id,
		x: x(i),
		lines: [period.label, isForecast(i) ? FORECAST : belowPeriod(period)],
		side: side(i),
		shown: isShown(i)
	}));
}

const belowPeriod = ({ missing, refersTo }: TrendPeriod): string =>
	missing ? NO_FIGURE : /^\d{4}$/.test(refersTo) ? forYear(refersTo) : '';

/** Off the line: over a peak, under a dip, beside a slope; away from a target that runs there. */
function labelPlace(point: TrendPoint, { points, benchmarks }: TrendMeaning, y: Scale) {
	const index = points.indexOf(point);
	const before = Math.sign((points[index - 1]?.value ?? point.value) - point.value);
	const after = Math.sign((points[index + 1]?.value ?? point.value) - point.value);
	const target = benchmarks.find(({ at, series }) => series === 'target' && at === point.at);
	const turns = before * after >= 0;
	const above = turns ? before + after <= 0 : before < 0;
	const { upper, lower } = point.interval ?? { upper: point.value, lower: point.value };
	const over = Math.min(y(point.value) - 11, y(upper) - 5);
	const under = Math.max(y(point.value) + 20, y(lower) + 14);
	const strikes = (up: boolean) => {
		const away = target ? (y(point.value) - y(target.value)) * (up ? 1 : -1) : 0;
		return away > STRIKE.from && away < STRIKE.to;
	};
	return {
		labelY: tidy(above !== strikes(above) ? over : under),
		side: index > 0 ? ('end' as const) : ('middle' as const)
	};
}

function placeNames(benchmarks: Benchmark[], x: Scale, y: Scale): TrendShapes['names'] {
	const latest = latestOf(benchmarks);
	const wanted = latest.map(({ value }) => ({ at: y(value), size: NAME_HEIGHT }));
	const placed = spread(wanted, [TREND.top - 18, TREND.bottom + 18]);
	return latest.map(({ name, label, comparator, at, value }, i) => ({
		name,
		label,
		x: tidy(x(at) + (comparator ? asideOf(comparator) + share(6) : share(40))),
		y: y(value),
		labelY: placed[i] ?? 0
	}));
}
