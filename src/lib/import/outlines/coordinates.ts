import { fromGrid } from './grid';
import type { Polygon, Position, Ring } from './outline';

/**
 * What the numbers of a file are: `degrees` of WGS 84, longitude first, as maps have them; the same with
 * latitude first (`swapped`); metres of the British National Grid or of Web Mercator.
 */
export const SYSTEMS = ['degrees', 'swapped', 'grid', 'mercator'] as const;
export type System = (typeof SYSTEMS)[number];

type Range = readonly [least: number, most: number];
interface Extent {
	x: Range;
	y: Range;
}

/** Metres from the middle of Web Mercator's world to its edge. */
const EDGE = 20_037_508.35;
const EARTH_RADIUS = 6_378_137;

/** Where numbers of a system can lie. */
const EXTENTS: Record<System, Extent> = {
	degrees: { x: [-180, 180], y: [-90, 90] },
	swapped: { x: [-90, 90], y: [-180, 180] },
	grid: { x: [0, 700_000], y: [0, 1_300_000] },
	mercator: { x: [-EDGE, EDGE], y: [-EDGE, EDGE] }
};
/** Where latitudes and longitudes are told from one another: the isles, latitude first. */
const SWAPPED_ISLES: Extent = { x: [49, 61], y: [-9, 2] };

const isIn = ([least, most]: Range, value: number) => value >= least && value <= most;
const isWithin = ({ x, y }: Extent, [east, north]: Position) => isIn(x, east) && isIn(y, north);

/** Whether a point can be one of a system. */
export const canBe = (system: System, at: Position): boolean => isWithin(EXTENTS[system], at);

/** The systems by the numbers that the EPSG's register has for them. */
const REGISTERED: Record<string, System> = {
	4326: 'degrees',
	4258: 'degrees',
	27700: 'grid',
	7405: 'grid',
	3857: 'mercator',
	900913: 'mercator',
	102100: 'mercator'
};

/**
 * The system that a file names.
 * @param crs "urn:ogc:def:crs:EPSG::27700", "EPSG:4326"; '' for none
 * @returns `undefined` where it names none, `other` for one that is not known here
 */
export function namedSystem(crs: string): System | 'other' | undefined {
	if (crs === '') return undefined;
	if (/CRS:?:?84$/i.test(crs)) return 'degrees';
	const number = /(\d+)$/.exec(crs)?.[1] ?? '';
	return REGISTERED[number] ?? 'other';
}

/** A ring's numbers alone, without where the points of a shape lie. */
function systemOfRing(ring: Ring, named: System | 'other' | undefined): System | undefined {
	const all = (extent: Extent) => ring.every((at) => isWithin(extent, at));
	if (all(SWAPPED_ISLES)) return 'swapped';
	if (all(EXTENTS.degrees)) return 'degrees';
	if (named === 'mercator' && all(EXTENTS.mercator)) return 'mercator';
	return (['grid', 'mercator'] as const).find((system) => all(EXTENTS[system]));
}

/**
 * What the numbers of shapes are: what those of most outer rings are, so that one that is wrong is told by
 * itself. A place in the United Kingdom lies from 49 to 61 north and from 9 west to 2 east, so that its
 * axes cannot be taken for each other.
 * @param named what the file says, which settles what may be metres of either kind
 * @returns `undefined` where most are none of these, or there are none
 */
export function foundSystem(
	shapes: readonly (readonly Polygon[])[],
	named: System | 'other' | undefined
): System | undefined {
	const counts = new Map<System | undefined, number>();
	for (const [outer] of shapes.flat()) {
		const system = outer && systemOfRing(outer, named);
		counts.set(system, (counts.get(system) ?? 0) + 1);
	}
	const most = Math.max(...counts.values());
	return [...counts].find(([, count]) => count === most)?.[0];
}

const degrees = (angle: number) => (angle * 180) / Math.PI;

/** A point in degrees of WGS 84, longitude first. */
const CONVERSIONS: Record<System, (at: Position) => Position> = {
	degrees: (at) => at,
	swapped: ([latitude, longitude]) => [longitude, latitude],
	grid: fromGrid,
	mercator: ([x, y]) => [degrees(x / EARTH_RADIUS), degrees(Math.atan(Math.sinh(y / EARTH_RADIUS)))]
};

/** Polygons in degrees of WGS 84, longitude first. */
export const inDegrees = (polygons: readonly Polygon[], from: System): Polygon[] =>
	polygons.map((polygon) => polygon.map((ring) => ring.map(CONVERSIONS[from])));
