import { extent } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { axisUnit, formatTick, printedDecimals, type Unit } from '$lib/domain/text/format';
import { isInSixtieths } from '$lib/domain/text/unit';
import { tidy } from './tidy';

export type Extent = [low: number, high: number];

/** A mark on an axis: where it stands and what it says. */
export interface Tick {
	value: number;
	label: string;
}

/** About how many an axis has. */
const TICKS = 4;

/**
 * The stretch that a chart's values cover. Where all are equal, one unit either side, so that
 * they lie in the middle and not on an edge.
 */
export function extentOf(values: number[]): Extent {
	const [low, high] = extent(values);
	if (low === undefined) return [0, 1];
	return low === high ? [low - 1, high + 1] : [low, high];
}

/** A linear scale of d3 that answers with tidy positions. */
export const scaleOf = (domain: Extent, range: Extent) =>
	scaleLinear(domain, range).interpolate((from, to) => (at) => tidy(from + (to - from) * at));

export type Scale = ReturnType<typeof scaleOf>;

/** What an axis of a unit is round by: whole minutes of seconds, once it is a few of them long. */
const roundBy = (unit: Unit, [low, high]: readonly number[]): number =>
	isInSixtieths(unit) && (high ?? 0) - (low ?? 0) >= 120 ? 60 : 1;

/** A scale whose ends are round numbers, for an axis that is read. */
export function niceScale([low, high]: Extent, range: Extent, unit: Unit): Scale {
	const by = roundBy(unit, [low, high]);
	const [from = low, to = high] = scaleOf([low / by, high / by], range)
		.nice(TICKS)
		.domain();
	return scaleOf([from * by, to * by], range);
}

/**
 * An axis around values: its ends are round numbers, and it goes below 0 or above 100% only where
 * a value does. A count's starts at 0, so that one school fewer does not look like a fall to none.
 */
export function axisScale(values: number[], unit: Unit, range: Extent): Scale {
	if (unit.kind === 'count') return niceScale(extentOf([0, 1, ...values]), range, unit);
	const [low, high] = extentOf(values);
	const floor = Math.min(0, ...values);
	const ceiling = unit.kind === 'share' ? Math.max(100, ...values) : Infinity;
	return niceScale([Math.max(low, floor), Math.min(high, ceiling)], range, unit);
}

/**
 * Round values along an axis, each with its unit's sign, all at the same decimals and in one form;
 * whole ones for a count.
 */
export function ticksOf(scale: Scale, unit: Unit): Tick[] {
	const by = roundBy(unit, scale.domain());
	const [low = 0, high = 1] = scale.domain();
	const values = scaleOf([low / by, high / by], [0, 1])
		.ticks(TICKS)
		.map((value) => value * by)
		.filter((value) => unit.kind !== 'count' || value % 1 === 0);
	const shown = axisUnit(unit, Math.max(...values.map(Math.abs)));
	const marks = values.map((value) => ({ value, mark: value / shown.scale }));
	const decimals = Math.max(...marks.map(({ mark }) => printedDecimals(String(mark))));
	return marks.map(({ value, mark }) => ({
		value,
		label: formatTick(mark, shown.unit, decimals)
	}));
}
