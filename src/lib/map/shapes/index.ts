import type { Feature, MultiLineString, MultiPolygon, Polygon, Position } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

/** The outlines of a place, on shared arcs. */
export type Boundaries = Topology<{
	soa: GeometryCollection;
	ward: GeometryCollection;
	borough: GeometryCollection;
}>;

export type AreaShape = Feature<Polygon | MultiPolygon> & { id: string };

export interface Shapes {
	areas: AreaShape[];
	/** Lines between wards, each drawn once. */
	wardLines: MultiLineString;
	borough: MultiLineString;
	/** Where a ward's name stands: latitude and longitude. */
	wardCentres: { code: string; at: [latitude: number, longitude: number] }[];
}

/** The shapes that a map draws, out of a topology. */
export function shapesOf(boundaries: Boundaries): Shapes {
	const { soa, ward, borough } = boundaries.objects;
	return {
		areas: featuresOf(boundaries, soa),
		wardLines: mesh(boundaries, ward, (a, b) => a !== b),
		borough: mesh(boundaries, borough),
		wardCentres: featuresOf(boundaries, ward).map((shape) => ({
			code: shape.id,
			at: centreOf(shape)
		}))
	};
}

const featuresOf = (boundaries: Boundaries, object: GeometryCollection): AreaShape[] =>
	feature(boundaries, object).features.flatMap(({ geometry, ...shape }) =>
		geometry.type === 'Polygon' || geometry.type === 'MultiPolygon'
			? [{ ...shape, geometry, id: String(shape.id) }]
			: []
	);

/** The centre of gravity of a shape's largest outer ring: latitude and longitude. */
export function centreOf({ geometry }: AreaShape): [number, number] {
	const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
	const rings = polygons.map(([outer = []]) => gravityOf(outer));
	const { x, y } = rings.reduce((a, b) => (Math.abs(b.area) > Math.abs(a.area) ? b : a));
	return [y, x];
}

function gravityOf(ring: Position[]): { area: number; x: number; y: number } {
	let [area, x, y] = [0, 0, 0];
	for (const [i, [x1 = 0, y1 = 0]] of ring.entries()) {
		const [x2 = 0, y2 = 0] = ring[(i + 1) % ring.length] ?? [];
		const cross = x1 * y2 - x2 * y1;
		area += cross / 2;
		x += ((x1 + x2) * cross) / 6;
		y += ((y1 + y2) * cross) / 6;
	}
	return { area, x: x / area, y: y / area };
}
