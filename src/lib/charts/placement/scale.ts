import { nice, ticks } from 'd3-array';
import { formatValue, printedDecimals, type Unit } from '$lib/domain/text/format';

export type Extent = [low: number, high: number];

/** A mark on an axis: where it stands and what it says. */
export interface Tick {
	value: number;
	label: string;
}

/** About how many an axis has. */
const TICKS = 4;

/** Positions are written with one decimal: enough for the eye, and equal on every machine. */
export const tidy = (position: number): number => Math.round(position * 10) / 10 + 0;

/**
 * The stretch that a chart's values cover. Where all are equal, one unit either side, so that
 * they lie in the middle and not on an edge.
 */
export function extentOf(values: number[]): Extent {
	if (values.length === 0) return [0, 1];
	const low = Math.min(...values);
	const high = Math.max(...values);
	return low === high ? [low - 1, high + 1] : [low, high];
}

/**
 * An axis around values: its ends are round numbers, and it goes below 0 or above 100% only where
 * a value does. A count's starts at 0, so that one school fewer does not look like a fall to none.
 */
export function axisExtent(values: number[], unit: Unit): Extent {
	if (unit === 'count') return niceExtent(extentOf([0, 1, ...values]));
	const [low, high] = extentOf(values);
	const floor = Math.min(0, ...values);
	const ceiling = unit === 'percent' ? Math.max(100, ...values) : Infinity;
	return niceExtent([Math.max(low, floor), Math.min(high, ceiling)]);
}

/** A stretch whose ends are round numbers, for an axis that is read. */
export const niceExtent = ([low, high]: Extent): Extent => nice(low, high, TICKS);

/**
 * A linear scale that answers with tidy positions. It is written out, since d3-scale brings 10 kB
 * of interpolators and formats to a page for this one line.
 */
export function positions([low, high]: Extent, [from, to]: Extent) {
	return (value: number): number => tidy(from + ((to - from) * (value - low)) / (high - low));
}

/**
 * Round values along an axis, each with its unit's sign and all at the same decimals; whole ones
 * for a count.
 */
export function ticksOf(domain: Extent, unit: Unit): Tick[] {
	const values = ticks(...domain, TICKS).filter((value) => unit !== 'count' || value % 1 === 0);
	const decimals = Math.max(...values.map((value) => printedDecimals(String(value))));
	return values.map((value) => ({ value, label: formatValue(value, unit, decimals) }));
}
