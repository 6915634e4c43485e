import { neighbors } from 'topojson-client';
import type { GeometryCollection } from 'topojson-specification';
import type { AreasPart, BoundariesPart } from '../../data/schema/parts';
import {
	cartogram,
	cartogramQuality,
	type Adjacency,
	type CartogramQuality,
	type Cell
} from '../../domain/cartogram';
import { geographyOfRole } from '../../domain/area';
import type { StoredArea, StoredAtlas } from '../../domain/area/linked';
import { middlesOf } from '../boundaries';

/** An atlas as far as its cells need it. */
type Placed = Pick<StoredAtlas, 'geographies'> & {
	areas: readonly Pick<StoredArea, 'code' | 'geographyId' | 'latitude' | 'longitude' | 'groups'>[];
};

const mappedId = ({ geographies }: Pick<StoredAtlas, 'geographies'>): string | undefined =>
	geographyOfRole({ geographies }, 'area')?.id;

/**
 * Every two areas of a geography that share a border, each pair once.
 * @returns none where the geography has no shapes
 */
export function adjacenciesOf(
	boundaries: BoundariesPart,
	geographyId: string | undefined
): Adjacency[] {
	// The schema holds the topology's frame; the build has checked the areas' arcs.
	const object = boundaries.objects[geographyId ?? ''] as unknown as GeometryCollection | undefined;
	if (!object) return [];
	const { geometries } = object;
	const codes = geometries.map(({ id }) => String(id));
	return neighbors(geometries).flatMap((around, a) =>
		around.filter((b) => a < b).map((b): Adjacency => [codes[a] ?? '', codes[b] ?? ''])
	);
}

/**
 * The cell of each area in the cartogram, by its code. An area without a centre of its own stands at
 * its shape's; without shapes there are no cells.
 */
export function cellsOf(atlas: Placed, boundaries: BoundariesPart | undefined): Map<string, Cell> {
	const id = mappedId(atlas);
	if (!boundaries || id === undefined) return new Map();
	const middles = middlesOf(boundaries, id);
	const codes = new Map(atlas.areas.map((area) => [area.code, area]));
	const home = geographyOfRole(atlas, 'group')?.id;
	const placed = atlas.areas.flatMap(({ geographyId, code, latitude, longitude, groups }) => {
		const at = geographyId === id && middleOf({ latitude, longitude }, middles.get(code));
		const groupCode = groups.find((one) => codes.get(one)?.geographyId === home) ?? '';
		return at ? [{ code, ...at, groupCode }] : [];
	});
	const cells = cartogram(placed, adjacenciesOf(boundaries, id));
	return new Map(cells.map(({ code, column, row }) => [code, { column, row }]));
}

/** How true the built cells are to the map. */
export function qualityOf(
	{ areas, geographies }: Pick<AreasPart, 'areas' | 'geographies'>,
	boundaries: BoundariesPart
): CartogramQuality & { cells: number; borders: number } {
	const id = mappedId({ geographies });
	const middles = middlesOf(boundaries, id ?? '');
	const placed = areas.flatMap(({ code, latitude, longitude, cell }) => {
		const at = cell && middleOf({ latitude, longitude }, middles.get(code));
		return at ? [{ code, ...at, ...cell }] : [];
	});
	const adjacencies = adjacenciesOf(boundaries, id);
	return {
		cells: placed.length,
		borders: adjacencies.length,
		...cartogramQuality(placed, placed, adjacencies)
	};
}

interface Middle {
	latitude: number;
	longitude: number;
}

/** An area's own centre, else its shape's. */
function middleOf(
	{ latitude, longitude }: Pick<StoredArea, 'latitude' | 'longitude'>,
	shape: Middle | undefined
): Middle | undefined {
	return latitude !== null && longitude !== null ? { latitude, longitude } : shape;
}
