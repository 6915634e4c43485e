import type { Feature, MultiLineString, MultiPolygon, Polygon } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import {
	geographyOfRole,
	homeOf,
	type Area,
	type Atlas,
	type GeographyRole
} from '$lib/domain/area';
import { centreOfPolygons } from '$lib/domain/area/centre';

/** The outlines of a place by their geographies, on shared arcs. */
export type Boundaries = Topology<Record<string, GeometryCollection>>;

export type AreaShape = Feature<Polygon | MultiPolygon> & { id: string };

export interface Shapes {
	areas: AreaShape[];
	/** Lines between groups such as wards, each drawn once. */
	groupLines: MultiLineString;
	whole: MultiLineString;
	/** Where a group's name stands: latitude and longitude. */
	groupCentres: { code: string; at: [latitude: number, longitude: number] }[];
}

const NO_LINES: MultiLineString = { type: 'MultiLineString', coordinates: [] };

/**
 * The shapes that a map draws, out of a topology: the areas, the groups that they are told by, and
 * the whole. Where there are no outlines of groups or of the whole, their lines follow from the
 * areas'.
 */
export function shapesOf(
	boundaries: Boundaries,
	atlas: Pick<Atlas, 'geographies' | 'areas'>
): Shapes {
	const object = (role: GeographyRole) =>
		boundaries.objects[geographyOfRole(atlas, role)?.id ?? ''];
	const [areas, group, whole] = [object('area'), object('group'), object('whole')];
	if (!areas) return { areas: [], groupLines: NO_LINES, whole: NO_LINES, groupCentres: [] };
	const homes = new Map(atlas.areas.map((area) => [area.code, homeOf(area)?.code]));
	const homeOfShape = ({ id }: { id?: string | number | undefined }) => homes.get(String(id));
	return {
		areas: featuresOf(boundaries, areas),
		groupLines: group
			? mesh(boundaries, group, (a, b) => a !== b)
			: mesh(boundaries, areas, (a, b) => a !== b && homeOfShape(a) !== homeOfShape(b)),
		whole: whole ? mesh(boundaries, whole) : mesh(boundaries, areas, (a, b) => a === b),
		groupCentres: group
			? featuresOf(boundaries, group).map((shape) => ({ code: shape.id, at: centreOf(shape) }))
			: []
	};
}

const featuresOf = (boundaries: Boundaries, object: GeometryCollection): AreaShape[] =>
	feature(boundaries, object).features.flatMap(({ geometry, ...shape }) =>
		geometry.type === 'Polygon' || geometry.type === 'MultiPolygon'
			? [{ ...shape, geometry, id: String(shape.id) }]
			: []
	);

/** The centre of gravity of a shape's largest outer ring: latitude and longitude. */
export const centreOf = ({ geometry }: AreaShape): [number, number] =>
	centreOfPolygons(geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates);

/** Areas with a centre each: their own, else their shape's. */
export function centred(areas: readonly Area[], shapes: Shapes | undefined): readonly Area[] {
	const isWhole = areas.every(({ latitude, longitude }) => latitude !== null && longitude !== null);
	if (isWhole || !shapes) return areas;
	const byCode = new Map(shapes.areas.map((shape) => [shape.id, shape]));
	return areas.map((area) => {
		const shape =
			area.latitude === null || area.longitude === null ? byCode.get(area.code) : undefined;
		if (!shape) return area;
		const [latitude, longitude] = centreOf(shape);
		return { ...area, latitude, longitude };
	});
}
