import { follows } from '$lib/domain/period';
import type { Result } from '$lib/domain/result';
import type { Comparator } from '$lib/domain/measure/comparator';
import { endsOf, figuresOf, valuesOf, type Figures, type Known } from '../meaning/figures';
import { seriesOf, stepsBetween } from '../meaning/series';
import { extentOf, scaleOf } from './scale';
import { spread } from './spread';

/** The box that tiles draw in: the years to the left, comparators in a column of their own. */
export const SPARK = { width: 120, height: 48, top: 7, bottom: 41, first: 8, last: 84 } as const;
const COLUMN = { tick: 95, symbol: 110, size: 10 } as const;

interface Point {
	x: number;
	y: number;
}

export interface SparkShapes {
	/** The height of the target's line; of a range of two. */
	targets: number[];
	prior: Point | undefined;
	outturn: Point | undefined;
	/** Further points of the series, before the outturn. */
	earlier: Point[];
	/** Lines through points that follow on each other in time. */
	runs: Point[][];
	/** Points of another kind of period, joined by a broken line. */
	later: Point[];
	/** Drawn at `y`; a tick and a thread lead to the true height where they had to move. */
	comparators: { comparator: Comparator; x: number; y: number; lead: Point[] }[];
}

/** Places what a result says in the tile's box. */
export function placeSparkline(result: Result): SparkShapes {
	const figures = figuresOf(result);
	const series = seriesOf(result);
	const { prior, outturn, later, target } = figures;
	const values = [...valuesOf(figures), ...series.map(({ value }) => value)];
	// A count stands on 0, as on its axis: one school fewer is no fall to none.
	const extent = extentOf(outturn?.unit.kind === 'count' ? [0, ...values] : values);
	const y = scaleOf(extent, [SPARK.bottom, SPARK.top]);
	const back = ({ period }: Known) => stepsBetween(period, result.period);
	const steps = Math.max(1, ...series.map(back));
	const x = scaleOf([0, steps + later.length], [SPARK.first, SPARK.last]);
	const place = (step: number, figure: Known): Point => ({ x: x(step), y: y(figure.value) });
	const placed = (figure: Known) => place(steps - back(figure), figure);
	return {
		targets: target ? endsOf(target).map(y) : [],
		prior: prior && placed(prior),
		outturn: outturn && placed(outturn),
		earlier: series.filter((one) => one !== prior && one !== outturn).map(placed),
		runs: runsOf(series).map((run) => run.map(placed)),
		later: later.map((figure, i) => place(steps + 1 + i, figure)),
		comparators: placeComparators(figures, y)
	};
}

/** Figures parted where one between them is missing; a run of one alone is no line. */
function runsOf(series: Known[]): Known[][] {
	const runs: Known[][] = [];
	for (const figure of series) {
		const last = runs.at(-1)?.at(-1);
		if (last && follows(last.period, figure.period)) runs.at(-1)?.push(figure);
		else runs.push([figure]);
	}
	return runs.filter(({ length }) => length > 1);
}

function placeComparators({ comparators }: Figures, y: (value: number) => number) {
	const heights = comparators.map(({ figure }) => y(figure.value));
	const wanted = heights.map((at) => ({ at, size: COLUMN.size }));
	const placed = spread(wanted, [0, SPARK.height]);
	return comparators.map(({ comparator }, i) => {
		const centre = placed[i] ?? 0;
		const height = heights[i] ?? 0;
		const lead = [
			{ x: COLUMN.tick, y: height },
			{ x: COLUMN.tick + 3, y: height },
			{ x: COLUMN.symbol - 5, y: centre }
		];
		return { comparator, x: COLUMN.symbol, y: centre, lead };
	});
}
