import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	isInRange,
	isPicked,
	isSamePick,
	isWithinPick,
	rangesOf,
	type ValueRange
} from '$lib/domain/classes/valueRange';

const MIDDLE = { from: 20, to: 30, last: false };
const LAST = { from: 30, to: 40, last: true };

describe('rangesOf', () => {
	it('runs from each edge to the next, the last one closed', () => {
		expect(rangesOf([20, 30, 40])).toEqual([MIDDLE, LAST]);
	});

	it('has none without edges', () => {
		expect(rangesOf([])).toEqual([]);
	});
});

describe('isInRange', () => {
	it('holds the lower edge, and the upper only where last', () => {
		expect([19, 20, 29, 30].map((value) => isInRange(value, MIDDLE))).toEqual([
			false,
			true,
			true,
			false
		]);
		expect([30, 40, 41].map((value) => isInRange(value, LAST))).toEqual([true, true, false]);
	});
});

describe('what is chosen by value', () => {
	it('holds the values of its range, or those not published', () => {
		expect([20, 30, null].map((value) => isPicked(value, MIDDLE))).toEqual([true, false, false]);
		expect([20, null].map((value) => isPicked(value, 'none'))).toEqual([false, true]);
	});

	it('is one choice where the ranges are equal', () => {
		expect(isSamePick(MIDDLE, { ...MIDDLE })).toBe(true);
		expect(isSamePick('none', 'none')).toBe(true);
	});

	it.each([
		[MIDDLE, LAST],
		[MIDDLE, { ...MIDDLE, last: true }],
		[MIDDLE, 'none' as const],
		[undefined, MIDDLE]
	])('is not one choice: %o and %o', (one, other) => {
		expect(isSamePick(one, other)).toBe(false);
	});

	const anyRange = fc
		.record({
			from: fc.integer({ min: 0, max: 6 }),
			length: fc.integer({ min: 1, max: 6 }),
			last: fc.boolean()
		})
		.map(({ from, length, last }): ValueRange => ({ from, to: from + length, last }));

	it('has all of a range in it where every figure of the range is', () => {
		const figures = Array.from({ length: 20 }, (_, i) => i);
		fc.assert(
			fc.property(anyRange, anyRange, (range, picked) => {
				const held = figures.filter((one) => isInRange(one, range));
				if (isWithinPick(range, picked))
					expect(held.every((one) => isInRange(one, picked))).toBe(true);
				expect(isWithinPick(range, range)).toBe(true);
				expect(isWithinPick(range, 'none')).toBe(false);
			})
		);
	});

	it('has a class of one value not within the class below it', () => {
		expect(isWithinPick({ from: 30, to: 30, last: true }, MIDDLE)).toBe(false);
	});
});
