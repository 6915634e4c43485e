import type { Position } from 'geojson';
import { bbox, mesh } from 'topojson-client';
import type { GeometryCollection, Polygon, Topology } from 'topojson-specification';
import { homeOf, type Area } from '$lib/domain/area';
import { ROW_HEIGHT } from '$lib/domain/cartogram/cell';
import { mercator } from './projection';
import type { AreaShape, Boundaries, Shapes } from './index';

type Celled = Pick<Area, 'code' | 'groups' | 'cell'>;

/**
 * A point of the honeycomb in whole numbers, so that cells that meet have the very same corners:
 * half cell widths to the east, thirds of the height between rows to the south.
 */
type Point = readonly [x: number, y: number];

interface Hexagon {
	code: string;
	groupCode: string;
	middle: Point;
}

/** From the middle of a hexagon to its corners, clockwise from the northern one. */
const CORNERS: readonly Point[] = [
	[0, -2],
	[1, -1],
	[1, 1],
	[0, 2],
	[-1, 1],
	[-1, -1]
];

/**
 * The cells of areas as shapes that a map draws as it draws true ones: regular hexagons on a web
 * map, together as large as the true boundaries allow and about the same middle. Areas without a
 * cell are left out.
 */
export function cellShapes(areas: readonly Celled[], boundaries: Boundaries): Shapes {
	const hexagons = hexagonsOf(areas);
	const at = layOver(hexagons, boundaries);
	const topology = topologyOf(hexagons, at);
	const groups = new Map(hexagons.map(({ code, groupCode }) => [code, groupCode]));
	const { cells } = topology.objects;
	return {
		areas: hexagons.map((hexagon) => shapeOf(hexagon, at)),
		groupLines: mesh(
			topology,
			cells,
			(a, b) => groups.get(String(a.id)) !== groups.get(String(b.id))
		),
		whole: mesh(topology, cells, (a, b) => a === b),
		groupCentres: [...new Set(groups.values())].filter(Boolean).map((code) => {
			const own = hexagons.filter(({ groupCode }) => groupCode === code);
			const [longitude = 0, latitude = 0] = at(namePlace(own));
			return { code, at: [latitude, longitude] };
		})
	};
}

/** The middles of the cells of areas, where `cellShapes` has them. */
export function cellCentres(
	areas: readonly Celled[],
	boundaries: Boundaries
): { code: string; latitude: number; longitude: number }[] {
	const hexagons = hexagonsOf(areas);
	const at = layOver(hexagons, boundaries);
	return hexagons.map(({ code, middle }) => {
		const [longitude = 0, latitude = 0] = at(middle);
		return { code, latitude, longitude };
	});
}

const hexagonsOf = (areas: readonly Celled[]): Hexagon[] =>
	areas.flatMap(({ code, groups, cell }) =>
		cell
			? [
					{
						code,
						groupCode: homeOf({ groups })?.code ?? '',
						middle: [2 * cell.column + (cell.row % 2), 3 * cell.row]
					}
				]
			: []
	);

const cornersOf = ({ middle: [x, y] }: Hexagon): Point[] =>
	CORNERS.map(([east, south]) => [x + east, y + south]);

/** Where the points of a honeycomb come to lie, so that it fills the extent of the boundaries. */
function layOver(hexagons: Hexagon[], boundaries: Boundaries): (point: Point) => Position {
	const [west, south, east, north] = bbox(boundaries);
	const [left, top] = mercator([west, north]);
	const [right, bottom] = mercator([east, south]);
	const corners = hexagons.flatMap(cornersOf).map(inWidths);
	const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
	const [minX, maxX] = [Math.min(...xs), Math.max(...xs)];
	const [minY, maxY] = [Math.min(...ys), Math.max(...ys)];
	const scale = Math.min((right - left) / (maxX - minX), (bottom - top) / (maxY - minY));
	return (point) => {
		const [x, y] = inWidths(point);
		return unprojected([
			(left + right) / 2 + (x - (minX + maxX) / 2) * scale,
			(top + bottom) / 2 + (y - (minY + maxY) / 2) * scale
		]);
	};
}

/** A point in cell widths. */
const inWidths = ([x, y]: Point): Point => [x / 2, (y * ROW_HEIGHT) / 3];

/** What `mercator` came from. */
const unprojected = ([x, y]: Point): Position =>
	[x, Math.atan(Math.sinh(-y))].map((angle) => (angle * 180) / Math.PI);

function shapeOf(hexagon: Hexagon, at: (point: Point) => Position): AreaShape {
	const corners = cornersOf(hexagon).map(at);
	return {
		type: 'Feature',
		id: hexagon.code,
		properties: {},
		geometry: { type: 'Polygon', coordinates: [[...corners, ...corners.slice(0, 1)]] }
	};
}

/** The hexagons on shared edges: each edge is drawn once, in the direction in which it comes first. */
function topologyOf(hexagons: Hexagon[], at: (point: Point) => Position) {
	const arcs: Position[][] = [];
	const numbers = new Map<string, number>();
	const edge = (from: Point, to: Point): number => {
		const back = numbers.get(`${to} ${from}`);
		if (back !== undefined) return ~back;
		numbers.set(`${from} ${to}`, arcs.length);
		return arcs.push([at(from), at(to)]) - 1;
	};
	const geometries = hexagons.map((hexagon): Polygon => {
		const corners = cornersOf(hexagon);
		const ring = corners.map((from, i) => edge(from, corners[(i + 1) % 6] ?? from));
		return { type: 'Polygon', id: hexagon.code, arcs: [ring] };
	});
	const cells: GeometryCollection = { type: 'GeometryCollection', geometries };
	const topology: Topology<{ cells: GeometryCollection }> = {
		type: 'Topology',
		arcs,
		objects: { cells }
	};
	return topology;
}

/** The middle of a group's cells; where none of them is there, that of the nearest of them. */
function namePlace(own: Hexagon[]): Point {
	const x = own.reduce((sum, { middle }) => sum + middle[0], 0) / own.length;
	const y = own.reduce((sum, { middle }) => sum + middle[1], 0) / own.length;
	const [east, south] = inWidths([x, y]);
	const away = own.map(({ middle }) => {
		const [a, b] = inWidths(middle);
		return Math.hypot(a - east, b - south);
	});
	const nearest = away.indexOf(Math.min(...away));
	return (away[nearest] ?? 0) > 1 / 2 ? (own[nearest]?.middle ?? [x, y]) : [x, y];
}
