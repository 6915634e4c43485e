import { printedDecimals } from '../text/format';
import { unitIn, unitsOf, type Unit } from '../text/unit';
import type { ContextFigure } from './index';

/** Figures of one kind: a row for each time, a column for each area. */
export interface ContextTable {
	title: string;
	unit: Unit;
	areas: string[];
	times: string[];
	/** `null` where an area has no figure for a time. */
	values: (number | null)[][];
	notes: string[];
	sources: string[];
}

/** Figures that are not the measure's own, told apart by what they are. */
export function contextTables(figures: ContextFigure[]): ContextTable[] {
	const titles = distinct(figures.map(({ title }) => title));
	return titles.map((title) =>
		tableOf(
			title,
			figures.filter((figure) => figure.title === title)
		)
	);
}

function tableOf(title: string, figures: ContextFigure[]): ContextTable {
	const areas = distinct(figures.map(({ area }) => area));
	const times = distinct(figures.map(({ refersTo }) => refersTo));
	return {
		title,
		unit: figures[0]?.unit ?? unitIn(unitsOf(), 'count'),
		areas,
		times,
		values: times.map((time) =>
			areas.map(
				(area) =>
					figures.find((figure) => figure.area === area && figure.refersTo === time)?.value ?? null
			)
		),
		notes: distinct(figures.map(({ note }) => note)).filter(Boolean),
		sources: distinct(figures.map(({ source }) => source))
	};
}

const distinct = <T>(items: T[]): T[] => [...new Set(items)];

/** A table whose every area has three or more figures: enough to draw as lines. */
export const isSeries = ({ times, values }: ContextTable): boolean =>
	times.length > 2 && values.every((row) => row.every((value) => value !== null));

/** The decimals that all figures of a table are shown at: those of the finest. */
export const contextDecimals = ({ values }: ContextTable): number =>
	Math.max(...values.flat().map((value) => printedDecimals(String(value ?? ''))));
