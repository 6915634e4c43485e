import { extent, group, sum } from 'd3-array';
import type { Position } from 'geojson';
import { bbox } from 'topojson-client';
import { describe, expect, it } from 'vitest';
import { areasOfRole, homeOf } from '$lib/domain/area';
import { isBeside } from '$lib/domain/cartogram';
import { neighbourArea, HEADINGS } from '$lib/domain/area/neighbourArea';
import { cellCentres, cellShapes } from '$lib/map/shapes/cells';
import { mercator } from '$lib/map/shapes/projection';
import type { AreaShape } from '$lib/map/shapes';
import { shippedAtlas } from '../../data/shipped';
import { aGroup, anArea, packageBoundaries } from '../atlas';

const boundaries = packageBoundaries();
const areas = areasOfRole(shippedAtlas().areas, 'area');
const shapes = cellShapes(areas, boundaries);
const centres = new Map(cellCentres(areas, boundaries).map((one) => [one.code, one]));

const ringOf = ({ geometry }: AreaShape): Position[] =>
	geometry.type === 'Polygon' ? (geometry.coordinates[0] ?? []) : [];
const rings = new Map(shapes.areas.map((shape) => [shape.id, ringOf(shape)]));
const middleOnMap = (code: string) => {
	const { latitude = 0, longitude = 0 } = centres.get(code) ?? {};
	return mercator([longitude, latitude]);
};
const distance = ([a = 0, b = 0]: Position, [c = 0, d = 0]: Position) => Math.hypot(a - c, b - d);

/** A hexagon's side, as a web map shows it. */
const [side = 0] = [...rings.values()].map(([a = [], b = []]) =>
	distance(mercator(a), mercator(b))
);

/** The middle and the size of the box around points. */
function boxOf(points: Position[]) {
	const [left = 0, right = 0] = extent(points, ([x = 0]) => x);
	const [top = 0, bottom = 0] = extent(points, ([, y = 0]) => y);
	return {
		x: (left + right) / 2,
		y: (top + bottom) / 2,
		width: right - left,
		height: bottom - top
	};
}

const pairs = areas.flatMap((one, i) => areas.slice(i + 1).map((other) => [one, other] as const));
const besides = pairs.filter(([a, b]) => a.cell && b.cell && isBeside(a.cell, b.cell));

const edgesOf = (lines: Position[][]) =>
	lines.flatMap((line) =>
		line.slice(1).map((to, i) => [line[i] ?? [], to].map(String).sort().join(' '))
	);

describe('cellShapes, on the cells that are shipped', () => {
	it('draws each of the 166 areas, each with a closed ring of six corners', () => {
		expect(shapes.areas.map(({ id }) => id)).toEqual(areas.map(({ code }) => code));
		for (const ring of rings.values()) {
			expect(new Set(ring.map(String)).size).toBe(6);
			expect(ring[0]).toEqual(ring[6]);
		}
	});

	it('draws regular hexagons of one size, as a web map shows them', () => {
		const radii = [...rings].flatMap(([code, ring]) =>
			ring.map((corner) => distance(mercator(corner), middleOnMap(code)))
		);
		const sides = [...rings.values()].flatMap((ring) =>
			ring.slice(1).map((to, i) => distance(mercator(to), mercator(ring[i] ?? [])))
		);
		const [least = 0, most = 0] = extent([...radii, ...sides]);
		expect(most / least).toBeCloseTo(1, 6);
	});

	it('lets no two hexagons overlap', () => {
		const width = side * Math.sqrt(3);
		for (const [a, b] of pairs)
			expect(distance(middleOnMap(a.code), middleOnMap(b.code)) / width).toBeGreaterThan(0.999999);
	});

	it('gives neighbouring cells the very same two corners', () => {
		for (const [a, b] of pairs) {
			const corners = new Set(rings.get(a.code)?.map(String));
			const shared = new Set(
				rings
					.get(b.code)
					?.map(String)
					.filter((one) => corners.has(one))
			);
			expect(shared.size === 2).toBe(besides.some((pair) => pair[0] === a && pair[1] === b));
		}
	});

	it('has one closed outline, of every edge that has no cell behind it', () => {
		const lines = shapes.whole.coordinates;
		expect(lines).toHaveLength(1);
		expect(lines[0]?.[0]).toEqual(lines[0]?.at(-1));
		expect(edgesOf(lines)).toHaveLength(6 * areas.length - 2 * besides.length);
	});

	it('has a line between cells of different wards, each once, and no other', () => {
		const edges = edgesOf(shapes.groupLines.coordinates);
		const parted = besides.filter(([a, b]) => homeOf(a) !== homeOf(b));
		expect(edges).toHaveLength(parted.length);
		expect(new Set(edges).size).toBe(parted.length);
		for (const [a, b] of parted) {
			const corners = new Set(rings.get(a.code)?.map(String));
			const shared = rings
				.get(b.code)
				?.map(String)
				.filter((one) => corners.has(one));
			expect(edges).toContain([...new Set(shared)].sort().join(' '));
		}
	});

	it('fills the extent of the borough, around the same middle', () => {
		const [west, south, east, north] = bbox(boundaries);
		const outer = boxOf([mercator([west, north]), mercator([east, south])]);
		const inner = boxOf([...rings.values()].flat().map(mercator));
		expect(Math.max(inner.width / outer.width, inner.height / outer.height)).toBeCloseTo(1, 6);
		expect(inner.x).toBeCloseTo(outer.x, 9);
		expect(inner.y).toBeCloseTo(outer.y, 9);
	});

	it("puts each ward's name into a cell of that ward, near the middle of them", () => {
		const wards = group(areas, (area) => homeOf(area)?.code ?? '');
		expect(shapes.groupCentres.map(({ code }) => code).sort()).toEqual([...wards.keys()].sort());
		for (const { code, at } of shapes.groupCentres) {
			const name = mercator([at[1], at[0]]);
			const away = wards.get(code)?.map((area) => distance(name, middleOnMap(area.code))) ?? [];
			expect(Math.min(...away)).toBeLessThanOrEqual(side);
			expect(sum(away) / away.length / side).toBeLessThan(4);
		}
	});
});

describe('cellShapes', () => {
	const celled = (code: string, ward: string, column: number, row = 0) =>
		anArea({ code, groups: [aGroup(ward, ward)], cell: { column, row } });

	it('leaves out what has no cell', () => {
		const some = [celled('a', 'x', 0), anArea({ code: 'ward', cell: null })];
		expect(cellShapes(some, boundaries).areas.map(({ id }) => id)).toEqual(['a']);
		expect(cellCentres(some, boundaries).map(({ code }) => code)).toEqual(['a']);
	});

	it('draws nothing of nothing', () => {
		const none = cellShapes([], boundaries);
		expect([none.areas, none.groupLines.coordinates, none.whole.coordinates]).toEqual([[], [], []]);
	});

	it('has one line between two wards', () => {
		const two = cellShapes([celled('a', 'x', 0), celled('b', 'y', 1)], boundaries);
		expect(edgesOf(two.groupLines.coordinates)).toHaveLength(1);
	});

	it('puts the name of a ward in two pieces into the nearer of its cells', () => {
		const parted = [
			celled('a', 'x', 0),
			celled('b', 'y', 1),
			celled('c', 'y', 2),
			celled('d', 'x', 3)
		];
		const places = new Map(
			cellShapes(parted, boundaries).groupCentres.map(({ code, at }) => [code, at[1]])
		);
		const [a, b, c] = cellCentres(parted, boundaries).map(({ longitude }) => longitude);
		expect(places.get('x')).toBe(a);
		expect(places.get('y')).toBeCloseTo(((b ?? 0) + (c ?? 0)) / 2, 9);
	});
});

describe('the arrow keys among cells', () => {
	const located = [...centres.values()];

	it('lead east and west along the row', () => {
		for (const { code, cell } of areas) {
			const beside = areas.find(
				(other) => cell && other.cell?.row === cell.row && other.cell.column === cell.column + 1
			);
			if (!beside) continue;
			expect(neighbourArea(located, code, 'east')).toBe(beside.code);
			expect(neighbourArea(located, beside.code, 'west')).toBe(code);
		}
	});

	it('lead north and south into the next row', () => {
		const rows = new Map(areas.map(({ code, cell }) => [code, cell?.row ?? 0]));
		for (const [one, other] of besides) {
			const apart = (rows.get(other.code) ?? 0) - (rows.get(one.code) ?? 0);
			if (apart === 0) continue;
			const [upper, lower] = apart > 0 ? [one.code, other.code] : [other.code, one.code];
			const south = neighbourArea(located, upper, 'south') ?? '';
			const north = neighbourArea(located, lower, 'north') ?? '';
			expect((rows.get(south) ?? 0) - (rows.get(upper) ?? 0)).toBe(1);
			expect((rows.get(lower) ?? 0) - (rows.get(north) ?? 0)).toBe(1);
		}
	});

	it('reach all 166 from every one', () => {
		const steps = new Map(
			located.map(({ code }) => [
				code,
				HEADINGS.flatMap((heading) => neighbourArea(located, code, heading) ?? [])
			])
		);
		for (const { code } of located) {
			const reached = new Set([code]);
			for (const one of reached) for (const next of steps.get(one) ?? []) reached.add(next);
			expect(reached.size).toBe(166);
		}
	});
});
