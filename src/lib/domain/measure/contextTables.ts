import { formatDay, formatValue, printedDecimals, type Unit } from '../text/format';
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
			figures.filter((one) => one.title === title)
		)
	);
}

function tableOf(title: string, figures: ContextFigure[]): ContextTable {
	const areas = distinct(figures.map(({ area }) => area));
	const times = distinct(figures.map(({ refersTo }) => refersTo));
	return {
		title,
		unit: figures[0]?.unit ?? 'count',
		areas,
		times,
		values: times.map((time) =>
			areas.map(
				(area) => figures.find((one) => one.area === area && one.refersTo === time)?.value ?? null
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

/** A context figure with its unit, all of a table at the same decimals. */
export function contextValue({ values, unit }: ContextTable, value: number | null): string {
	if (value === null) return 'not published';
	const decimals = Math.max(...values.flat().map((one) => printedDecimals(String(one ?? ''))));
	return formatValue(value, unit, decimals);
}

/** A time as it is read: a day of the year in full, everything else as it stands. */
export const contextTime = (time: string): string =>
	/^\d{4}-\d{2}-\d{2}$/.test(time) ? formatDay(time) : time;
