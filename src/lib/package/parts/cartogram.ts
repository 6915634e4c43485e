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
import type { RecordOf } from '../../data/schema/tables';

/** Every two super output areas that share a border, each pair once. */
export function adjacenciesOf(boundaries: BoundariesPart): Adjacency[] {
	// The schema holds the topology's frame; the build has checked the areas' arcs.
	const { geometries } = boundaries.objects.soa as unknown as GeometryCollection;
	const codes = geometries.map(({ id }) => String(id));
	return neighbors(geometries).flatMap((around, a) =>
		around.filter((b) => a < b).map((b): Adjacency => [codes[a] ?? '', codes[b] ?? ''])
	);
}

/** The cell of each super output area in the cartogram, by its code. */
export function cellsOf(
	areas: readonly RecordOf<'areas.csv'>[],
	boundaries: BoundariesPart
): Map<string, Cell> {
	const placed = areas.flatMap(({ kind, code, latitude, longitude, wardCode }) =>
		kind === 'soa' && latitude !== null && longitude !== null
			? [{ code, latitude, longitude, wardCode }]
			: []
	);
	const cells = cartogram(placed, adjacenciesOf(boundaries));
	return new Map(cells.map(({ code, column, row }) => [code, { column, row }]));
}

/** How true the built cells are to the map. */
export function qualityOf(
	{ areas }: Pick<AreasPart, 'areas'>,
	boundaries: BoundariesPart
): CartogramQuality & { cells: number; borders: number } {
	const placed = areas.flatMap(({ code, latitude, longitude, cell }) =>
		cell && latitude !== null && longitude !== null ? [{ code, latitude, longitude, ...cell }] : []
	);
	const adjacencies = adjacenciesOf(boundaries);
	return {
		cells: placed.length,
		borders: adjacencies.length,
		...cartogramQuality(placed, placed, adjacencies)
	};
}
