import type { Comparator } from '$lib/domain/measure/comparator';
import { formatFigure, type Unit } from '$lib/domain/text/format';
import { shortHead } from '../measure/comparators';
import { manyPlaces } from '../sources';

interface Figure {
	period: { label: string };
	value: number | null;
	printed: string;
	unit: Unit;
}

/** A benchmark's figure with its name: "Target 21.6%". */
export const benchmarkLabel = (comparator: Comparator | undefined, figure: Figure): string =>
	`${shortHead({ comparator })} ${formatFigure(figure)}`;

/** A measure's own figure with its period: "2011/12 23.3%". */
export const ownLabel = (figure: Figure): string =>
	`${figure.period.label} ${formatFigure(figure)}`;

/** Where in a publication the figures of a chart stand. */
export const sourceLine = (sources: string[]): string => `Source: ${manyPlaces(sources)}`;
