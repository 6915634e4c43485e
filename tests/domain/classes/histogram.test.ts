import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CLASS_METHODS, classBreaks, classOf } from '$lib/domain/classes/breaks';
import { roundTo } from '$lib/domain/text/format';
import { histogramOf } from '$lib/domain/classes/histogram';

const said = (...given: Parameters<typeof histogramOf>) =>
	histogramOf(...given).map(({ from, to, counts }) => `${from}-${to}: ${counts.join('+')}`);

describe('histogramOf', () => {
	it('counts the values in bars of equal width, from the first edge to past the last', () => {
		const values = [0, 1, 5, 9, 10, 19];
		expect(said(values, { edges: [0, 19], decimals: 0, bins: 4 })).toEqual([
			'0-5: 2',
			'5-10: 2',
			'10-15: 1',
			'15-20: 1'
		]);
	});

	it('stacks a bar that straddles an edge by class', () => {
		expect(said([1, 2, 3, 4], { edges: [1, 3, 4], decimals: 0, bins: 1 })).toEqual(['1-5: 2+2']);
	});

	it('keeps a bar that is empty', () => {
		expect(said([0, 5], { edges: [0, 5], decimals: 0, bins: 3 })).toEqual([
			'0-2: 1',
			'2-4: 0',
			'4-6: 1'
		]);
	});

	it('has one bar for one value', () => {
		expect(said([7, 7], { edges: [7, 7], decimals: 1 })).toEqual(['7-7.1: 2']);
	});

	it('has a bar for each figure where there are fewer figures than bars', () => {
		expect(said([1, 2, 2, 3], { edges: [1, 3], decimals: 0 })).toEqual([
			'1-2: 1',
			'2-3: 2',
			'3-4: 1'
		]);
	});

	it('has none for no values', () => {
		expect(histogramOf([], { edges: [], decimals: 0 })).toEqual([]);
		expect(histogramOf([], { edges: [1, 2], decimals: 0 })).toEqual([]);
	});

	it('counts a value beyond the edges in the outer bar', () => {
		expect(said([-5, 99], { edges: [0, 3], decimals: 0, bins: 2 })).toEqual(['0-2: 1', '2-4: 1']);
	});

	it('is 24 bars at most unless told otherwise', () => {
		expect(histogramOf([0, 999], { edges: [0, 999], decimals: 0 })).toHaveLength(24);
	});
});

/** Checks what must hold of the bars of any values in any classes. */
const whatever = (
	check: (bars: ReturnType<typeof histogramOf>, rounded: number[], edges: number[]) => void
) =>
	fc.assert(
		fc.property(
			fc.array(
				fc.integer({ min: -999, max: 9999 }).map((hundredths) => hundredths / 100),
				{ minLength: 1, maxLength: 200 }
			),
			fc.record({
				classes: fc.integer({ min: 3, max: 7 }),
				decimals: fc.integer({ min: 0, max: 2 }),
				method: fc.constantFrom(...CLASS_METHODS),
				fixed: fc.constant([10, 20, 50])
			}),
			fc.integer({ min: 1, max: 24 }),
			(values, options, bins) => {
				const edges = classBreaks(values, options);
				const bars = histogramOf(values, { edges, decimals: options.decimals, bins });
				expect(bars.length).toBeLessThanOrEqual(bins);
				const rounded = values.map((value) => roundTo(value, options.decimals));
				check(bars, rounded, edges);
			}
		)
	);

describe('histogramOf, whatever the values', () => {
	it('counts every value once', () => {
		whatever((bars, rounded) => {
			const total = bars.flatMap(({ counts }) => counts).reduce((sum, one) => sum + one, 0);
			expect(total).toBe(rounded.length);
		});
	});

	it('counts in each bar and class the values that are in both', () => {
		whatever((bars, rounded, edges) => {
			for (const { from, to, counts } of bars) {
				const inBar = rounded.filter((value) => value >= from && value < to);
				expect(counts).toEqual(
					edges.slice(1).map((_, n) => inBar.filter((value) => classOf(edges, value) === n).length)
				);
			}
		});
	});

	it('has contiguous bars of one width, over all edges and past the last by a bar at most', () => {
		whatever((bars, _, edges) => {
			const width = (bars[0]?.to ?? 0) - (bars[0]?.from ?? 0);
			for (const [i, { from, to }] of bars.entries()) {
				if (i > 0) expect(from).toBe(bars[i - 1]?.to);
				expect(to - from).toBeCloseTo(width, 6);
			}
			const past = (bars.at(-1)?.to ?? 0) - (edges.at(-1) ?? 0);
			expect(past).toBeGreaterThan(0);
			expect(past).toBeLessThanOrEqual(width + 1e-6);
		});
	});

	it('begins at the first edge, or where values lie on both sides of zero, with a bar at zero', () => {
		whatever((bars, _, edges) => {
			const [first = 0, last = 0] = [edges[0], edges.at(-1)];
			if (first >= 0 || last <= 0 || bars.length === 1) expect(bars[0]?.from).toBe(first);
			else {
				expect(bars.map(({ from }) => from)).toContain(0);
				expect(bars[0]?.to).toBeGreaterThan(first);
				expect(bars[0]?.from).toBeLessThanOrEqual(first);
			}
		});
	});
});
