import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	formatFigure,
	formatTick,
	formatValue,
	printedDecimals,
	sayFigure
} from '$lib/domain/text/format';
import {
	BUILT_IN_UNITS,
	isSameUnit,
	printedValue,
	unitIn,
	unitsOf,
	type Unit
} from '$lib/domain/text/unit';
import { aUnit } from '../../builders';

const own = (unit: Partial<Unit>): Unit => ({
	...{ id: 'own', title: 'own', before: '', after: '', per: null, kind: 'count' },
	...unit
});
const figure = (printed: string, unit: Unit) => ({
	value: printedValue(printed, unit) ?? null,
	printed,
	unit
});

describe('the units of a dataset', () => {
	test('are the built-in ones and its own, which may change one', () => {
		const hours = own({ id: 'hours', title: 'working hours', kind: 'duration', after: 'h' });
		const units = unitsOf([hours, own({ id: 'kilotonnes' })]);
		expect(units.get('hours')).toBe(hours);
		expect(units.size).toBe(BUILT_IN_UNITS.length + 1);
	});

	test('have each an id of its own', () => {
		expect(new Set(BUILT_IN_UNITS.map(({ id }) => id)).size).toBe(BUILT_IN_UNITS.length);
	});

	test('say a bare number for an id that is not known', () => {
		expect(formatValue(4.5, unitIn(unitsOf(), 'furlongs'), 1)).toBe('4.5');
	});

	test('are one by their ids, as in two datasets', () => {
		expect(isSameUnit(aUnit('days'), { ...aUnit('days') })).toBe(true);
		expect(isSameUnit(aUnit('days'), aUnit('hours'))).toBe(false);
		expect(isSameUnit(undefined, undefined)).toBe(true);
	});
});

describe('a value is written as people write it', () => {
	test.each([
		[23.3, 'percent', 1, '23.3%', '23.3%'],
		[0, 'percent', 0, '0%', '0%'],
		[1937, 'count', 0, '1,937', '1,937'],
		[1234, 'pounds', 0, '£1,234', '£1,234'],
		[-1234.5, 'pounds', 2, '−£1,234.50', '−£1,234.50'],
		[0, 'pounds', 0, '£0', '£0'],
		[-0.2, 'pounds', 0, '£0', '£0'],
		[1500, 'pounds-thousand', 0, '£1,500k', '£1,500k'],
		[1.2, 'pounds-million', 1, '£1.2m', '£1.2m'],
		[1, 'days', 0, '1 day', '1'],
		[2, 'days', 0, '2 days', '2'],
		[1, 'days', 1, '1.0 days', '1.0'],
		[0, 'days', 0, '0 days', '0'],
		[31.5, 'hours', 1, '31.5 hours', '31.5'],
		[80.1, 'years', 1, '80.1 years', '80.1'],
		[525, 'minutes-and-seconds', 0, '8 min 45 s', '8 min 45 s'],
		[45, 'minutes-and-seconds', 0, '45 s', '45 s'],
		[480, 'minutes-and-seconds', 0, '8 min', '8 min'],
		[-65.5, 'minutes-and-seconds', 1, '−1 min 5.5 s', '−1 min 5.5 s'],
		[3661 * 60, 'minutes-and-seconds', 0, '3,661 min', '3,661 min'],
		[0, 'minutes-and-seconds', 0, '0 s', '0 s'],
		[59.99, 'minutes-and-seconds', 1, '1 min', '1 min'],
		[66.9, 'per-10000', 1, '66.9', '66.9'],
		[1.25, 'ratio', 2, '1.25', '1.25'],
		[-3, 'score', 0, '−3', '−3'],
		[17, 'rank', 0, '17', '17']
	])('%d of %s at %d decimals: %s, on an axis %s', (value, id, decimals, written, tick) => {
		expect(formatValue(value, aUnit(id), decimals)).toBe(written);
		expect(formatTick(value, aUnit(id), decimals)).toBe(tick);
	});

	test.each([
		[{ after: 'kt' }, '12 kt'],
		[{ after: ' kt CO₂ ' }, '12 kt CO₂'],
		[{ after: 'µg/m³' }, '12 µg/m³'],
		[{ after: 'visit|visits' }, '12 visits'],
		[{ after: '°C' }, '12°C'],
		[{ before: '€', after: 'bn', kind: 'money' as const }, '€12bn'],
		[{ before: '£', after: 'per head', kind: 'money' as const }, '£12 per head'],
		[{ after: 'h min', kind: 'duration' as const }, '12 min']
	])('%o of its own: %s', (unit, written) => {
		expect(formatValue(12, own(unit), 0)).toBe(written);
	});
});

describe('a figure keeps its printed form', () => {
	test.each([
		['58.30%', 'percent', '58.30%', '58.3%'],
		['23.3', 'percent', '23.3%', '23.3%'],
		['£1,234.50', 'pounds', '£1,234.50', '£1,234.50'],
		['£1.2m', 'pounds', '£1.2m', '£1.2m'],
		['£850k', 'pounds', '£850k', '£850k'],
		['1200000', 'pounds', '£1,200,000', '£1.2m'],
		['£1,234,567', 'pounds', '£1,234,567', '£1,234,567'],
		['1,234', 'pounds-thousand', '£1,234k', '£1,234k'],
		['-£2,500,000,000', 'pounds', '−£2,500,000,000', '−£2.5bn'],
		['£999,999', 'pounds', '£999,999', '£999,999'],
		['1 day', 'days', '1 day', '1 day'],
		['31.50 hours', 'hours', '31.50 hours', '31.5 hours'],
		['8:45', 'minutes-and-seconds', '8 min 45 s', '8 min 45 s'],
		['66.9 per 10,000', 'per-10000', '66.9', '66.9']
	])('%s of %s: %s, in a sentence %s', (printed, id, written, said) => {
		expect(formatFigure(figure(printed, aUnit(id)))).toBe(written);
		expect(sayFigure(figure(printed, aUnit(id)))).toBe(said);
	});

	test('and has no text without a value', () => {
		expect(formatFigure({ value: null, printed: 'N/A', unit: aUnit('days') })).toBe('');
		expect(sayFigure({ value: null, printed: '', unit: aUnit('pounds') })).toBe('');
	});
});

describe('a printed text shows a value', () => {
	test.each([
		['£1.15m', 'pounds', 1_150_000],
		['£1.2 million', 'pounds', 1_200_000],
		['£1.2m', 'pounds-thousand', 1200],
		['£1.2m', 'pounds-million', 1.2],
		['−£5', 'pounds', -5],
		['£-5', 'pounds', -5],
		['8 min 45.5 s', 'minutes-and-seconds', 525.5],
		['8 mins 45 secs', 'minutes-and-seconds', 525],
		['45 s', 'minutes-and-seconds', 45],
		['8 min', 'minutes-and-seconds', 480],
		['525', 'minutes-and-seconds', 525],
		['8:60', 'minutes-and-seconds', undefined],
		['', 'minutes-and-seconds', undefined],
		['2 DAYS', 'days', 2],
		['days', 'days', undefined],
		['58,3%', 'percent', undefined],
		['1,23', 'count', undefined],
		['12%', 'count', 12],
		['twelve', 'count', undefined]
	])('"%s" of %s: %s', (printed, id, value) => {
		expect(printedValue(printed, aUnit(id))).toBe(value);
	});
});

describe('of any value in any unit', () => {
	const anyUnit = fc.constantFrom(...BUILT_IN_UNITS);
	const anyValue = fc
		.tuple(fc.integer({ min: -10_000_000, max: 10_000_000 }), fc.integer({ min: 0, max: 4 }))
		.map(([n, decimals]) => ({ value: n / 10 ** decimals, decimals }));

	test('no printed digit is lost: what is written is read as the same value', () => {
		fc.assert(
			fc.property(anyUnit, anyValue, (unit, { value, decimals }) => {
				const written = formatValue(value, unit, decimals);
				expect(printedValue(written, unit)).toBe(Number(value.toFixed(decimals)) + 0);
				expect(printedDecimals(written)).toBe(decimals);
			})
		);
	});

	test('the sign is told once and in front, and nought has none', () => {
		fc.assert(
			fc.property(anyUnit, anyValue, (unit, { value, decimals }) => {
				const written = formatValue(value, unit, decimals);
				expect(written.lastIndexOf('−')).toBe(value < 0 ? 0 : -1);
			})
		);
	});

	test('a figure that is written is written so again', () => {
		fc.assert(
			fc.property(anyUnit, anyValue, (unit, { value, decimals }) => {
				const once = formatFigure({ value, printed: value.toFixed(decimals), unit });
				expect(formatFigure(figure(once, unit))).toBe(once);
			})
		);
	});
});
