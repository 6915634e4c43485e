import type { Position, Ring } from './outline';

/** Twice the area of a triangle: above 0 where the third point lies left of the way to the second. */
const side = ([ax, ay]: Position, [bx, by]: Position, [cx, cy]: Position): number =>
	(bx - ax) * (cy - ay) - (by - ay) * (cx - ax);

interface Line {
	from: Position;
	to: Position;
	west: number;
	east: number;
	south: number;
	north: number;
}

const lineOf = (from: Position, to: Position): Line => ({
	from,
	to,
	west: Math.min(from[0], to[0]),
	east: Math.max(from[0], to[0]),
	south: Math.min(from[1], to[1]),
	north: Math.max(from[1], to[1])
});

const isSame = ([ax, ay]: Position, [bx, by]: Position): boolean => ax === bx && ay === by;

/**
 * Where a closed ring crosses itself, be it through one of its corners. A ring that only touches itself
 * does not cross.
 * @returns the first place found; `undefined` for none
 */
export function crossingOf(ring: Ring): Position | undefined {
	const corners = ring.filter((at, i) => i > 0 && !isSame(at, ring[i - 1] as Position));
	return crossingLines(corners) ?? crossingCorner(corners);
}

/** Lines from west to east: each is held against those that begin before it ends. */
function crossingLines(corners: Position[]): Position | undefined {
	const lines = corners
		.map((to, i) => lineOf(corners.at(i - 1) as Position, to))
		.sort((a, b) => a.west - b.west);
	for (const [i, line] of lines.entries()) {
		for (let j = i + 1; j < lines.length; j++) {
			const other = lines[j] as Line;
			if (other.west > line.east) break;
			if (other.south > line.north || other.north < line.south) continue;
			const at = meeting(line, other);
			if (at) return at;
		}
	}
	return undefined;
}

/** Where two lines cross between their ends. */
function meeting(a: Line, b: Line): Position | undefined {
	const [a1, a2] = [side(b.from, b.to, a.from), side(b.from, b.to, a.to)];
	const [b1, b2] = [side(a.from, a.to, b.from), side(a.from, a.to, b.to)];
	if (!(a1 * a2 < 0 && b1 * b2 < 0)) return undefined;
	const share = a1 / (a1 - a2);
	const [[x1, y1], [x2, y2]] = [a.from, a.to];
	return [x1 + share * (x2 - x1), y1 + share * (y2 - y1)];
}

/** A corner that is passed twice, where the one way through it leads from side to side of the other. */
function crossingCorner(corners: Position[]): Position | undefined {
	const passed = new Map<string, number[]>();
	corners.forEach((at, i) => {
		const key = at.join(' ');
		passed.set(key, [...(passed.get(key) ?? []), i]);
	});
	const around = (i: number) =>
		[corners.at(i - 1), corners[(i + 1) % corners.length]] as [Position, Position];
	for (const [first, ...others] of passed.values()) {
		if (first === undefined) continue;
		const at = corners[first] as Position;
		if (others.some((i) => interleave(at, around(first), around(i)))) return at;
	}
	return undefined;
}

/** Whether of two pairs of directions from a point each lies on both sides of the other. */
function interleave(
	[x, y]: Position,
	[a, b]: [Position, Position],
	other: [Position, Position]
): boolean {
	const angle = (to: Position) => Math.atan2(to[1] - y, to[0] - x);
	const [from, until] = [angle(a), angle(b)].sort((one, two) => one - two) as [number, number];
	const angles = other.map(angle);
	if (angles.some((one) => one === from || one === until)) return false;
	return angles.filter((one) => one > from && one < until).length === 1;
}
