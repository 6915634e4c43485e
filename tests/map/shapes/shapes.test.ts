import { describe, expect, it } from 'vitest';
import { shapesOf, type Boundaries } from '$lib/map/shapes';
import { packageAtlas, packageBoundaries } from '../atlas';

describe('shapesOf, on the package', () => {
	const shapes = shapesOf(packageBoundaries());
	const atlas = packageAtlas();
	const codes = (kind: string) =>
		atlas.areas.filter((area) => area.kind === kind).map(({ code }) => code);

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
		expect(shapes.borough.coordinates.length).toBeGreaterThan(0);
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
		expect(shapesOf(squares).areas.map(({ id }) => id)).toEqual(['left', 'right']);
	});

	it('finds the centre of a shape, and of the larger of two parts', () => {
		const centres = shapesOf(squares).groupCentres.map(({ at }) => at);
		expect(centres).toEqual([
			[expect.closeTo(1), expect.closeTo(1)],
			[expect.closeTo(1), expect.closeTo(4)]
		]);
	});
});
