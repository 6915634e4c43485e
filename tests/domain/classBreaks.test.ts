import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classBreaks, classOf } from '$lib/domain/classBreaks';

const CHILD_POVERTY = [
	41.9, 57.5, 30.4, 38, 42.1, 48.3, 55.9, 45.1, 47.5, 36.4, 29.6, 51.6, 50, 49.5
];

describe('classBreaks', () => {
	it('puts the edges where the figures leave gaps', () => {
		expect(classBreaks([1, 2, 3, 20, 21, 50, 52], { classes: 3, decimals: 0 })).toEqual([
			1, 20, 50, 52
		]);
	});

	it('gives one more edge than classes', () => {
		expect(classBreaks(CHILD_POVERTY, { classes: 5, decimals: 1 })).toHaveLength(6);
	});

	it('has no edges for no values', () => {
		expect(classBreaks([], { classes: 5, decimals: 1 })).toEqual([]);
	});

	it('makes one class of equal values', () => {
		expect(classBreaks([7, 7, 7], { classes: 5, decimals: 0 })).toEqual([7, 7]);
	});

	it('makes a class for each value where there are fewer than classes', () => {
		expect(classBreaks([3, 1], { classes: 5, decimals: 0 })).toEqual([1, 3, 3]);
	});

	it('counts values as equal that read the same at their decimals', () => {
		expect(classBreaks([12.34, 12.31, 15], { classes: 5, decimals: 1 })).toEqual([12.3, 15, 15]);
	});
});

const values = fc.array(
	fc.integer({ min: 0, max: 999 }).map((tenths) => tenths / 10),
	{
		minLength: 1,
		maxLength: 200
	}
);
const counts = fc.integer({ min: 3, max: 7 });

describe('classBreaks, whatever the values', () => {
	it('has ascending edges from the least to the greatest value, each of them a value', () => {
		fc.assert(
			fc.property(values, counts, (given, classes) => {
				const edges = classBreaks(given, { classes, decimals: 1 });
				expect(edges[0]).toBe(Math.min(...given));
				expect(edges.at(-1)).toBe(Math.max(...given));
				expect(edges).toEqual([...edges].sort((a, b) => a - b));
				expect(new Set(edges.slice(0, -1)).size).toBe(edges.length - 1);
				for (const edge of edges) expect(given).toContain(edge);
			})
		);
	});

	it('never has more classes than were asked for, or than distinct values', () => {
		fc.assert(
			fc.property(values, counts, (given, classes) => {
				const made = classBreaks(given, { classes, decimals: 1 }).length - 1;
				expect(made).toBe(Math.min(classes, new Set(given).size));
			})
		);
	});

	it('puts every value in exactly one class, the one whose edges hold it', () => {
		fc.assert(
			fc.property(values, counts, (given, classes) => {
				const edges = classBreaks(given, { classes, decimals: 1 });
				const last = edges.length - 2;
				for (const value of given) {
					const holding = edges
						.slice(0, -1)
						.map((from, i) => ({ from, to: edges[i + 1] ?? NaN, i }))
						.filter(
							({ from, to, i }) => value >= from && (value < to || (i === last && value === to))
						);
					expect(holding.map(({ i }) => i)).toEqual([classOf(edges, value)]);
				}
			})
		);
	});

	it('leaves no class empty', () => {
		fc.assert(
			fc.property(values, counts, (given, classes) => {
				const edges = classBreaks(given, { classes, decimals: 1 });
				expect(new Set(given.map((value) => classOf(edges, value))).size).toBe(edges.length - 1);
			})
		);
	});
});

describe('classOf', () => {
	it('takes a value on an edge into the class above, but the greatest into the last', () => {
		expect([1, 19, 20, 50, 52].map((v) => classOf([1, 20, 50, 52], v))).toEqual([0, 0, 1, 2, 2]);
	});

	it('takes values beyond the edges into the outer classes', () => {
		expect([0, 99].map((v) => classOf([1, 20, 50, 52], v))).toEqual([0, 2]);
	});
});
