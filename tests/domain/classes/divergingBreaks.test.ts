import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CLASS_COUNTS, classOf } from '$lib/domain/classes/breaks';
import { divergingBreaks } from '$lib/domain/classes/divergingBreaks';
import { roundTo } from '$lib/domain/text/format';
import { isInRange, rangesOf } from '$lib/domain/classes/valueRange';

const breaks = (
	changes: number[],
	classes = 5,
	options: Partial<Parameters<typeof divergingBreaks>[1]> = {}
) => divergingBreaks(changes, { classes, decimals: 0, ...options });

describe('divergingBreaks', () => {
	it('parts falls and rises alike, with zero as an edge', () => {
		expect(breaks([-20, -3, 1, 24], 4)).toEqual([-24, -12, 0, 12, 24]);
	});

	it('has a class of exactly no change where some did not change', () => {
		expect(breaks([-20, -3, 0, 1, 24], 5)).toEqual([-24, -12, 0, 1, 12, 24]);
	});

	it('has no class of no change where all changed', () => {
		expect(breaks([-20, 24], 3)).toEqual([-24, 0, 24]);
	});

	it('takes the first figure above zero at its decimals', () => {
		expect(breaks([-0.4, 0, 2], 3, { decimals: 1 })).toEqual([-2, 0, 0.1, 2]);
	});

	it('parts both sides where all went one way', () => {
		expect(breaks([2, 3, 20], 4)).toEqual([-20, -12, 0, 12, 20]);
	});

	it('is one class where nothing changed, and none for no changes', () => {
		expect(breaks([0, 0])).toEqual([0, 0]);
		expect(breaks([])).toEqual([]);
	});

	it('keeps no change apart from the smallest rise', () => {
		const edges = breaks([0, 1, -1]);
		expect([-1, 0, 1].map((change) => classOf(edges, change))).toEqual([0, 1, 2]);
	});

	it('has as many areas in the classes of size by quantiles', () => {
		expect(breaks([-1, 2, -3, 40, 50, -90], 4, { method: 'quantiles' })).toEqual([
			-90, -22, 0, 22, 90
		]);
	});

	it('spans equally much from zero on by equal intervals', () => {
		expect(breaks([-5, 60, 7, 8], 6, { method: 'equal' })).toEqual([-60, -40, -20, 0, 20, 40, 60]);
	});

	it('takes fixed edges as sizes', () => {
		expect(breaks([-50, 40, 3], 5, { method: 'fixed', fixed: [-10, 1, 30, 99] })).toEqual([
			-50, -30, -10, -1, 0, 1, 10, 30, 50
		]);
	});
});

const anyChanges = fc.array(fc.integer({ min: -300, max: 300 }), { minLength: 1, maxLength: 120 });
const whatever = (check: (edges: number[], changes: number[], classes: number) => void) =>
	fc.assert(
		fc.property(
			anyChanges.map((tenths) => tenths.map((n) => n / 10)),
			fc.constantFrom(...CLASS_COUNTS),
			fc.constantFrom('natural' as const, 'quantiles' as const, 'equal' as const),
			(changes, classes, method) => {
				check(divergingBreaks(changes, { classes, decimals: 1, method }), changes, classes);
			}
		)
	);

describe('divergingBreaks, whatever the changes', () => {
	it('mirrors its edges around zero, but for the one above no change', () => {
		whatever((edges, changes) => {
			const mirrored = edges.filter((edge) => edge < 0).map((edge) => -edge);
			const above = [...new Set(edges.filter((edge) => edge > 0))].reverse();
			const still = changes.includes(0) ? [0.1] : [];
			expect(new Set(above)).toEqual(new Set([...mirrored, ...(mirrored.length ? still : [])]));
			expect(edges).toContain(0);
		});
	});

	it('ascends, rounded, and reaches all changes', () => {
		whatever((edges, changes) => {
			const starts = edges.slice(0, -1);
			expect(starts).toEqual([...new Set(starts)].sort((a, b) => a - b));
			expect(edges.map((edge) => roundTo(edge, 1))).toEqual(edges);
			expect(edges.at(-1)).toBe(Math.max(...changes.map(Math.abs)));
		});
	});

	it('puts every change in exactly one class, and none with a change the other way', () => {
		whatever((edges, changes) => {
			const ranges = rangesOf(edges);
			for (const change of changes) {
				const holding = ranges.filter((range) => isInRange(change, range));
				expect(holding).toEqual([ranges[classOf(edges, change)]]);
			}
			const signs = ranges.map((_, n) => {
				const own = changes.filter((change) => classOf(edges, change) === n);
				return new Set(own.map(Math.sign)).size;
			});
			expect(Math.max(...signs)).toBe(1);
		});
	});

	it('never has more classes than were asked for', () => {
		whatever((edges, _, classes) => expect(edges.length - 1).toBeLessThanOrEqual(classes));
	});
});

describe('divergingBreaks by natural breaks and quantiles', () => {
	it('shades a fall as strongly as an equal rise, where figures lie between the sizes', () => {
		fc.assert(
			fc.property(
				anyChanges.map((tens) => tens.map((n) => n * 10).filter((n) => n !== 0)),
				fc.constantFrom('natural' as const, 'quantiles' as const),
				(changes, method) => {
					const edges = divergingBreaks(changes, { classes: 7, decimals: 0, method });
					const middle = (edges.length - 1) / 2;
					for (const change of changes) {
						const [one, other] = [classOf(edges, change), classOf(edges, -change)];
						expect(one + other).toBe(2 * middle - 1);
					}
				}
			)
		);
	});
});
