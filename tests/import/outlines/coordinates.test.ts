import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inDegrees, type System } from '$lib/import/outlines/coordinates';
import { fromGrid } from '$lib/import/outlines/grid';
import type { Polygon, Position } from '$lib/import/outlines/outline';
import { heldOutlines } from '$lib/import/outlines/boundaries';
import { eachPoint, finer, onGrid, onMercator, type Outlines } from '../../tools/outlines';
import { base, broughtOutlines, shipped } from './outlinesFile';

const metres = ([ax, ay]: Position, [bx, by]: Position): number =>
	Math.hypot((ax - bx) * 111_320 * Math.cos((ay * Math.PI) / 180), (ay - by) * 111_320);

/** Points that Ordnance Survey has measured, to test its own transformation with. */
const MEASURED: [name: string, grid: Position, degrees: Position][] = [
	['St Mary’s, Scilly', [91_492.146, 11_318.804], [-6.299_777_520_14, 49.922_263_937_3]],
	[
		'Caister',
		[651_409.804, 313_177.45],
		[1 + 42 / 60 + 57.8663 / 3600, 52 + 39 / 60 + 28.8282 / 3600]
	]
];

describe('metres of the British National Grid', () => {
	test.each(MEASURED)('are within 10 m of where Ordnance Survey has %s', (_, grid, degrees) => {
		expect(metres(fromGrid(grid), degrees)).toBeLessThan(10);
	});
});

/** A polygon of three to twelve corners around a place in Great Britain. */
const polygon = fc
	.record({
		x: fc.double({ min: -7, max: 1.7, noNaN: true }),
		y: fc.double({ min: 50, max: 60, noNaN: true }),
		radii: fc.array(fc.double({ min: 0.001, max: 0.05, noNaN: true }), {
			minLength: 3,
			maxLength: 12
		})
	})
	.map(({ x, y, radii }): Polygon => {
		const ring = radii.map((radius, i): Position => {
			const angle = (i / radii.length) * 2 * Math.PI;
			return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)];
		});
		return [[...ring, ring[0] as Position]];
	});
const polygons = fc.array(polygon, { minLength: 1, maxLength: 5 });
const made = (of: Polygon[], make: (at: Position) => Position): Polygon[] =>
	of.map((rings) => rings.map((ring) => ring.map(make)));

const farthest = (of: Polygon[], make: (at: Position) => Position, from: System): number => {
	const back = inDegrees(made(of, make), from).flat(2);
	return Math.max(...of.flat(2).map((at, i) => metres(at, back[i] as Position)));
};

describe('any polygons', () => {
	test('on the British National Grid come back to within 10 m', () => {
		fc.assert(
			fc.property(polygons, (of) => {
				expect(farthest(of, onGrid, 'grid')).toBeLessThan(10);
			})
		);
	});

	test('in Web Mercator come back to within a millimetre', () => {
		fc.assert(
			fc.property(polygons, (of) => {
				expect(farthest(of, onMercator, 'mercator')).toBeLessThan(1e-3);
			})
		);
	});

	test('with latitude first come back as they were', () => {
		fc.assert(
			fc.property(polygons, (of) => {
				expect(
					inDegrees(
						made(of, ([x, y]) => [y, x]),
						'swapped'
					)
				).toEqual(of);
			})
		);
	});
});

const named = (collection: Outlines, name: string): Outlines => ({
	...collection,
	crs: { type: 'name', properties: { name } }
});
const TAKEN = Object.fromEntries(
	['grid', 'mercator', 'swapped'].map((system) => [`system ${system} of outlines.json `, 'take'])
);
const far = (collection: Outlines): number => {
	const { parts } = broughtOutlines(collection, TAKEN);
	const [before, after] = [base.boundaries, parts?.boundaries].map((of) =>
		heldOutlines(of, 'ward')
	);
	return Math.max(
		...[...(before ?? [])].map(([code, was]) => {
			const points = was.flat(2);
			const now = after?.get(code)?.flat(2) ?? [];
			return Math.max(...points.map((at) => Math.min(...now.map((one) => metres(at, one)))));
		})
	);
};

describe('outlines in another system than degrees', () => {
	test.each([
		['the British National Grid', onGrid, 'metres of the British National Grid'],
		['Web Mercator', onMercator, 'metres of Web Mercator'],
		['latitude first', ([x, y]: Position): Position => [y, x], 'degrees, latitude first']
	])('%s: are asked about, converted on a word, and lie within 10 m', (_, make, asked) => {
		const collection = eachPoint(finer(shipped('ward')), make);
		const { open, parts } = broughtOutlines(collection);
		expect(open).toEqual([expect.stringContaining(`The coordinates look like ${asked}.`)]);
		expect(parts).toBeUndefined();
		expect(far(collection)).toBeLessThan(10);
	});

	test('are left out where that is said', () => {
		const { lines, open } = broughtOutlines(eachPoint(shipped(), onGrid), {
			'system grid of outlines.json ': 'leave-out'
		});
		expect(open).toEqual([]);
		expect(lines[0]).toContain('Nothing is taken. Export the outlines as WGS 84 (EPSG:4326).');
	});

	test('are asked about by the name that the file has for it', () => {
		const { open } = broughtOutlines(
			named(eachPoint(shipped(), onGrid), 'urn:ogc:def:crs:EPSG::27700')
		);
		expect(open[0]).toContain('The file names urn:ogc:def:crs:EPSG::27700.');
	});

	test('and the file says otherwise are asked about with both', () => {
		expect(broughtOutlines(named(shipped(), 'EPSG:27700')).open).toEqual([
			'The file names its coordinates EPSG:27700, but they look like degrees. Take them as degrees?'
		]);
		expect(broughtOutlines(named(eachPoint(shipped(), onGrid), 'EPSG:4326')).open[0]).toContain(
			'look like metres of the British National Grid. The file names EPSG:4326.'
		);
	});

	test.each(['urn:ogc:def:crs:OGC:1.3:CRS84', 'EPSG:4326', 'urn:ogc:def:crs:EPSG::4258'])(
		'but degrees that the file calls %s are not asked about',
		(name) => {
			expect(broughtOutlines(named(shipped(), name)).open).toEqual([]);
		}
	);

	test.each(['urn:ogc:def:crs:EPSG::2157', 'EPSG:4277', 'a grid of our own'])(
		'and called %s are refused by that name',
		(name) => {
			expect(broughtOutlines(named(eachPoint(shipped(), onGrid), name)).lines).toEqual([
				expect.stringContaining(`Error: "${name}". Wanted: degrees (WGS 84, EPSG:4326), or metres`)
			]);
		}
	);

	test('and of no known one are refused with the first of the numbers', () => {
		const { lines } = broughtOutlines(eachPoint(shipped(), ([x, y]) => [x * 1e9, y * 1e9]));
		expect(lines).toEqual([
			expect.stringContaining('Wanted: degrees (WGS 84, EPSG:4326), or metres')
		]);
	});
});
