import { describe, expect, test } from 'vitest';
import { readFile } from '$lib/import/read';
import { MOST_OUTLINES } from '$lib/import/outlines/readOutlines';
import { readFaultText } from '$words/desk/readFaults';
import { ReadFault } from '$lib/import/read/fault';
import { eachPoint, type OutlineFeature } from '../../tools/outlines';
import { base, broughtOutlines, shipped } from './outlinesFile';

type Ring = [number, number][];

/** The shipped outlines, the first of them made otherwise, as the line that is told of it. */
function told(change: (first: OutlineFeature, all: OutlineFeature[]) => void): string[] {
	const collection = shipped();
	change(collection.features[0] as OutlineFeature, collection.features);
	const { lines, parts, counts } = broughtOutlines(collection);
	expect(counts.changes).toBe(0);
	expect(parts).toBeUndefined();
	return lines;
}

const withRings =
	(...rings: unknown[]) =>
	(first: OutlineFeature) =>
		(first.geometry = { type: 'Polygon', coordinates: rings as Ring[] });
const SQUARE: Ring = [
	[-1.22, 53.36],
	[-1.21, 53.36],
	[-1.21, 53.37],
	[-1.22, 53.37],
	[-1.22, 53.36]
];
const withPoint = (at: unknown) => withRings([SQUARE[0], at, ...SQUARE.slice(2)]);
const FIRST = 'Row 1. Error, (E01007657, Rotherham 029A): ';

const FAULTS: [
	name: string,
	change: (first: OutlineFeature, all: OutlineFeature[]) => void,
	line: string
][] = [
	['no geometry', (first) => (first.geometry = null), '"no geometry".'],
	['no ring', withRings(), '"no geometry".'],
	[
		'a point',
		(first) => (first.geometry = { type: 'Point', coordinates: [-1.2, 53.3] as never }),
		'"Point". Wanted: a Polygon or MultiPolygon with a ring.'
	],
	[
		'rings that are no lists',
		(first) => (first.geometry = { type: 'Polygon', coordinates: 'none' as never }),
		'"rings that are not lists of points".'
	],
	[
		'an open ring',
		withRings(SQUARE.slice(0, 4)),
		'"a ring that begins at -1.22, 53.36 and ends at -1.22, 53.37". Wanted: a ring that ends where it begins.'
	],
	[
		'a ring of two points',
		withRings([SQUARE[0], SQUARE[1], SQUARE[1], SQUARE[0]]),
		'"a ring of 2 points". Wanted: at least three different points'
	],
	[
		'a ring that crosses itself between its corners',
		withRings([SQUARE[0], SQUARE[2], SQUARE[1], SQUARE[3], SQUARE[0]]),
		'"a ring that crosses itself at -1.215, 53.365".'
	],
	[
		'a ring that crosses itself in a corner',
		withRings([
			[-1.22, 53.36],
			[-1.21, 53.37],
			[-1.2, 53.38],
			[-1.2, 53.36],
			[-1.21, 53.37],
			[-1.22, 53.38],
			[-1.22, 53.36]
		]),
		'"a ring that crosses itself at -1.21, 53.37".'
	],
	[
		'a hole that crosses itself',
		withRings(SQUARE, SQUARE.toSpliced(1, 2, [-1.21, 53.37], [-1.21, 53.36])),
		'crosses itself at'
	],
	[
		'a coordinate that is text',
		withPoint(['-1.21', 53.36]),
		'"-1.21". Wanted: two numbers for each point.'
	],
	[
		'a coordinate that is null',
		withPoint([-1.21, null]),
		'"[-1.21,null]". Wanted: two numbers for each point.'
	],
	['a point of one number', withPoint([-1.21]), '"[-1.21]". Wanted: two numbers for each point.'],
	['a point that is none', withPoint(7), '"7". Wanted: two numbers for each point.'],
	['a point outside the world', withPoint([-1.21, 153.36]), '"a point at -1.21, 153.36".'],
	['1e308', withPoint([1e308, 53.36]), '"a point at 1e+308, 53.36".'],
	[
		'a point of the grid among degrees',
		withPoint([443_900, 390_250]),
		'"a point at 443900, 390250".'
	]
];

describe('an outline with a fault', () => {
	test.each(FAULTS)('is named by its code and name: %s', (_, change, line) => {
		const lines = told(change);
		expect(lines).toHaveLength(1);
		expect(lines[0]).toContain(FIRST);
		expect(lines[0]).toContain(line);
	});

	test.each(['NaN', 'Infinity', '-Infinity', '1e999'])(
		'is named by its code and name where the file says %s',
		(number) => {
			const collection = shipped();
			withPoint([-1.21, '@'])(collection.features[0] as OutlineFeature);
			const text = JSON.stringify(collection).replace('"@"', number);
			const { lines } = broughtOutlines(text);
			const found = number === '1e999' ? 'Infinity' : number;
			expect(lines).toEqual([expect.stringContaining(`${FIRST}"${found}".`)]);
		}
	);

	test('has all of its faults told, and those of others', () => {
		const lines = told((first, all) => {
			withRings(SQUARE.slice(0, 4), [SQUARE[0], SQUARE[2], SQUARE[0]])(first);
			(all[7] as OutlineFeature).geometry = null;
			withRings([SQUARE[0], SQUARE[2], SQUARE[1], SQUARE[3], SQUARE[0]])(all[8] as OutlineFeature);
		});
		expect(lines).toHaveLength(4);
	});

	test('stops nothing where it is of no area', () => {
		const collection = shipped();
		collection.features.push({
			type: 'Feature',
			properties: { area_code: 'E01999999', area_name: 'Elsewhere' },
			geometry: null
		});
		const { lines } = broughtOutlines(collection);
		expect(lines.filter((line) => line.startsWith('Error'))).toEqual([]);
		expect(lines).toContainEqual(
			expect.stringContaining(
				'"E01999999, Elsewhere". Wanted: outlines of areas that the dataset has. Not used.'
			)
		);
	});

	test('and a code that another one has names that one', () => {
		const [line] = told((first, all) => all.push(structuredClone(first)));
		expect(line).toContain('Row 167. Error, (E01007657, Rotherham 029A): "the same code again".');
		expect(line).toContain('Outline 1 has it already');
	});

	test('and without a code is named by its number and name, and its area is missed', () => {
		const collection = shipped();
		(collection.features[0] as OutlineFeature).properties = { area_name: 'Rotherham 029A' };
		const { lines, open } = broughtOutlines(collection);
		expect(lines[0]).toContain(
			'Row 1. Warning, (Rotherham 029A): blank. Wanted: the area’s code under “area_code”.'
		);
		expect(open).toEqual(['One area is not in the file. Does it keep the outline that it has?']);
	});
});

const TOPOLOGY = {
	type: 'Topology',
	arcs: [
		[SQUARE[0], SQUARE[1], SQUARE[2]],
		[SQUARE[2], SQUARE[3], SQUARE[0]]
	] as unknown[],
	objects: {
		soa: {
			type: 'GeometryCollection',
			geometries: [{ type: 'Polygon', id: 'E01007657', arcs: [[0, 1]] as unknown }]
		}
	}
};
const withArcs = (arcs: unknown, lines: unknown = TOPOLOGY.arcs) => ({
	...TOPOLOGY,
	arcs: lines,
	objects: {
		soa: { type: 'GeometryCollection', geometries: [{ type: 'Polygon', id: 'E01007657', arcs }] }
	}
});

describe('a TopoJSON', () => {
	test('whose lines meet has nothing wrong', () => {
		const { lines } = broughtOutlines(withArcs([[0, 1]]), { 'kept of outlines.json': 'take' });
		expect(lines.filter((line) => line.startsWith('Error'))).toEqual([]);
	});

	test.each([
		['that is not there', withArcs([[0, 5]]), '"line 5". Wanted: one of the file’s 2 lines (arcs)'],
		['that is not there, backwards', withArcs([[0, -9]]), '"line -9".'],
		['that is no number', withArcs([[0, 'x']]), '"line x".'],
		['when it has none', withArcs([[0, 1]], null), '"line 0". Wanted: one of the file’s 0 lines'],
		[
			'whose points are no numbers',
			withArcs([[0, 1]], [TOPOLOGY.arcs[0], [['a', 1]]]),
			'"line 1".'
		],
		[
			'that does not meet the one before',
			withArcs([[0, 0]]),
			'"line 0, which does not begin where the one before it ends".'
		]
	])('names the outline with a line %s', (_, topology, line) => {
		const { lines } = broughtOutlines(topology, { 'kept of outlines.json': 'take' });
		expect(lines).toEqual([expect.stringContaining(`${FIRST}${line}`)]);
	});
});

const textFault = (text: string) => {
	try {
		readFile(new TextEncoder().encode(text), 'wards.geojson');
	} catch (error) {
		if (error instanceof ReadFault) return readFaultText(error.fault);
	}
	return 'read';
};

describe('a file of outlines as a whole', () => {
	test('that breaks off is refused by name', () => {
		const said = textFault(JSON.stringify(shipped()).slice(0, 5000));
		expect(said).toContain('wards.geojson: found outlines whose JSON is broken (');
		expect(said).toContain('export or download it again');
	});

	test('of more outlines than are read is refused with both numbers', () => {
		const features = Array.from({ length: MOST_OUTLINES + 1 }, () => null);
		expect(textFault(JSON.stringify({ type: 'FeatureCollection', features }))).toContain(
			'found 20,001 outlines in one layer; wanted at most 20,000.'
		);
	});

	test('without an outline says so', () => {
		expect(broughtOutlines({ type: 'FeatureCollection', features: [] }).lines).toEqual([
			expect.stringContaining('"no outline". Wanted: at least one outline.')
		]);
	});

	test('of other areas names the codes that it has and one that is wanted', () => {
		const collection = shipped();
		for (const one of collection.features) one.properties = { code: 'W01000001' };
		expect(broughtOutlines(collection).lines).toEqual([
			expect.stringContaining(
				'"code: W01000001, W01000001 and W01000001". Wanted: codes of the dataset’s areas, such as E01007657.'
			)
		]);
	});

	test('that lies elsewhere than its areas stops, though every code joins', () => {
		const { lines, parts } = broughtOutlines(eachPoint(shipped(), ([x, y]) => [x - 1, y]));
		expect(lines[0]).toContain('Wanted: outlines that lie where the areas do.');
		expect(parts).toBeUndefined();
	});

	test('of a dataset without areas asks for those first', () => {
		const { areas, boundaries, ...rest } = base;
		expect([areas, boundaries].every(Boolean)).toBe(true);
		expect(broughtOutlines(shipped(), {}, { ...rest }).lines).toEqual([
			expect.stringContaining('Bring geographies.csv and areas.csv first.')
		]);
	});
});
