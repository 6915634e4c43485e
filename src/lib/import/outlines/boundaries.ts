import type { Feature, FeatureCollection, MultiPolygon, Polygon as Shape } from 'geojson';
import { feature } from 'topojson-client';
import { topology } from 'topojson-server';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { BoundariesPart } from '../../data/schema/parts';
import type { Polygon, Position, Ring } from './outline';

/** Polygons in degrees by the areas' codes. */
export type Outlines = ReadonlyMap<string, readonly Polygon[]>;

type HeldTopology = Topology<Record<string, GeometryCollection>>;

/** Finer than any screen: about a metre in a borough. */
const STEPS = 1e5;

/** The shapes of a geography as the dataset has them. */
function shapesIn(held: BoundariesPart, geographyId: string): Feature[] {
	const whole = held as unknown as HeldTopology;
	const object = whole.objects[geographyId];
	return object ? feature(whole, object).features : [];
}

/** The outlines that a dataset has of a geography, by code. */
export const heldOutlines = (held: BoundariesPart | undefined, geographyId: string): Outlines =>
	new Map(
		(held ? shapesIn(held, geographyId) : []).flatMap(({ id, geometry }) => {
			if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') return [];
			const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
			return [[String(id), polygons as Polygon[]] as const];
		})
	);

/**
 * A dataset's outlines with those of one geography in place of what it had of it; other geographies keep
 * theirs. Neighbours' shared lines are there once, in whole steps of about a metre.
 */
export function boundariesWith(
	held: BoundariesPart | undefined,
	geographyId: string,
	outlines: Outlines
): BoundariesPart {
	const others = Object.keys(held?.objects ?? {}).filter((id) => id !== geographyId);
	const all: Record<string, FeatureCollection> = { [geographyId]: collection(outlines) };
	for (const id of others)
		all[id] = { type: 'FeatureCollection', features: held ? shapesIn(held, id) : [] };
	const { type, arcs, objects, transform } = topology(all, STEPS);
	return { type, arcs, objects, transform } as unknown as BoundariesPart;
}

const collection = (outlines: Outlines): FeatureCollection => ({
	type: 'FeatureCollection',
	features: [...outlines].map(([id, polygons]) => ({
		type: 'Feature',
		id,
		properties: null,
		geometry: geometryOf(polygons.map(wound))
	}))
});

const geometryOf = (polygons: Polygon[]): Shape | MultiPolygon =>
	polygons.length === 1
		? { type: 'Polygon', coordinates: polygons[0] as Polygon }
		: { type: 'MultiPolygon', coordinates: polygons };

/** Twice the area within a ring: above 0 where it runs against the clock. */
const turnOf = (ring: Ring): number =>
	ring.reduce((sum, [x, y], i) => {
		const [nextX, nextY] = ring[(i + 1) % ring.length] as Position;
		return sum + (x * nextY - nextX * y);
	}, 0);

/** With the clock around an area and against it around a hole, as TopoJSON has it. */
const wound = (polygon: Polygon): Polygon =>
	polygon.map((ring, i) => (turnOf(ring) > 0 === (i === 0) ? ring.toReversed() : ring));
