import { describe, expect, it } from 'vitest';
import { centred, shapesOf, type Boundaries } from '$lib/map/shapes';
import { aGroup, anArea, anAtlas, packageAtlas, packageBoundaries } from '../atlas';

describe('shapesOf, on the package', () => {
	const atlas = packageAtlas();
	const shapes = shapesOf(packageBoundaries(), atlas);
	const codes = (id: string) =>
		atlas.areas.filter(({ geography }) => geography.id === id).map(({ code }) => code);

	it('has a shape for each of the 166 areas and no other', () => {
		expect(shapes.areas.map(({ id }) => id).sort()).toEqual(codes('soa').sort());
	});

	it('has a place for the name of each of the 21 wards', () => {
		expect(shapes.groupCentres.map(({ code }) => code).sort()).toEqual(codes('ward').sort());
	});

	it('puts the names within the borough', () => {
		for (const { at } of shapes.groupCentres) {
			expect(at[0]).toBeGreaterThan(53.3);
			expect(at[0]).toBeLessThan(53.52);
			expect(at[1]).toBeGreaterThan(-1.46);
			expect(at[1]).toBeLessThan(-1.11);
		}
	});

	it('has lines between wards and around the borough', () => {
		expect(shapes.groupLines.coordinates.length).toBeGreaterThan(20);
		expect(shapes.whole.coordinates.length).toBeGreaterThan(0);
	});
});

describe('shapesOf', () => {
	/** Two squares side by side, one ward each: the right one is twice as wide. */
	const squares = {
		type: 'Topology',
		arcs: [
			[
				[2, 0],
				[2, 2]
			],
			[
				[2, 2],
				[0, 2],
				[0, 0],
				[2, 0]
			],
			[
				[2, 0],
				[6, 0],
				[6, 2],
				[2, 2]
			]
		],
		objects: {
			soa: {
				type: 'GeometryCollection',
				geometries: [
					{ type: 'Polygon', id: 'left', arcs: [[0, 1]] },
					{ type: 'Polygon', id: 'right', arcs: [[2, -1]] },
					{ type: 'Point', id: 'no area', coordinates: [1, 1] }
				]
			},
			ward: {
				type: 'GeometryCollection',
				geometries: [
					{ type: 'Polygon', id: 'left', arcs: [[0, 1]] },
					{ type: 'MultiPolygon', id: 'both', arcs: [[[0, 1]], [[2, -1]]] }
				]
			},
			borough: { type: 'GeometryCollection', geometries: [] }
		}
	} as unknown as Boundaries;

	it('passes over what is no area', () => {
		expect(shapesOf(squares, anAtlas([])).areas.map(({ id }) => id)).toEqual(['left', 'right']);
	});

	it('finds the centre of a shape, and of the larger of two parts', () => {
		const centres = shapesOf(squares, anAtlas([])).groupCentres.map(({ at }) => at);
		expect(centres).toEqual([
			[expect.closeTo(1), expect.closeTo(1)],
			[expect.closeTo(1), expect.closeTo(4)]
		]);
	});

	it('has the lines of groups and of the whole where these have no outlines of their own', () => {
		const areas = [
			anArea({ code: 'left', groups: [aGroup('x', 'X')] }),
			anArea({ code: 'right', groups: [aGroup('y', 'Y')] })
		];
		const { soa } = squares.objects;
		const shapes = shapesOf(
			{ ...squares, objects: { soa } } as Boundaries,
			anAtlas([1, 2], { areas })
		);
		expect(shapes.groupLines.coordinates).toEqual([
			[
				[2, 0],
				[2, 2]
			]
		]);
		expect(shapes.whole.coordinates.flat()).not.toEqual([]);
		expect(shapes.groupCentres).toEqual([]);
	});

	it('draws nothing where the areas have no outlines', () => {
		const shapes = shapesOf({ ...squares, objects: {} }, anAtlas([]));
		expect([shapes.areas, shapes.groupLines.coordinates, shapes.whole.coordinates]).toEqual([
			[],
			[],
			[]
		]);
	});
});

describe('areas without a centre of their own', () => {
	const atlas = packageAtlas();
	const shapes = shapesOf(packageBoundaries(), atlas);
	const known = atlas.areas.filter(({ latitude }) => latitude !== null);

	it('stand at the middle of their shapes', () => {
		const [first, second] = known;
		const areas = [{ ...anArea(), ...first, latitude: null }, ...(second ? [second] : [])];
		const [placed, other] = centred(areas, shapes);
		expect(placed?.latitude).toBeCloseTo(first?.latitude ?? 0, 1);
		expect(placed?.longitude).toBeCloseTo(first?.longitude ?? 0, 1);
		expect(other).toBe(second);
	});

	it('stay where there are no shapes yet', () => {
		const areas = [anArea({ latitude: null })];
		expect(centred(areas, undefined)).toBe(areas);
	});
});
