import { edgesOf, ringsOf, tenths, withoutShared, type Point } from './hatching';

/** How far apart the rows stand, and the dots in a row; every second row is moved by half of it. */
const ROW = 5;
const GAP = 2 * ROW;
const RADIUS = 1.5;

/** The dots that lie wholly within closed paths of absolute points; those of one grid for all. */
export function dotPath(shapes: readonly string[]): string {
	const rows = new Map<number, number[]>();
	for (const [from, to] of shapes.flatMap(ringsOf).flatMap(edgesOf))
		for (const [n, x] of crossings(from, to)) rows.set(n, [...(rows.get(n) ?? []), x]);
	return [...rows].flatMap(([n, xs]) => dotsOf(n, withoutShared(xs))).join('');
}

/** Which rows an edge crosses, and where; row n lies n rows down. */
function crossings([x1, y1]: Point, [x2, y2]: Point): [n: number, x: number][] {
	const first = Math.ceil(Math.min(y1, y2) / ROW);
	const count = Math.ceil(Math.max(y1, y2) / ROW) - first;
	return Array.from({ length: count }, (_, n) => {
		const share = ((first + n) * ROW - y1) / (y2 - y1);
		return [first + n, tenths(x1 + share * (x2 - x1))];
	});
}

function dotsOf(n: number, ends: number[]): string[] {
	const moved = n % 2 === 0 ? 0 : GAP / 2;
	return ends.flatMap((end, i) => {
		if (i % 2 === 1) return [];
		const first = Math.ceil((end + RADIUS - moved) / GAP);
		const last = Math.floor(((ends[i + 1] ?? end) - RADIUS - moved) / GAP);
		return Array.from({ length: Math.max(0, last - first + 1) }, (_, k) =>
			dot((first + k) * GAP + moved, n * ROW)
		);
	});
}

/** A square on its corner: so small, it is a dot to every program. */
const dot = (x: number, y: number) =>
	`M${x} ${y - RADIUS}L${x + RADIUS} ${y}L${x} ${y + RADIUS}L${x - RADIUS} ${y}Z`;
