import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { BoundariesPart } from '../data/schema/parts';
import { centreOfPolygons } from '../domain/area/centre';

export interface Shape {
	/** The area's code; empty where it has none, as the only shape of a whole. */
	id: string;
	/** Numbers of lines in the topology's `arcs`, nested; `~n` is line n backwards. */
	arcs: unknown;
}

/** The shapes of one geography in the boundaries part, which is the topology as it was drawn. */
export function shapesOf(boundaries: BoundariesPart, geographyId: string): Shape[] {
	const geometries = boundaries.objects[geographyId]?.geometries;
	if (!Array.isArray(geometries)) return [];
	return geometries.map(({ id, arcs }: { id?: unknown; arcs?: unknown }) => ({
		id: String(id ?? ''),
		arcs
	}));
}

/** The middle of each shape of a geography, by its code; of shapes that have a surface. */
export function middlesOf(
	boundaries: BoundariesPart,
	geographyId: string
): Map<string, { latitude: number; longitude: number }> {
	const topology = boundaries as unknown as Topology<Record<string, GeometryCollection>>;
	const object = topology.objects[geographyId];
	const features = object ? feature(topology, object).features : [];
	return new Map(
		features.flatMap(({ id, geometry }) => {
			if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') return [];
			const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
			const [latitude, longitude] = centreOfPolygons(polygons);
			return Number.isFinite(latitude) ? [[String(id), { latitude, longitude }]] : [];
		})
	);
}
