import { describe, expect, it } from 'vitest';
import { rankAreas } from '$lib/domain/area/ranking';
import { areaViewOf, type AreaView } from '$lib/domain/area/view';
import { choropleth } from '$lib/map/classedAreas/choropleth';
import { picturePaths } from '$lib/map/classedAreas/picture';
import { shapesOf, type Shapes } from '$lib/map/shapes';
import { HATCHED, lightFill } from '$lib/palette/light';
import { packageAtlas, packageBoundaries } from '../atlas';

const atlas = packageAtlas();
const shapes = shapesOf(packageBoundaries(), atlas);
const view = areaViewOf(atlas, 'child-poverty', '2009') as AreaView;
const drawing = choropleth(rankAreas(view), view, 5);
const BOX = { width: 600, height: 700 };
const CANKLOW = 'E01007677';
const maltby = atlas.areas
	.filter(({ groups }) => groups[0]?.name === 'Maltby')
	.map(({ code }) => code);

const numbers = (d: string) => (d.match(/-?[\d.]+/g) ?? []).map(Number);
const outOfBox = (d: string, { width, height }: typeof BOX) =>
	numbers(d).filter((one, n) => one < 0 || one > (n % 2 === 0 ? width : height));

describe('picturePaths, of the whole borough', () => {
	const map = picturePaths(shapes, drawing, { ...BOX, chosen: CANKLOW });

	it('has a path for each of the 166 areas, within the box', () => {
		expect(map.areas).toHaveLength(166);
		for (const { d, label } of map.areas) {
			expect(d, label).toMatch(/^M[\d. L]+Z/);
			expect(outOfBox(d, map), label).toEqual([]);
		}
	});

	it('is as wide as the box, and no higher', () => {
		expect(map.width).toBe(BOX.width);
		expect(map.height).toBeLessThanOrEqual(BOX.height);
	});

	it('fills each area with the colour of its class, and hatches the 142 not published', () => {
		const fills = new Map(drawing.marks.map(({ label, shade }) => [label, lightFill(shade)]));
		for (const { fill, label } of map.areas) expect(fill, label).toBe(fills.get(label));
		expect(map.areas.filter(({ fill }) => fill === HATCHED)).toHaveLength(142);
	});

	it('lets neighbours meet: what two areas share is drawn at the same points', () => {
		const points = map.areas.map(({ d }) => new Set(d.match(/[\d.]+ [\d.]+/g)));
		const alone = points.filter(
			(own) => !points.some((other) => other !== own && [...own].some((point) => other.has(point)))
		);
		expect(alone).toEqual([]);
	});

	it('outlines the chosen area as it is drawn', () => {
		const own = map.areas.find(({ label }) => label.startsWith('Canklow North'));
		expect(map.chosen).toBe(own?.d);
	});

	it('has lines between wards and around the borough, and the names of 21 wards', () => {
		expect(numbers(map.groupLines).length).toBeGreaterThan(1000);
		expect(outOfBox(map.whole, map)).toEqual([]);
		expect(map.names).toHaveLength(21);
		expect(map.names.map(({ words }) => words)).toContain('Rotherham East');
	});

	it('has no outline where no area is chosen', () => {
		expect(picturePaths(shapes, drawing, BOX).chosen).toBe('');
	});
});

describe('picturePaths, of some areas', () => {
	const map = picturePaths(shapes, drawing, { ...BOX, within: maltby });

	it('draws them large, and the others faint', () => {
		expect(map.areas.filter(({ faint }) => !faint)).toHaveLength(maltby.length);
		for (const { d, faint } of map.areas) if (!faint) expect(outOfBox(d, map)).toEqual([]);
	});

	it('leaves out what is beyond the box', () => {
		expect(map.areas.length).toBeLessThan(60);
		expect(map.areas.map(({ label }) => label)).not.toContainEqual(expect.stringMatching(/Wath/));
	});

	it('names the areas and not the wards', () => {
		expect(map.names).toHaveLength(maltby.length);
		expect(map.names.map(({ words }) => words)).toContain('Maltby East - Maltby Main');
	});

	it('shows the whole where none of the codes has a shape', () => {
		expect(picturePaths(shapes, drawing, { ...BOX, within: ['nowhere'] }).areas).toHaveLength(166);
	});
});

describe('picturePaths, of cells without lines', () => {
	const cell = (id: string, west: number): Shapes['areas'][number] => ({
		type: 'Feature',
		id,
		properties: {},
		geometry: {
			type: 'MultiPolygon',
			coordinates: [
				[
					[
						[west, 53],
						[west, 53.01],
						[west + 0.01, 53.01],
						[west + 0.01, 53],
						[west, 53]
					]
				]
			]
		}
	});
	const lines = { type: 'MultiLineString' as const, coordinates: [] };
	const cells = {
		areas: [cell(CANKLOW, -1), cell('unknown', -0.99)],
		...{ groupLines: lines, whole: lines, groupCentres: [] }
	};
	const map = picturePaths(cells, drawing, BOX);

	it('has their paths and no lines', () => {
		expect(map.areas.map(({ label }) => label.split(',')[0])).toEqual(['Canklow North', '']);
		expect([map.groupLines, map.whole, map.names]).toEqual(['', '', []]);
	});

	it('fills nothing where an area has no figure and no mark', () => {
		expect(map.areas[1]?.fill).toBe('none');
	});
});
