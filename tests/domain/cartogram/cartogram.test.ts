import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	cartogram,
	cartogramQuality,
	isBeside,
	middleOf,
	type Adjacency,
	type AreaCell
} from '$lib/domain/cartogram';
import { around, hasNoHoles, isOnePiece, keyOf } from './honeycomb';

const at = (code: string, latitude: number, longitude: number, groupCode = 'ward') => ({
	code,
	latitude,
	longitude,
	groupCode
});

/** "a0 0,0" for a cell in column 0 of row 0. */
const words = (cells: AreaCell[]) =>
	cells.map(({ code, column, row }) => `${code} ${column},${row}`);
describe('the honeycomb', () => {
	it('has each odd row half a cell further east', () => {
		expect(middleOf({ column: 2, row: 0 })).toEqual({ x: 2, y: 0 });
		expect(middleOf({ column: 2, row: 1 })).toEqual({ x: 2.5, y: expect.closeTo(0.866, 3) });
	});

	it('has six cells around a cell, in an even row as in an odd', () => {
		expect(around({ column: 4, row: 2 }).map(keyOf)).toEqual([
			'3,1',
			'4,1',
			'3,2',
			'5,2',
			'3,3',
			'4,3'
		]);
		expect(around({ column: 4, row: 3 }).map(keyOf)).toEqual([
			'4,2',
			'5,2',
			'3,3',
			'5,3',
			'4,4',
			'5,4'
		]);
	});
});

describe('cartogram', () => {
	it('has no cells for no areas, and one for one', () => {
		expect(cartogram([], [])).toEqual([]);
		expect(words(cartogram([at('a', 53.4, -1.3)], []))).toEqual(['a 0,0']);
	});

	it('keeps both borders of a row of three, and its order from west to east', () => {
		const row = [at('b', 53.4, -1.3), at('c', 53.4, -1.2), at('a', 53.4, -1.4)];
		const borders: Adjacency[] = [
			['a', 'b'],
			['c', 'b']
		];
		const cells = cartogram(row, borders);
		const [a = 0, b = 0, c = 0] = cells.map((cell) => middleOf(cell).x);
		expect(b).toBeGreaterThan(a);
		expect(c).toBeGreaterThan(b);
		expect(cartogramQuality(cells, row, borders).kept).toBe(1);
	});

	it('has north up', () => {
		const [north, south] = cartogram([at('north', 53.5, -1.3), at('south', 53.4, -1.3)], []);
		expect(north?.row).toBe(0);
		expect(south?.row).toBe(1);
	});

	it('keeps all four borders of a square', () => {
		const square = [
			at('a', 53.42, -1.3),
			at('b', 53.42, -1.26),
			at('c', 53.4, -1.3),
			at('d', 53.4, -1.26)
		];
		const borders: Adjacency[] = [
			['a', 'b'],
			['b', 'd'],
			['d', 'c'],
			['c', 'a']
		];
		expect(cartogramQuality(cartogram(square, borders), square, borders).kept).toBe(1);
	});

	it('brings neighbours together that have others between them', () => {
		const areas = ['a', 'b', 'c', 'd', 'e'].map((code, i) => at(code, 53.4, -1.3 + i / 100));
		const cells = cartogram(areas, [['a', 'e']]);
		expect(cartogramQuality(cells, areas, [['a', 'e']]).kept).toBe(1);
	});

	it('keeps as many of seven borders as a hexagon has sides', () => {
		const rim = Array.from({ length: 7 }, (_, i) => {
			const angle = (i * 2 * Math.PI) / 7;
			return at(`r${i}`, 53.4 + Math.sin(angle) / 100, -1.3 + Math.cos(angle) / 60);
		});
		const borders = rim.map(({ code }): Adjacency => ['hub', code]);
		const areas = [at('hub', 53.4, -1.3), ...rim];
		expect(cartogramQuality(cartogram(areas, borders), areas, borders).kept).toBe(6 / 7);
	});

	it('brings the areas of a ward together, though they share no border', () => {
		const areas = ['x', 'y', 'y', 'y', 'x'].map((ward, i) =>
			at(`a${i}`, 53.4, -1.3 + i / 100, ward)
		);
		const cells = cartogram(areas, []);
		const [a, b] = [cells[0], cells[4]];
		expect(a && b && isBeside(a, b)).toBe(true);
	});

	it('passes over a border with an area that is not there', () => {
		expect(cartogram([at('a', 53.4, -1.3)], [['a', 'gone']])).toHaveLength(1);
	});
});

const degree = fc.integer({ min: 0, max: 200 });
const maps = fc
	.array(fc.tuple(degree, degree, fc.constantFrom('x', 'y', 'z')), { minLength: 1, maxLength: 9 })
	.chain((points) => {
		const areas = points.map(([north, east, ward], i) =>
			at(`a${i}`, 53.3 + north / 1000, -1.4 + east / 1000, ward)
		);
		const pairs = areas.flatMap(({ code }, i) =>
			areas.slice(i + 1).map((other): Adjacency => [code, other.code])
		);
		return fc.record({ areas: fc.constant(areas), borders: fc.subarray(pairs) });
	});
const FEW = { numRuns: 25 };

describe('cartogram, whatever the map', () => {
	it('gives every area one cell, and none to two', () => {
		fc.assert(
			fc.property(maps, ({ areas, borders }) => {
				const cells = cartogram(areas, borders);
				expect(cells.map(({ code }) => code)).toEqual(areas.map(({ code }) => code));
				expect(new Set(cells.map(keyOf)).size).toBe(areas.length);
			}),
			FEW
		);
	});

	it('counts columns and rows in whole numbers from 0', () => {
		fc.assert(
			fc.property(maps, ({ areas, borders }) => {
				const cells = cartogram(areas, borders);
				expect(Math.min(...cells.map(({ column }) => column))).toBe(0);
				expect(Math.min(...cells.map(({ row }) => row))).toBe(0);
				expect(cells.every((c) => Number.isInteger(c.column) && Number.isInteger(c.row))).toBe(
					true
				);
			}),
			FEW
		);
	});

	it('is one piece without holes', () => {
		fc.assert(
			fc.property(maps, ({ areas, borders }) => {
				const cells = cartogram(areas, borders);
				expect(isOnePiece(cells)).toBe(true);
				expect(hasNoHoles(cells)).toBe(true);
			}),
			FEW
		);
	});

	it('is one piece too where all drifts to the rim of the board', () => {
		const areas = [
			at('a0', 53.442, -1.206, 'x'),
			at('a1', 53.434, -1.206, 'x'),
			at('a2', 53.305, -1.308, 'x'),
			at('a3', 53.495, -1.207, 'x')
		];
		const borders: Adjacency[] = [
			['a0', 'a2'],
			['a0', 'a3'],
			['a1', 'a2'],
			['a2', 'a3']
		];
		expect(isOnePiece(cartogram(areas, borders))).toBe(true);
	});

	it('is the same in whatever order areas and borders come, and whichever way round', () => {
		fc.assert(
			fc.property(maps, fc.infiniteStream(fc.nat()), ({ areas, borders }, keys) => {
				const shuffled = <T>(list: T[]): T[] =>
					list
						.map((one) => ({ one, key: keys.next().value }))
						.sort((a, b) => a.key - b.key)
						.map(({ one }) => one);
				const turned = shuffled(borders).map(([a, b]): Adjacency => [b, a]);
				expect(cartogram(shuffled(areas), turned)).toEqual(cartogram(areas, borders));
			}),
			FEW
		);
	});
});

describe('cartogramQuality', () => {
	const row = [at('a', 53.4, -1.4), at('b', 53.4, -1.3), at('c', 53.4, -1.2)];
	const cell = (code: string, column: number, at = 0): AreaCell => ({ code, column, row: at });

	it('is without fault where cells lie as the areas do, wherever and however large', () => {
		const cells = [cell('a', 4, 2), cell('b', 6, 2), cell('c', 8, 2)];
		const { displacement95 } = cartogramQuality(cells, row, []);
		expect(displacement95).toBeCloseTo(0);
	});

	it('counts the share of the borders whose cells share an edge', () => {
		const cells = [cell('a', 0), cell('b', 1), cell('c', 3)];
		const quality = cartogramQuality(cells, row, [
			['a', 'b'],
			['b', 'c']
		]);
		expect(quality.kept).toBe(0.5);
	});

	it('has lost the borders of an area without a cell', () => {
		expect(cartogramQuality([cell('a', 0)], row, [['a', 'b']]).kept).toBe(0);
	});

	it('has kept all where there are none', () => {
		expect(cartogramQuality([], [], [])).toEqual({ kept: 1, displacement95: 0 });
	});

	it('tells in cell widths how far areas are from their places', () => {
		const far = Array.from({ length: 201 }, (_, i) => at(`a${i}`, 53.4, -1.4 + i / 500));
		const cells = far.map(({ code }, i) => cell(code, i));
		const swapped = cells.map((one, i) => ({ ...one, column: [...cells.keys()][i ^ 1] ?? i }));
		expect(cartogramQuality(cells, far, []).displacement95).toBeCloseTo(0);
		expect(cartogramQuality(swapped, far, []).displacement95).toBeCloseTo(1, 1);
	});
});
