import type { Feature, Polygon, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { areasGeoJson } from '$lib/export/tables/areasGeoJson';
import { shapesOf } from '$lib/map/shapes';
import { shippedPublication } from '../../tools/published';
import { anAtlas, packageAtlas, packageBoundaries } from '../../map/atlas';

const atlas = packageAtlas();
const { credits } = shippedPublication();
const soas = atlas.areas
	.filter(({ geography }) => geography.role === 'area')
	.map(({ code }) => code);
const outlines = shapesOf(packageBoundaries(), packageAtlas()).areas;
const collection = areasGeoJson(outlines, atlas, soas, { credits });

type Collection = ReturnType<typeof areasGeoJson>;

/** The rings of each polygon, the outer one first. */
const polygons = ({ features }: Collection): Position[][][] =>
	features.flatMap(({ geometry }) =>
		geometry?.type === 'Polygon' ? [geometry.coordinates] : (geometry?.coordinates ?? [])
	);

/** The area within a closed ring, positive where it runs counter-clockwise. */
const areaOf = (ring: Position[]) =>
	ring.reduce((sum, [x = 0, y = 0], n) => {
		const [nextX = 0, nextY = 0] = ring[(n + 1) % ring.length] ?? [];
		return sum + (x * nextY - nextX * y) / 2;
	}, 0);

describe('areasGeoJson, on the package', () => {
	it('has a feature with its outline for each of the 166 areas, by code', () => {
		expect(collection.features.map(({ id }) => id)).toEqual(soas);
		expect(collection.features.filter(({ geometry }) => !geometry)).toEqual([]);
	});

	it('closes every ring, of at least four positions', () => {
		const rings = polygons(collection).flat();
		expect(rings.length).toBeGreaterThanOrEqual(166);
		for (const ring of rings) {
			expect(ring.length).toBeGreaterThanOrEqual(4);
			expect(ring.at(-1)).toEqual(ring[0]);
		}
	});

	it('runs outer rings counter-clockwise and holes clockwise', () => {
		for (const [outer = [], ...holes] of polygons(collection)) {
			expect(areaOf(outer)).toBeGreaterThan(0);
			for (const hole of holes) expect(areaOf(hole)).toBeLessThan(0);
		}
	});

	it('gives longitude before latitude, in at most six decimals', () => {
		for (const [longitude = 0, latitude = 0] of polygons(collection).flat(2)) {
			expect(longitude).toBeLessThan(-1.1);
			expect(latitude).toBeGreaterThan(53.3);
			expect(`${longitude} ${latitude}`).not.toMatch(/\.\d{7}/);
		}
	});

	it('has the figures as properties, null where none was published', () => {
		const figures = collection.features.map(({ properties }) => properties['child-poverty_2009']);
		expect(figures.filter((value) => value === null)).toHaveLength(142);
		expect(Math.max(...figures.map(Number))).toBe(57.5);
	});

	it('has an entry of the dictionary for each property', () => {
		const [first] = collection.features;
		expect(collection.dictionary.map(({ column }) => column)).toEqual(
			Object.keys(first?.properties ?? {})
		);
	});

	it('carries its title, attribution, licence and sources', () => {
		expect(collection.title).toBe('Lower super output areas, 2001 boundaries');
		expect(collection.attribution.join(' ')).toMatch(/Open Government.*OS data.*Rotherham Borough/);
		expect(collection.licence.title).toBe('Open Government Licence v3.0');
		expect(collection.sources).toContain('English Indices of Deprivation 2010');
	});

	it('survives being written and read', () => {
		expect(JSON.parse(JSON.stringify(collection))).toEqual(collection);
	});
});

describe('areasGeoJson', () => {
	const square = [
		[0, 0],
		[0, 2],
		[2, 2],
		[2, 0],
		[0, 0]
	];
	const aFeature = (coordinates: Position[][]): Feature<Polygon> => ({
		type: 'Feature',
		id: 'E01000001',
		geometry: { type: 'Polygon', coordinates },
		properties: {}
	});
	const ringsOf = (coordinates: Position[][]) =>
		polygons(
			areasGeoJson([aFeature(coordinates)], anAtlas([1]), ['E01000001'], { credits })
		).flat();

	it.each([
		['a clockwise outline', [square]],
		['a counter-clockwise outline', [square.toReversed()]]
	])('winds %s by the right hand', (_, coordinates) => {
		expect(ringsOf(coordinates)).toEqual([square.toReversed()]);
	});

	it('winds a hole the other way', () => {
		const hole = square.map((position) => position.map((one) => one / 4 + 0.5));
		expect(ringsOf([square, hole.toReversed()])).toEqual([square.toReversed(), hole]);
	});

	it('leaves the outline that it was given as it was', () => {
		const given = aFeature([[...square]]);
		areasGeoJson([given], anAtlas([1]), ['E01000001'], { credits });
		expect(given).toEqual(aFeature([square]));
	});

	it('keeps an area without an outline, without a geometry', () => {
		const { features } = areasGeoJson([], anAtlas([1]), ['E01000001'], { credits });
		expect(features.map(({ id, geometry }) => [id, geometry])).toEqual([['E01000001', null]]);
	});

	it('has only the areas of the selection and the figures of the measure asked for', () => {
		const one = areasGeoJson(outlines, atlas, ['E01007677'], {
			credits,
			title: 'Canklow North',
			only: { measureId: 'idaci' }
		});
		expect(one.title).toBe('Canklow North');
		expect(one.features.map(({ id }) => id)).toEqual(['E01007677']);
		expect(one.features[0]?.properties).not.toHaveProperty('child-poverty_2009');
		expect(one.attribution.join(' ')).not.toMatch(/Rotherham Borough Council/);
	});
});
