import { histogramOf, type HistogramBar } from '$lib/domain/classes/histogram';
import { rangesOf, type ValueRange } from '$lib/domain/classes/valueRange';
import type { ClassScheme } from './classScheme';
import { placeEdges, type EdgeMark } from './placeEdges';

/** What of a bar one class has. */
export interface BarPart {
	shade: string;
	count: number;
	range: ValueRange;
}

export interface DrawnBar {
	range: ValueRange;
	/** "36.4 to under 42.1". */
	words: string;
	count: number;
	/** From the baseline up, in the order of the edges; classes that it has nothing of are left out. */
	parts: BarPart[];
}

export interface DrawnHistogram {
	bars: DrawnBar[];
	edges: EdgeMark[];
}

/** As many as leave a target of 24 pixels each where the page is narrowest. */
const BARS = 12;

/** The values as bars of equal width, stacked by the classes' own shades, and where the classes part. */
export function drawnHistogram(values: readonly number[], scheme: ClassScheme): DrawnHistogram {
	const { edges, decimals, edgeWords } = scheme;
	const bars = histogramOf(values, { edges, decimals, bins: BARS });
	const span = { from: bars[0]?.from ?? 0, to: bars.at(-1)?.to ?? 1 };
	return {
		bars: bars.map((bar) => drawnBar(bar, scheme)),
		edges: placeEdges(edges, span, edgeWords)
	};
}

function drawnBar({ from, to, counts }: HistogramBar, scheme: ClassScheme): DrawnBar {
	const [lowest = from, highest = to] = [scheme.edges[0], scheme.edges.at(-1)];
	const range = {
		from: Math.max(from, lowest),
		to: Math.min(to, highest),
		last: to > highest
	};
	return {
		range,
		words: scheme.rangeWords(range),
		count: counts.reduce((sum, count) => sum + count, 0),
		parts: rangesOf(scheme.edges)
			.map((one, n) => ({
				shade: scheme.shades[n] ?? '',
				count: counts[n] ?? 0,
				range: common(range, one)
			}))
			.filter(({ count }) => count > 0)
	};
}

const common = (bar: ValueRange, range: ValueRange): ValueRange => ({
	from: Math.max(bar.from, range.from),
	to: Math.min(bar.to, range.to),
	last: bar.last && range.last
});
