import { HATCHED, LIGHT } from '$lib/palette/light';
import { element, type Markup } from '../markup';

/** How far apart the lines stand, along an axis: six units from line to line. */
const STEP = 6 * Math.SQRT2;

/** The paint of a fill: what is hatched has the hatching's ground, since its lines are drawn apart. */
export const paintOf = (fill: string): string => (fill === HATCHED ? LIGHT['hatch-bg'] : fill);

/** The hatching of some shapes, as lines: a program that knows no patterns would paint them black. */
export const hatchLines = (shapes: readonly string[]): Markup =>
	element('path', {
		d: hatchPath(shapes),
		...{ fill: 'none', stroke: LIGHT.hatch, 'stroke-width': 1.1 }
	});

/**
 * The parts of slanting lines that lie within closed paths of absolute points. Lines go on from
 * one path to its neighbour.
 */
export function hatchPath(shapes: readonly string[]): string {
	const lines = new Map<number, number[]>();
	for (const [from, to] of shapes.flatMap(ringsOf).flatMap(edgesOf))
		for (const [n, x] of crossings(from, to)) lines.set(n, [...(lines.get(n) ?? []), x]);
	return [...lines].flatMap(([n, xs]) => parts(n, xs)).join('');
}

export type Point = [x: number, y: number];

/** The corners of each closed path of absolute points. */
export const ringsOf = (d: string): Point[][] =>
	d.split('M').map((ring) => {
		const numbers = (ring.match(/-?[\d.]+/g) ?? []).map(Number);
		return numbers.flatMap((x, n): Point[] => (n % 2 === 0 ? [[x, numbers[n + 1] ?? 0]] : []));
	});

export const edgesOf = (ring: Point[]): [Point, Point][] =>
	ring.map((point, n) => [point, ring[(n + 1) % ring.length] ?? point]);

/** Which lines an edge crosses, and where; on line n, x and y add up to n steps. */
function crossings(from: Point, to: Point): [n: number, x: number][] {
	const [start, end] = [from[0] + from[1], to[0] + to[1]];
	const first = Math.ceil(Math.min(start, end) / STEP);
	const count = Math.ceil(Math.max(start, end) / STEP) - first;
	return Array.from({ length: count }, (_, n) => {
		const share = ((first + n) * STEP - start) / (end - start);
		return [first + n, tenths(from[0] + share * (to[0] - from[0]))];
	});
}

/** A line is within from each odd crossing to the next. */
function parts(n: number, crossed: number[]): string[] {
	const ends = withoutShared(crossed);
	const point = (x = 0) => `${x} ${tenths(n * STEP - x)}`;
	return ends.flatMap((x, i) => (i % 2 === 0 ? [`M${point(x)}L${point(ends[i + 1])}`] : []));
}

/** In order, without the borders that two shapes share: a line goes on over them. */
export const withoutShared = (crossed: readonly number[]): number[] =>
	crossed
		.toSorted((a, b) => a - b)
		.reduce<number[]>((kept, x) => (kept.at(-1) === x ? kept.slice(0, -1) : [...kept, x]), []);

export const tenths = (value: number) => Math.round(value * 10) / 10;
