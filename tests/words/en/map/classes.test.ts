import { describe, expect, it } from 'vitest';
import { formatNumber } from '$lib/domain/text/format';
import { classesText, rangeText, valuesIn } from '$words/map/classes';

const MIDDLE = { from: 20, to: 30, last: false };
const LAST = { from: 30, to: 40, last: true };

describe('rangeText', () => {
	it.each([
		[MIDDLE, '20.0 to under 30.0'],
		[LAST, '30.0 to 40.0'],
		[{ from: 40, to: 40, last: true }, '40.0']
	])('says %o as "%s"', (range, text) => {
		expect(rangeText(range, (value) => formatNumber(value, 1))).toBe(text);
	});

	it('writes its numbers as it is told to', () => {
		expect(rangeText(MIDDLE, (value) => `+${value}`)).toBe('+20 to under +30');
	});
});

describe('classesText', () => {
	it.each([
		[{ classes: 5, method: 'quantiles' as const }, 'Quantiles, 5 classes'],
		[
			{ classes: 4, method: 'natural' as const, isOfChange: true },
			'Natural breaks by size of change, 4 classes'
		],
		[
			{ classes: 2, method: 'equal' as const, isPerValue: true },
			'A class for each value, 2 classes'
		],
		[{ classes: 1, method: 'natural' as const }, 'One class'],
		[{ classes: -1, method: 'natural' as const }, 'No figures to class']
	])('says %o as "%s"', (made, text) => {
		expect(classesText(made)).toBe(text);
	});
});

it.each([
	['%', '38.0 to under 44.5%'],
	['places', '38.0 to under 44.5 places']
])('values in %s', (unit, text) => {
	expect(valuesIn('38.0 to under 44.5', unit)).toBe(text);
});
