import type { FeatureCollection, Geometry, MultiPolygon, Polygon, Position } from 'geojson';
import proj4 from 'proj4';

/** What a file's numbers are: degrees as GeoJSON has them, or what has to be turned into them. */
export type Coordinates = 'degrees' | 'swapped' | 'grid' | 'unknown';

/** Ordnance Survey's own figures for its grid; good to about five metres. */
const BRITISH_NATIONAL_GRID =
	'+proj=tmerc +lat_0=49 +lon_0=-2 +k=0.9996012717 +x_0=400000 +y_0=-100000 +ellps=airy ' +
	'+towgs84=446.448,-125.157,542.06,0.15,0.247,0.842,-20.489 +units=m +no_defs';

interface Range {
	least: number;
	most: number;
}

const rangeOf = (values: number[]): Range => ({
	least: values.reduce((a, b) => Math.min(a, b), Infinity),
	most: values.reduce((a, b) => Math.max(a, b), -Infinity)
});

const isWithin = ({ least, most }: Range, from: number, to: number) => least >= from && most <= to;

/** Every pair of numbers in a collection. */
const positionsOf = ({ features }: FeatureCollection): Position[] =>
	features.flatMap(({ geometry }) => ringsOf(geometry).flat());

/** The rings of an area, and none of what is no area. */
export function ringsOf(geometry: Geometry | null): Position[][] {
	if (geometry?.type === 'Polygon') return geometry.coordinates;
	return geometry?.type === 'MultiPolygon' ? geometry.coordinates.flat() : [];
}

/**
 * What the numbers of a file are. No degree is above 180, and a place in the United Kingdom lies
 * from 49 to 61 north and from 9 west to 2 east, so that its axes cannot be taken for each other.
 */
export function coordinatesOf(collection: FeatureCollection): Coordinates {
	const positions = positionsOf(collection);
	const [x, y] = [
		rangeOf(positions.map(([x = NaN]) => x)),
		rangeOf(positions.map((p) => p[1] ?? NaN))
	];
	if (isWithin(x, 49, 61) && isWithin(y, -9, 2)) return 'swapped';
	if (isWithin(x, -180, 180) && isWithin(y, -90, 90)) return 'degrees';
	return isWithin(x, 0, 700_000) && isWithin(y, 0, 1_300_000) ? 'grid' : 'unknown';
}

const toDegrees = {
	grid: ([x = NaN, y = NaN]: Position) => proj4(BRITISH_NATIONAL_GRID, 'WGS84', [x, y]),
	swapped: ([y = NaN, x = NaN]: Position) => [x, y]
};

/** The same areas in degrees, east first. */
export const inDegrees = (
	collection: FeatureCollection,
	from: keyof typeof toDegrees
): FeatureCollection => eachRing(collection, (ring) => ring.map((at) => toDegrees[from](at)));

/** The same areas with each ring made otherwise; the first of a polygon is its outer one. */
export const eachRing = (
	{ features, ...collection }: FeatureCollection,
	make: (ring: Position[], isOuter: boolean) => Position[]
): FeatureCollection => {
	const polygon = (rings: Position[][]) => rings.map((ring, i) => make(ring, i === 0));
	const madeOf = (geometry: Geometry): Geometry => {
		if (geometry.type === 'Polygon')
			return { ...geometry, coordinates: polygon(geometry.coordinates) } satisfies Polygon;
		if (geometry.type === 'MultiPolygon')
			return { ...geometry, coordinates: geometry.coordinates.map(polygon) } satisfies MultiPolygon;
		return geometry;
	};
	return {
		...collection,
		features: features.map((one) => ({ ...one, geometry: madeOf(one.geometry) }))
	};
};

/** Twice the area within a ring: above 0 where it runs against the clock. */
const turnOf = (ring: Position[]): number =>
	ring.reduce((sum, [x = 0, y = 0], i) => {
		const [nextX = 0, nextY = 0] = ring[(i + 1) % ring.length] ?? [];
		return sum + (x * nextY - nextX * y);
	}, 0);

/** With the clock around an area and against it around a hole, as TopoJSON has it. */
export const woundRight = (collection: FeatureCollection): FeatureCollection =>
	eachRing(collection, (ring, isOuter) =>
		turnOf(ring) > 0 === isOuter ? [...ring].reverse() : ring
	);
