import { centreOfPolygons } from '../../domain/area/centre';
import type { Change, ChangedValue } from '../change';
import type { Outlines } from './boundaries';
import type { Polygon, Position } from './outline';

/** Degrees within which a point is the same: about a metre, which is what outlines are stored to. */
const SAME = 1.5e-5;

/** Metres of a degree of latitude. */
const DEGREE = 111_320;

/**
 * Which areas' outlines would be new or others than they were.
 * @param named what each area is called
 */
export const outlineChanges = (
	before: Outlines,
	after: Outlines,
	named: (code: string) => string
): Change[] =>
	[...after].flatMap(([code, polygons]): Change[] => {
		const was = before.get(code);
		if (was && areSame(was, polygons)) return [];
		return [
			{
				kind: 'area',
				status: was ? 'changed' : 'new',
				what: named(code),
				field: { kind: 'area-outline' },
				before: was && { kind: 'outline', points: pointsOf(was).length },
				after: outlineValue(was, polygons)
			}
		];
	});

function outlineValue(
	was: readonly Polygon[] | undefined,
	polygons: readonly Polygon[]
): ChangedValue {
	const value = { kind: 'outline' as const, points: pointsOf(polygons).length };
	return was ? { ...value, moved: metresBetween(was, polygons) } : value;
}

/** The points of all rings, without the one that closes each. */
const pointsOf = (polygons: readonly Polygon[]): Position[] =>
	polygons.flat().flatMap((ring) => ring.slice(0, -1));

/** Whether every point of the one is near one of the other, whatever ring and order they stand in. */
function areSame(a: readonly Polygon[], b: readonly Polygon[]): boolean {
	const [one, other] = [pointsOf(a), pointsOf(b)];
	return one.length === other.length && areNear(one, other) && areNear(other, one);
}

const cellOf = (value: number) => Math.floor(value / SAME);

function areNear(points: Position[], others: Position[]): boolean {
	const cells = new Set(others.map(([x, y]) => `${cellOf(x)} ${cellOf(y)}`));
	const AROUND = [-1, 0, 1];
	return points.every(([x, y]) =>
		AROUND.some((east) =>
			AROUND.some((north) => cells.has(`${cellOf(x) + east} ${cellOf(y) + north}`))
		)
	);
}

/** Metres between the middles of two shapes. */
function metresBetween(a: readonly Polygon[], b: readonly Polygon[]): number {
	const [[lat1, lon1], [lat2, lon2]] = [centreOfPolygons(a), centreOfPolygons(b)];
	const wide = Math.cos((lat1 * Math.PI) / 180);
	return Math.hypot((lat2 - lat1) * DEGREE, (lon2 - lon1) * DEGREE * wide);
}
