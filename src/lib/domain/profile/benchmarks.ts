import type { Area } from '../area';
import type { AreaFigure } from '../area/view';
import { isComplete, publishedOf, type ProfileColumn } from './columns';

/** What one measure says as a benchmark: a figure, a mean worked out here, or the ends of a range. */
export type BenchmarkValue =
	| { kind: 'none' }
	| { kind: 'figure'; figure: AreaFigure }
	| { kind: 'mean'; value: number }
	| {
			kind: 'range';
			lowest: AreaFigure;
			highest: AreaFigure;
			/** How many figures are behind it, and of how many areas. */
			published: number;
			areas: number;
	  };

/** What the areas of a place are held against: a row with a value for each column. */
export interface Benchmark {
	key: 'own-range' | 'own-mean' | 'whole-range' | 'whole' | 'nation';
	values: BenchmarkValue[];
}

/**
 * The range of the place and the whole, the place's mean, and the figures published for the
 * whole and the nation. A place of one area has no range or mean of its own; a benchmark that no
 * measure has is left out.
 */
export function profileBenchmarks(
	areas: readonly Area[],
	columns: readonly ProfileColumn[]
): Benchmark[] {
	const all: Benchmark[] = [
		{ key: 'own-range', values: columns.map(({ own }) => rangeOf(own)) },
		{ key: 'own-mean', values: columns.map(meanOf) },
		{ key: 'whole-range', values: columns.map((column) => rangeOf(column.all)) },
		{ key: 'whole', values: columns.map(({ whole }) => figureOf(whole)) },
		{ key: 'nation', values: columns.map(({ nation }) => figureOf(nation)) }
	];
	return all.filter(
		({ key, values }) =>
			(areas.length > 1 || !key.startsWith('own')) && values.some(({ kind }) => kind !== 'none')
	);
}

const figureOf = (figure: AreaFigure | undefined): BenchmarkValue =>
	figure ? { kind: 'figure', figure } : { kind: 'none' };

function rangeOf(figures: readonly AreaFigure[]): BenchmarkValue {
	const known = figures
		.filter(({ value }) => value !== null)
		.sort((a, b) => (a.value ?? 0) - (b.value ?? 0));
	const [lowest, highest] = [known[0], known.at(-1)];
	if (!lowest || !highest) return { kind: 'none' };
	return { kind: 'range', lowest, highest, published: known.length, areas: figures.length };
}

/**
 * The mean of the place's areas weighted by their residents. Only for a percentage that was
 * published for every area, and where all residents are known: a mean of those that
 * happen to be published would not be the place's.
 */
function meanOf(column: ProfileColumn): BenchmarkValue {
	if (column.measure.unit.kind !== 'share' || !isComplete(column)) return { kind: 'none' };
	const value = weightedMean(publishedOf(column.own));
	return value === undefined ? { kind: 'none' } : { kind: 'mean', value };
}

function weightedMean(figures: readonly AreaFigure[]): number | undefined {
	let [people, sum] = [0, 0];
	for (const { area, value } of figures) {
		if (area.population === null) return undefined;
		people += area.population;
		sum += (value ?? 0) * area.population;
	}
	return people > 0 ? sum / people : undefined;
}
