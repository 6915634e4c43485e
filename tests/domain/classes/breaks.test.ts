import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	CLASS_COUNTS,
	CLASS_METHODS,
	classBreaks,
	classOf,
	isClassPerValue
} from '$lib/domain/classes/breaks';
import { roundTo } from '$lib/domain/text/format';
import { isInRange, rangesOf } from '$lib/domain/classes/valueRange';

const CHILD_POVERTY = [
	41.9, 57.5, 30.4, 38, 42.1, 48.3, 55.9, 45.1, 47.5, 36.4, 29.6, 51.6, 50, 49.5
];

const anyCount = fc.constantFrom(...CLASS_COUNTS);

const sizesOf = (values: number[], edges: number[]) =>
	rangesOf(edges).map((_, n) => values.filter((value) => classOf(edges, value) === n).length);

/** The sum of the squared distances from the means of the groups. */
function spreadWithin(groups: number[][]): number {
	const total = (numbers: number[]) => numbers.reduce((sum, one) => sum + one, 0);
	return total(
		groups.map((group) => {
			const mean = total(group) / group.length;
			return total(group.map((one) => (one - mean) ** 2));
		})
	);
}

/** Every way to cut a list into so many groups, none of them empty. */
function everySplit(list: number[], groups: number): number[][][] {
	if (groups === 1) return [[list]];
	return list
		.slice(groups - 1)
		.flatMap((_, i) =>
			everySplit(list.slice(i + 1), groups - 1).map((rest) => [list.slice(0, i + 1), ...rest])
		);
}

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

describe('classBreaks by quantiles', () => {
	const quantiles = (values: number[], classes: number, decimals = 0) =>
		classBreaks(values, { classes, decimals, method: 'quantiles' });

	it('puts equally many values in each class', () => {
		expect(quantiles([1, 2, 3, 10, 20, 90], 3)).toEqual([1, 3, 20, 90]);
	});

	it('keeps equal values together, and parts them from the others where that is fairest', () => {
		expect(quantiles([0, 0, 0, 0, 0, 0, 1, 2, 3, 4], 4)).toEqual([0, 1, 2, 4]);
	});

	it('differs by no more than one value between classes where no values are equal', () => {
		fc.assert(
			fc.property(
				fc.uniqueArray(fc.integer({ min: 0, max: 999 }), { minLength: 7, maxLength: 60 }),
				anyCount,
				(values, classes) => {
					const sizes = sizesOf(values, quantiles(values, classes));
					expect(sizes).toHaveLength(classes);
					expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
				}
			)
		);
	});
});

describe('classBreaks by equal intervals', () => {
	const equal = (values: number[], classes: number, decimals = 0) =>
		classBreaks(values, { classes, decimals, method: 'equal' });

	it('spans equally much in each class, however many values are in it', () => {
		expect(equal([0, 1, 2, 3, 100], 4)).toEqual([0, 25, 50, 75, 100]);
	});

	it('rounds its edges to the decimals', () => {
		expect(equal([0, 1, 2, 5, 10], 3, 1)).toEqual([0, 3.3, 6.7, 10]);
	});

	it('has an edge once where several round to it', () => {
		expect(equal([1, 1.1, 1.2, 1.3, 1.4], 5, 1)).toEqual([1, 1.1, 1.2, 1.3, 1.4]);
	});
});

describe('classBreaks by fixed edges', () => {
	const at = (fixed: number[], values = [12, 30, 58], decimals = 0) =>
		classBreaks(values, { classes: 5, decimals, method: 'fixed', fixed });

	it('parts the values where it is told to, in whatever order', () => {
		expect(at([40, 20])).toEqual([12, 20, 40, 58]);
	});

	it('leaves out what does not part the values', () => {
		expect(at([0, 12, 20, 58.4, 60])).toEqual([12, 20, 58, 58]);
	});

	it('rounds to the decimals, and has an edge once', () => {
		expect(at([20.04, 19.96, 40], [12.5, 57.5], 1)).toEqual([12.5, 20, 40, 57.5]);
	});

	it('keeps to its edges where there are fewer values than classes', () => {
		expect(at([20, 30, 40, 50], [10, 60])).toEqual([10, 20, 30, 40, 50, 60]);
	});

	it('is one class where no edge is given', () => {
		expect(at([])).toEqual([12, 58]);
	});
});

describe('natural breaks, against every possible split', () => {
	const few = fc.array(
		fc.integer({ min: -60, max: 60 }).map((tenths) => tenths / 10),
		{ minLength: 1, maxLength: 9 }
	);

	it('leave the least spread within classes', () => {
		fc.assert(
			fc.property(few, anyCount, (values, classes) => {
				const edges = classBreaks(values, { classes, decimals: 1 });
				const sorted = values.toSorted((a, b) => a - b);
				const made = rangesOf(edges).map((_, n) => sorted.filter((v) => classOf(edges, v) === n));
				const least = Math.min(...everySplit(sorted, made.length).map(spreadWithin));
				expect(spreadWithin(made)).toBeCloseTo(least, 9);
			}),
			{ numRuns: 300 }
		);
	});

	it('leave the least spread for the worked example of two near pairs and a far one', () => {
		expect(classBreaks([1, 2, 8, 9, 30], { classes: 3, decimals: 0 })).toEqual([1, 8, 30, 30]);
	});
});

const anyMethod = fc.constantFrom(...CLASS_METHODS);
const anyDecimals = fc.integer({ min: 0, max: 2 });
const anyValues = fc.array(
	fc.integer({ min: -9999, max: 99_999 }).map((hundredths) => hundredths / 100),
	{ minLength: 1, maxLength: 200 }
);
const anyEdges = fc.array(fc.double({ min: -150, max: 1100, noNaN: true }), { maxLength: 6 });

/** Checks what must hold of the edges of any values by any method. */
const whatever = (
	check: (edges: number[], rounded: number[], options: AnyOptions) => void,
	methods = anyMethod
) =>
	fc.assert(
		fc.property(
			anyValues,
			fc.record({ classes: anyCount, decimals: anyDecimals, method: methods, fixed: anyEdges }),
			(values, options) => {
				const rounded = values.map((value) => roundTo(value, options.decimals));
				check(classBreaks(values, options), rounded, options);
			}
		)
	);
type AnyOptions = Required<Parameters<typeof classBreaks>[1]>;

describe('classBreaks, whatever the values and the method', () => {
	it('runs from the least to the greatest value', () => {
		whatever((edges, rounded) => {
			expect(edges[0]).toBe(Math.min(...rounded));
			expect(edges.at(-1)).toBe(Math.max(...rounded));
		});
	});

	it('ascends, with no edge twice but the greatest where the last class holds it alone', () => {
		whatever((edges) => {
			const starts = edges.slice(0, -1);
			expect(starts).toEqual([...new Set(starts)].sort((a, b) => a - b));
			expect(edges.at(-1)).toBeGreaterThanOrEqual(starts.at(-1) as number);
		});
	});

	it('has edges that are rounded to the decimals', () => {
		whatever((edges, _, { decimals }) => {
			expect(edges.map((edge) => roundTo(edge, decimals))).toEqual(edges);
		});
	});

	it('puts every value in exactly one class, the one whose edges hold it', () => {
		whatever((edges, rounded) => {
			for (const value of rounded) {
				const holding = rangesOf(edges).flatMap((one, n) => (isInRange(value, one) ? [n] : []));
				expect(holding).toEqual([classOf(edges, value)]);
			}
		});
	});

	it('never has more classes than were asked for, but for fixed edges', () => {
		whatever((edges, _, { classes, method, fixed }) => {
			const most = method === 'fixed' ? fixed.length + 1 : classes;
			expect(edges.length - 1).toBeLessThanOrEqual(most);
		});
	});

	it('has a class for each distinct value where they are fewer than classes', () => {
		fc.assert(
			fc.property(
				fc.array(fc.constantFrom(1, 2, 100), { minLength: 1 }),
				fc.integer({ min: 4, max: 7 }),
				fc.constantFrom('natural', 'quantiles', 'equal'),
				(values, classes, method) => {
					const edges = classBreaks(values, { classes, decimals: 0, method });
					expect(edges.length - 1).toBe(new Set(values).size);
					expect(sizesOf(values, edges)).not.toContain(0);
					expect(isClassPerValue(values, { classes, decimals: 0, method })).toBe(true);
				}
			)
		);
	});
});

describe('classBreaks by natural breaks and quantiles, whatever the values', () => {
	const data = fc.constantFrom('natural' as const, 'quantiles' as const);

	it('has edges that are values', () => {
		whatever((edges, rounded) => {
			for (const edge of edges) expect(rounded).toContain(edge);
		}, data);
	});

	it('leaves no class empty', () => {
		whatever((edges, rounded) => expect(sizesOf(rounded, edges)).not.toContain(0), data);
	});

	it('has as many natural classes as were asked for, or as distinct values', () => {
		whatever((edges, rounded, { classes }) => {
			expect(edges.length - 1).toBe(Math.min(classes, new Set(rounded).size));
		}, fc.constant('natural'));
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
