import type { Feature, FeatureCollection, Position } from 'geojson';
import { feature, neighbors } from 'topojson-client';
import type { GeometryCollection } from 'topojson-specification';
import { describe, expect, test } from 'vitest';
import { ringsOf } from '../../../../data/build/shapes/coordinates';
import { outlinesOf, type Layer, type Wanted } from '../../../../data/build/shapes/outlines';
import { textOf } from '../../../tools/files';

const WARDS = 'data/trafford/sources/geospatial/electoral_ward.geojson';
const wards = JSON.parse(textOf(WARDS)) as FeatureCollection;
const layer = (json: unknown, more: Partial<Layer> = {}): Layer => ({
	...{ file: 'wards.geojson', name: 'ward' },
	json,
	...more
});
const made = (json: unknown, more?: Partial<Layer>, wanted?: Partial<Wanted>) =>
	outlinesOf({ layers: [layer(json, more)], ...wanted });
const objectOf = (topology: ReturnType<typeof made>, name = 'ward') =>
	topology.objects[name] as GeometryCollection;
const drawn = (topology: ReturnType<typeof made>, name = 'ward') =>
	feature(topology, objectOf(topology, name)).features;

const turn = (ring: Position[]) =>
	ring.reduce((sum, [x = 0, y = 0], i) => {
		const [nextX = 0, nextY = 0] = ring[(i + 1) % ring.length] ?? [];
		return sum + x * nextY - nextX * y;
	}, 0);

const square = (code: unknown, x: number, y: number, size: number): Feature => ({
	type: 'Feature',
	properties: { code, name: 'A ward' },
	geometry: {
		type: 'Polygon',
		coordinates: [
			[
				[x, y],
				[x + size, y],
				[x + size, y + size],
				[x, y + size],
				[x, y]
			]
		]
	}
});
const squares = (...features: Feature[]): FeatureCollection => ({
	type: 'FeatureCollection',
	features
});
const each = (collection: FeatureCollection, change: (at: Position) => Position) =>
	squares(
		...collection.features.map((one) => ({
			...one,
			geometry: {
				type: 'Polygon' as const,
				coordinates: ringsOf(one.geometry).map((ring) => ring.map(change))
			}
		}))
	);

describe('the outlines of 21 wards', () => {
	const topology = made(wards, {}, { whole: { name: 'borough', code: 'E08000009' } });

	test('are an object of the geography, each with its code, found without being named', () => {
		const codes = objectOf(topology).geometries.map(({ id }) => id);
		expect(codes).toEqual(wards.features.map(({ properties }) => properties?.area_code as string));
		expect(codes).toHaveLength(21);
	});

	test('carry nothing else of the file', () => {
		for (const { properties } of drawn(topology)) expect(properties ?? {}).toEqual({});
	});

	test('stand where they stood, to about a metre', () => {
		const [first] = drawn(topology);
		const [before = []] = ringsOf(wards.features[0]?.geometry ?? null);
		const [after = []] = ringsOf(first?.geometry ?? null);
		const [west, north] = [before, after].map((ring) => Math.min(...ring.map(([x = 0]) => x)));
		expect(Math.abs((west ?? 0) - (north ?? 1))).toBeLessThan(0.00001);
	});

	test('run with the clock, though the file has them against it', () => {
		const ways = (features: Feature[]) =>
			features.map(({ geometry }) => Math.sign(turn(ringsOf(geometry)[0] ?? [])));
		expect(new Set(ways(wards.features))).toEqual(new Set([1]));
		expect(new Set(ways(drawn(topology)))).toEqual(new Set([-1]));
	});

	test('share their lines with their neighbours, so that none is without one', () => {
		const near = neighbors(objectOf(topology).geometries);
		expect(near.filter(({ length }) => length === 0)).toEqual([]);
	});

	test('make the whole, of one piece and with its code', () => {
		const [whole, ...more] = drawn(topology, 'borough');
		expect(more).toEqual([]);
		expect(whole?.id).toBe('E08000009');
		expect(ringsOf(whole?.geometry ?? null)).toHaveLength(1);
	});

	test('are smaller where fewer points are to be kept, and all still there', () => {
		const fewer = made(wards, {}, { keep: 0.3 });
		const points = ({ arcs }: typeof fewer) => arcs.flat().length;
		expect(points(fewer)).toBeLessThan(points(topology) * 0.5);
		expect(drawn(fewer).filter(({ geometry }) => ringsOf(geometry).length > 0)).toHaveLength(21);
	});
});

test('an area that would go with its points is named', () => {
	const islet = square('E05000999', -2, 53, 0.0001);
	expect(() => made(squares(...wards.features.map(coded), islet), {}, { keep: 0.01 })).toThrow(
		/--keep 0\.01 leaves nothing of E05000999/
	);
});

const coded = (one: Feature): Feature => ({
	...one,
	properties: { code: one.properties?.area_code as string }
});

describe('coordinates', () => {
	const swapped = each(wards, ([x = 0, y = 0]) => [y, x]);
	const grid = squares(
		square('E05000001', 376_000, 394_000, 1000),
		square('E05000002', 377_000, 394_000, 1000)
	);

	test('of the British National Grid are named, and turned into degrees only where that is asked for', () => {
		expect(() => made(grid)).toThrow(/metres\. Add --from-grid/);
		// Caister water tower, of the Ordnance Survey's guide: 52°39'28.72" N, 1°42'57.79" E.
		const tower = squares(square('E05000001', 651_409.903, 313_177.27, 1000));
		const [first] = drawn(made(tower, { from: 'grid' }));
		const points = ringsOf(first?.geometry ?? null).flat();
		const off = points.map(([x = 0, y = 0]) => Math.hypot(x - 1.716053, y - 52.657978));
		expect(Math.min(...off)).toBeLessThan(0.0001);
	});

	test('with north first are named, and swapped only where that is asked for', () => {
		expect(() => made(swapped)).toThrow(/north before east.*--swap/);
		expect(JSON.stringify(made(swapped, { from: 'swapped' }))).toBe(JSON.stringify(made(wards)));
	});

	test('of another kind are refused, with what to do', () => {
		const mercator = squares(square('E05000001', -262_000, 7_062_000, 1000));
		expect(() => made(mercator)).toThrow(/neither degrees nor metres.*EPSG:4326/);
	});

	test('are not converted twice', () => {
		expect(() => made(wards, { from: 'grid' })).toThrow(/degrees with east first already/);
		expect(() => made(wards, { from: 'swapped' })).toThrow(/Leave --swap out/);
		expect(() => made(swapped, { from: 'grid' })).toThrow(/north before east/);
	});
});

describe('the code of an area', () => {
	const patch = (properties: Feature['properties'], x: number): Feature => ({
		...square('', x, 53.4, 0.01),
		properties
	});
	const json = squares(
		patch({ ref: 'NB1', wd: 'E05000001', n: 1 }, -2.3),
		patch({ ref: 'NB2', wd: 'E05000002', n: 2 }, -2.29)
	);
	const ids = (codes?: Set<string>) =>
		objectOf(made(json, { codes })).geometries.map(({ id }) => id);

	test('is the one that areas.csv has, whatever its form', () => {
		expect(ids(new Set(['NB1', 'NB2', 'NB3']))).toEqual(['NB1', 'NB2']);
		expect(ids(new Set(['1', '2']))).toEqual(['1', '2']);
	});

	test('is of the usual form where areas.csv has another, or is not there', () => {
		expect(ids(new Set(['NB1']))).toEqual(['E05000001', 'E05000002']);
		expect(ids()).toEqual(['E05000001', 'E05000002']);
	});
});

describe('a file that cannot be used is refused with its name, the feature and what was wanted', () => {
	const one = square('E05000001', -2.3, 53.4, 0.01);
	const other = square('E05000002', -2.29, 53.4, 0.01);

	test.each<[why: string, json: unknown, more: Partial<Layer>, says: RegExp]>([
		['no collection', { type: 'Topology' }, {}, /^wards\.geojson: wanted GeoJSON/],
		['an empty one', squares(), {}, /at least one feature/],
		[
			'points',
			squares(one, { ...other, geometry: { type: 'Point', coordinates: [-2, 53] } }),
			{},
			/feature 2: Point; wanted a Polygon/
		],
		['no such property', squares(one), { id: 'cod' }, /feature 1, property cod: blank.*code, name/],
		['a blank code', squares(one, square(' ', -2.29, 53.4, 0.01)), { id: 'code' }, /feature 2/],
		[
			'a code twice',
			squares(one, one),
			{},
			/feature 2, code: "E05000001"; wanted each code once\. Feature 1/
		],
		['no property that can be a code', squares(square('x', -2, 53, 0.1)), {}, /--id.*code, name/]
	])('%s', (_, json, more, says) => {
		expect(() => made(json, more)).toThrow(says);
	});

	test('no property that holds the codes of the package', () => {
		const json = squares(square('x', -2, 53, 0.1));
		expect(() => made(json, { codes: new Set(['NB1', 'NB2']) })).toThrow(
			/no property holds a code of areas\.csv, such as NB1, in every feature.*code, name/
		);
	});

	test('two properties that can be a code', () => {
		const two = squares({ ...one, properties: { wd: 'E05000001', lad: 'E08000009' } });
		expect(() => made(two)).toThrow(/wd and lad each hold codes.*--id/);
	});

	test('two files of one geography', () => {
		const layers = [layer(squares(one)), layer(squares(other))];
		expect(() => outlinesOf({ layers })).toThrow(/--as/);
	});
});
