import type { Series } from '$lib/domain/measure';
import { formatFigure, type Unit } from '$lib/domain/text/format';

/** What a figure is held against, as its label on a chart names it. */
export const BENCHMARK_LABELS = {
	target: 'Target',
	stat_neighbours: 'Neighbours',
	national: 'England'
} satisfies Partial<Record<Series, string>>;

interface Figure {
	period: { label: string };
	value: number | null;
	printed: string;
	unit: Unit;
}

/** A benchmark's figure with its name: "Target 21.6%". */
export const benchmarkLabel = (series: keyof typeof BENCHMARK_LABELS, figure: Figure): string =>
	`${BENCHMARK_LABELS[series]} ${formatFigure(figure)}`;

/** A measure's own figure with its period: "2011/12 23.3%". */
export const ownLabel = (figure: Figure): string =>
	`${figure.period.label} ${formatFigure(figure)}`;

/** Where in a publication the figures of a chart stand. */
export const sourceLine = (sources: string[]): string => `Source: ${sources.join('; ')}`;
