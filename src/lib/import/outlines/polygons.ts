import type { Arcs, Outline, OutlineProblem, Polygon, Position, Ring } from './outline';

/** The polygons of an outline in the file's numbers, and what is wrong with it: each fault once. */
export interface Drawn {
	polygons: Polygon[];
	problems: OutlineProblem[];
}

/** A fault ends the reading of its ring alone. */
class RingFault extends Error {
	constructor(readonly problem: OutlineProblem) {
		super(problem.kind);
	}
}

/**
 * Reads an outline's rings: whether their points are numbers, whether each is closed.
 * @param arcs of a TopoJSON
 * @returns no polygons where there is a fault
 */
export function drawnOf({ geometry }: Outline, arcs: Arcs | undefined): Drawn {
	const { type, coordinates, arcs: lines } = (geometry ?? {}) as Record<string, unknown>;
	// A geometry of null is one without a type.
	if (type === null || type === undefined) return faulty({ kind: 'no-geometry' });
	if (type !== 'Polygon' && type !== 'MultiPolygon')
		return faulty({ kind: 'no-polygon', type: shown(type) });
	const held = arcs ? lines : coordinates;
	const parts: unknown = type === 'Polygon' ? [held] : held;
	if (!isListOfLists(parts)) return faulty({ kind: 'no-points' });
	if (parts.flat().length === 0) return faulty({ kind: 'no-geometry' });
	const problems: OutlineProblem[] = [];
	const ringOf = (ring: unknown): Ring[] => {
		try {
			return [checked(arcs ? joined(ring, arcs) : pointsOf(ring))];
		} catch (error) {
			if (!(error instanceof RingFault)) throw error;
			problems.push(error.problem);
			return [];
		}
	};
	const polygons = parts.map((rings) => rings.flatMap(ringOf));
	if (problems.length === 0) return { polygons, problems };
	return { polygons: [], problems: [...new Map(problems.map((one) => [one.kind, one])).values()] };
}

const faulty = (problem: OutlineProblem): Drawn => ({ polygons: [], problems: [problem] });

const isListOfLists = (value: unknown): value is unknown[][] =>
	Array.isArray(value) && value.every(Array.isArray);

const LETTERS = 40;
/** What stands where something else was wanted. */
const shown = (value: unknown): string =>
	(typeof value === 'string' ? value : (JSON.stringify(value) ?? 'nothing')).slice(0, LETTERS);

function pointsOf(ring: unknown): Ring {
	if (!Array.isArray(ring)) throw new RingFault({ kind: 'no-points' });
	return ring.map((at: unknown): Position => {
		const [x, y] = Array.isArray(at) ? (at as unknown[]) : [];
		if (isNumber(x) && isNumber(y)) return [x, y];
		throw new RingFault({ kind: 'no-number', found: foundIn(at, [x, y]) });
	});
}

const isNumber = (value: unknown): value is number =>
	typeof value === 'number' && Number.isFinite(value);

/** The one of two that is no number; else all that stands there. */
function foundIn(at: unknown, pair: unknown[]): string {
	const wrong = pair.find((one) => one !== undefined && !isNumber(one));
	return typeof wrong === 'number' ? String(wrong) : shown(wrong ?? at);
}

/** A ring out of lines, each of which begins where the one before it ends. */
function joined(ring: unknown, arcs: Arcs): Ring {
	if (!Array.isArray(ring)) throw new RingFault({ kind: 'no-points' });
	const points: Ring = [];
	for (const index of ring as unknown[]) {
		const line = Number.isInteger(index) ? lineOf(index as number, arcs) : undefined;
		if (!line) throw new RingFault({ kind: 'no-arc', arc: shown(index), count: arcs.count });
		const [before, first] = [points.at(-1), line[0]];
		if (before && first && !isNear(before, first))
			throw new RingFault({ kind: 'arcs-apart', arc: shown(index) });
		for (const at of before ? line.slice(1) : line) points.push(at);
	}
	return closed(points);
}

/** Whole steps counted from either end of a ring may differ in the last digit. */
function closed(points: Ring): Ring {
	const [first, last] = [points[0], points.at(-1)];
	return first && last && isNear(first, last) ? [...points.slice(0, -1), first] : points;
}

/** `~n` is line n backwards. */
function lineOf(index: number, arcs: Arcs): Position[] | undefined {
	const points = arcs.points(index < 0 ? ~index : index);
	return index < 0 ? points?.toReversed() : points;
}

const isNear = ([ax, ay]: Position, [bx, by]: Position): boolean =>
	Math.abs(ax - bx) <= 1e-9 * (1 + Math.abs(ax)) && Math.abs(ay - by) <= 1e-9 * (1 + Math.abs(ay));

/** Three corners, and the first of them again. */
const FEWEST = 4;

function checked(ring: Ring): Ring {
	const [first, last] = [ring[0], ring.at(-1)];
	if (first && last && ring.length > 1 && (first[0] !== last[0] || first[1] !== last[1]))
		throw new RingFault({ kind: 'open-ring', first, last });
	const corners = new Set(ring.map(String)).size;
	if (ring.length < FEWEST || corners < FEWEST - 1)
		throw new RingFault({ kind: 'few-points', points: corners });
	return ring;
}
