import type { Unit } from '$lib/domain/text/format';
import { OWN, type PeerMark, type PeersMeaning } from '../meaning/peers';
import { placeRows, placeTicks, type Beside } from './bullet';
import { axisScale, type Extent, type Scale } from './scale';
import { NARROW, share, textShare } from './text';

/** Pixels from the middle of one dot to the next: what a finger needs, and WCAG 2.5.8 asks for. */
export const DOT = 24;
/** A dot that would touch another is lifted by so many pixels, until it does not. */
const LIFT = DOT / 2;
const TOP = 14;
/** From the lowest dots to the first label, to the axis, and to the foot. */
const BELOW = { rows: 28, axis: 8, foot: 50 } as const;
/** In shares of the width: the outermost dots lie within it. */
const WIDTH: Extent = [share(DOT / 2), 100 - share(DOT / 2)];

export interface PeersShapes {
	height: number;
	ticks: ReturnType<typeof placeTicks>;
	/** From the lowest to the highest. */
	dots: { id: string; told: string; isOwn: boolean; x: number; y: number }[];
	/** Those that are named: each labelled in a row of its own, led from its dot or from the top of the strip. */
	rows: (Beside & Pick<PeerMark, 'id' | 'comparator' | 'isDot'> & { from: number; y: number })[];
	axis: number;
}

/** Places a strip of peers on one scale: x as shares of the width, y in pixels. */
export function placePeers({ unit, marks }: PeersMeaning): PeersShapes {
	const x = axisScale(
		marks.map(({ value }) => value),
		unit,
		WIDTH
	);
	const dots = marks.filter(({ isDot }) => isDot).map((mark) => ({ ...mark, x: x(mark.value) }));
	const lifts = liftsOf(dots);
	const base = TOP + Math.max(0, ...lifts.values());
	const placed = dots.map(({ id, told, x: at }) => ({
		...{ id, told, isOwn: id === OWN },
		x: at,
		y: base - (lifts.get(id) ?? 0)
	}));
	const yOf = new Map(placed.map(({ id, y }) => [id, y]));
	const named = marks.filter(({ isNamed }) => isNamed);
	const rows = placeRows(named, x, base + BELOW.rows).map((row) => ({
		...row,
		isDot: yOf.has(row.id),
		from: yOf.get(row.id) ?? 0
	}));
	const axis = (rows.at(-1)?.y ?? base) + BELOW.axis;
	return { height: axis + BELOW.foot, ticks: ticksWithin(x, unit), dots: placed, rows, axis };
}

/** The outermost stand away from the edges, but not by half of every label: a "%" is wider than a letter. */
const ticksWithin = (x: Scale, unit: Unit): PeersShapes['ticks'] =>
	placeTicks(x, unit).map((tick) => {
		const half = textShare(`${tick.label}0`) / 2;
		const side = tick.x < half ? 'start' : tick.x > 100 - half ? 'end' : tick.side;
		return { ...tick, side };
	});

/**
 * How far each dot stands above the line so that none is nearer to another than a finger's width
 * on the narrowest page. The body itself stays on the line, then go the others from left to right.
 */
function liftsOf(dots: { id: string; x: number }[]): Map<string, number> {
	const placed: { id: string; x: number; lift: number }[] = [];
	const own = dots.filter(({ id }) => id === OWN);
	for (const { id, x } of [...own, ...dots.filter((dot) => !own.includes(dot))]) {
		let lift = 0;
		while (placed.some((dot) => isNear(dot, { x, lift }))) lift += LIFT;
		placed.push({ id, x, lift });
	}
	return new Map(placed.map(({ id, lift }) => [id, lift]));
}

interface Spot {
	x: number;
	lift: number;
}

const isNear = (a: Spot, b: Spot) =>
	Math.hypot(((a.x - b.x) * NARROW) / 100, a.lift - b.lift) < DOT;
