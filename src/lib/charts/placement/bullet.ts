import type { BulletMeaning, Labelled, Other } from '../meaning/bullet';
import type { Unit } from '$lib/domain/text/format';
import { niceScale, scaleOf, ticksOf, type Extent, type Scale } from './scale';
import { share, textShare } from './text';

/** Heights in pixels, from above: the target's label, the interval, the bar, the year before, rows, the axis. */
export const BULLET = {
	label: 13,
	tick: 19,
	interval: 23,
	bar: 27,
	barHeight: 24,
	prior: 55,
	priorHeight: 4,
	/** The target's mark, from over the bars to below them. */
	target: [2, 57] as [from: number, to: number],
	/** What joins the two marks of a range, at their upper ends. */
	bracket: 3,
	row: 20
} as const;
const ROWS_TOP = 76;
const AXIS_SPACE = 50;
const PAD = share(7);
/** What an axis reaches beyond its largest value. */
const HEADROOM = 1.05;
/** In shares of the width. */
const WIDTH: Extent = [0, 100];

/** Where a label stands beside its mark; `x` is a share of the width. */
export interface Beside {
	x: number;
	label: string;
	side: 'start' | 'end';
}

export interface BulletShapes {
	height: number;
	ticks: { x: number; label: string; side: 'start' | 'middle' | 'end' }[];
	/** Where 0 stands: bars grow from here. */
	origin: number;
	outturn: { end: number; label: Beside & { inside: boolean } } | undefined;
	/** `to`: where a range ends. */
	target: (Beside & { to: number | undefined }) | undefined;
	interval: { from: number; to: number } | undefined;
	prior: { end: number } | undefined;
	rows: (Beside & Other & { y: number })[];
	axis: number;
}

/** Places a bullet chart: x as shares of the width, y in pixels, so that text keeps its size. */
export function placeBullet({
	unit,
	outturn,
	target,
	others,
	interval
}: BulletMeaning): BulletShapes {
	const values = [
		...[outturn, target, ...others].flatMap((figure) => (figure ? [figure.value] : [])),
		...(target?.to === undefined ? [] : [target.to])
	];
	const x = bulletScale(interval ? [...values, interval.high] : values, unit);
	const rows = placeRows(others, x, ROWS_TOP);
	const prior = others.find(({ id }) => id === 'prior');
	const axis = ROWS_TOP + rows.length * BULLET.row;
	return {
		height: axis + AXIS_SPACE,
		axis,
		ticks: placeTicks(x, unit),
		origin: x(0),
		outturn: outturn && {
			end: x(outturn.value),
			label: placeBarLabel(outturn, target && x(target.value), x)
		},
		interval: interval && { from: x(interval.low), to: x(interval.high) },
		target: target && placeTarget(target, x),
		prior: prior && { end: x(prior.value) },
		rows
	};
}

/** From 0, since a bar's length is read; percentages that pass half show the whole of 100. */
export function bulletScale(values: number[], unit: Unit): Scale {
	const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
	const isWhole = unit.kind === 'share' && high > 50 && high <= 100;
	return isWhole ? scaleOf([low, 100], WIDTH) : niceScale([low, high * HEADROOM || 1], WIDTH, unit);
}

type Outturn = NonNullable<BulletMeaning['outturn']>;

/** Half the chart always has room for a label: it stands on the side that has more. */
function beside({ value, label }: Labelled, x: Scale): Beside {
	return { x: x(value), label, side: x(value) <= 50 ? 'start' : 'end' };
}

/** The label of a range stands outside it. */
function placeTarget(
	{ to, ...target }: NonNullable<BulletMeaning['target']>,
	x: Scale
): NonNullable<BulletShapes['target']> {
	const from = beside(target, x);
	if (to === undefined) return { ...from, to };
	return from.side === 'start' ? { ...from, x: x(to), to: from.x } : { ...from, to: x(to) };
}

/** A line for each, a label where there is room: at the ends labels stand inside the chart. */
export function placeTicks(x: Scale, unit: Unit): BulletShapes['ticks'] {
	const ticks = ticksOf(x, unit);
	const step = 100 / Math.max(1, ticks.length - 1);
	const every = Math.ceil((1.5 * textShare(ticks.at(-1)?.label ?? '') + share(4)) / step);
	return ticks.map(({ value, label }, i) => {
		const at = x(value);
		const side = at < 4 ? 'start' : at > 96 ? 'end' : 'middle';
		return { x: at, label: i % every === 0 ? label : '', side };
	});
}

/**
 * A row for each, in the order in which the threads to the bar cross the fewest labels: those
 * with the label to the right from right to left, then the others from left to right.
 */
export function placeRows(
	others: (Labelled & Other)[],
	x: Scale,
	top: number
): BulletShapes['rows'] {
	const rows = others.map((other) => ({
		id: other.id,
		comparator: other.comparator,
		...beside(other, x)
	}));
	const right = rows.filter(({ side }) => side === 'start').sort((a, b) => b.x - a.x);
	const left = rows.filter(({ side }) => side === 'end').sort((a, b) => a.x - b.x);
	return [...right, ...left].map((row, i) => ({ ...row, y: top + i * BULLET.row }));
}

/**
 * In the bar or after it, wherever the target's mark leaves room for the label; without its
 * period, which the subtitle says too, where none does.
 */
function placeBarLabel(outturn: Outturn, target: number | undefined, x: Scale) {
	const bar: Extent = [Math.min(x(0), x(outturn.value)), Math.max(x(0), x(outturn.value))];
	const place = freePlace(outturn.label, bar, target) ??
		freePlace(outturn.short, bar, target) ?? { at: bar[0], inside: true, label: outturn.short };
	return { x: place.at, inside: place.inside, label: place.label, side: 'start' as const };
}

function freePlace(label: string, [from, to]: Extent, target: number | undefined) {
	const room = textShare(label) + 2 * PAD;
	const places = [
		{ at: from, inside: true, label },
		{ at: target ?? to, inside: true, label },
		{ at: to, inside: false, label },
		{ at: Math.max(to, target ?? to), inside: false, label }
	];
	return places.find(
		({ at, inside }) =>
			at >= (inside ? from : to) &&
			at + room <= (inside ? to : 100) &&
			(target === undefined || target <= at || target >= at + room)
	);
}
