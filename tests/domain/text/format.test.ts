import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	formatFigure,
	formatNumber,
	formatValue,
	printedDecimals,
	roundTo,
	sayFigure
} from '$lib/domain/text/format';
import { anObservation, aUnit } from '../../builders';

describe('printedDecimals', () => {
	it.each([
		['58.30%', 2],
		['23.3', 1],
		['100%', 0],
		['0', 0],
		['1,937', 0],
		['1,937.5', 1],
		['N/A', 0],
		['', 0]
	])('reads the precision of "%s": %i', (printed, decimals) => {
		expect(printedDecimals(printed)).toBe(decimals);
	});
});

describe('formatNumber', () => {
	it.each([
		[0, 0, '0'],
		[0, 1, '0.0'],
		[58.3, 2, '58.30'],
		[999, 0, '999'],
		[1937, 0, '1,937'],
		[32482, 0, '32,482'],
		[1234567.891, 2, '1,234,567.89'],
		[-29.1, 1, '−29.1'],
		[-0.04, 1, '0.0']
	])('writes %d at %i decimals: %s', (value, decimals, written) => {
		expect(formatNumber(value, decimals)).toBe(written);
	});

	it('can be read back to the same rounded number', () => {
		const anyNumber = fc.double({ min: -1e9, max: 1e9, noNaN: true });
		fc.assert(
			fc.property(anyNumber, fc.integer({ min: 0, max: 4 }), (value, decimals) => {
				const read = Number(formatNumber(value, decimals).replaceAll(',', '').replace('−', '-'));
				expect(read).toBe(roundTo(value, decimals));
			})
		);
	});
});

describe('formatFigure', () => {
	it.each([
		['58.30%', 'percent', '58.30%'],
		['23.3', 'percent', '23.3%'],
		['100%', 'percent', '100%'],
		['12.80%', 'percent', '12.80%'],
		['0', 'count', '0'],
		['1937', 'count', '1,937'],
		['45.4', 'rate', '45.4'],
		['143', 'rank', '143'],
		['N/A', 'percent', ''],
		['', 'percent', '']
	] as const)('keeps the print of "%s", a %s: "%s"', (printed, unit, shown) => {
		expect(formatFigure(anObservation({ printed, unit }))).toBe(shown);
	});

	it('shows zero as a value and blank as none', () => {
		expect(formatFigure(anObservation({ printed: '0%' }))).toBe('0%');
		expect(formatFigure(anObservation({ value: null, marker: 'x' }))).toBe('');
	});
});

describe('formatValue', () => {
	it.each([
		['percent', '4.3%'],
		['count', '4.3'],
		['rate', '4.3'],
		['rank', '4.3'],
		['score', '4.3']
	] as const)('signs a %s so: %s', (unit, written) => {
		expect(formatValue(4.3, aUnit(unit), 1)).toBe(written);
	});
});

describe('roundTo', () => {
	it.each([
		[32 - 30.2, 1, 1.8],
		[4.2 - 33.3, 1, -29.1],
		[0.1 + 0.2, 1, 0.3],
		[58.3 - 54.8, 2, 3.5]
	])('takes %d at %i decimals to %d', (value, decimals, rounded) => {
		expect(roundTo(value, decimals)).toBe(rounded);
	});

	it('never answers negative zero', () => {
		expect(Object.is(roundTo(-0.01, 1), 0)).toBe(true);
	});

	it('removes the binary noise of any two printed figures', () => {
		const anyWhole = fc.integer({ min: -1e6, max: 1e6 });
		fc.assert(
			fc.property(anyWhole, anyWhole, fc.integer({ min: 0, max: 4 }), (a, b, decimals) => {
				const scale = 10 ** decimals;
				expect(roundTo(a / scale - b / scale, decimals)).toBe((a - b) / scale);
			})
		);
	});
});

describe('sayFigure', () => {
	it.each([
		['58.30%', '58.3%'],
		['1.00%', '1.0%'],
		['64.19%', '64.19%'],
		['79.0%', '79.0%'],
		['79%', '79%'],
		['100%', '100%'],
		['', '']
	])('says %s as %s', (printed, said) => {
		const value = printed === '' ? null : Number.parseFloat(printed);
		expect(sayFigure({ value, printed, unit: aUnit('percent') })).toBe(said);
	});
});
