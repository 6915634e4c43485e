import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inFull } from '$lib/import/read/xlsx/decimal';
import { formatOf } from '$lib/import/read/xlsx/format';

const shown = (code: string, value: number) => formatOf(code)(value, false).text;

describe('a number', () => {
	// Each as LibreOffice 7.4 shows it.
	it.each([
		['General', 0.1 + 0.2, '0.3'],
		['General', 1e-7, '0.0000001'],
		['General', 123456789012, '123456789012'],
		['0', 0.5, '1'],
		['0', 1234.5, '1235'],
		['0.0', 58.3, '58.3'],
		['0.0', 99.95, '100.0'],
		['0.0', -23.35, '-23.4'],
		['0.0', -0.04, '0.0'],
		['0.00', 1.005, '1.01'],
		['0.00', 2.675, '2.68'],
		['0.0%', 0.233, '23.3%'],
		['0.0 %', 0.23345, '23.3 %'],
		['0.00%', 0.583, '58.30%'],
		['0%', 0.583, '58%'],
		['#,##0', 1234567.891, '1,234,568'],
		['#,##0', 12, '12'],
		['#,##0.00;(#,##0.00)', -23.35, '(23.35)'],
		['0.0;-0.0;"-"', 0, '-'],
		['+0.0;-0.0;0.0', 23.3, '+23.3'],
		['0" days"', 23.3, '23 days'],
		['0\\%', 23.3, '23%'],
		['"£"#,##0.00', -23.35, '-£23.35'],
		['[$£-809]#,##0', 1234.5, '£1,235'],
		['[Red]0.0', 0.233, '0.2'],
		['0.##', 0.233, '0.23'],
		['0.##', 5, '5'],
		['#.##', 0.5, '.5'],
		['00000', 23.3, '00023'],
		['0.0,"k"', 1234567.891, '1234.6k'],
		['_-* #,##0_-;-* #,##0_-;_-* "-"_-;_-@_-', 1234.5, '1,235'],
		['_-* #,##0_-;-* #,##0_-;_-* "-"_-;_-@_-', 0, '-'],
		['0;0;;@', 0, ''],
		['@', 23.3, '23.3']
	])('by %s: %d is %j', (code, value, text) => {
		expect(shown(code, value)).toBe(text);
	});

	it.each([
		'0.00E+00',
		'# ?/?',
		'[>100]0;0.0',
		'000-000',
		'0.0.0',
		';;;;',
		`0.${'0'.repeat(99)}`,
		'0'.repeat(999)
	])('is never shown as another by %s, which is not understood or shows none', (code) => {
		expect(['58.25', '']).toContain(shown(code, 58.25));
	});

	it.each([
		['0.0', 58.34, '58.34'],
		['0%', 0.583, '58.3%'],
		['0,', 1234, '1234'],
		['#,##0;(#,##0)', -1.5, '-1.5'],
		['0;0;;@', 0, '0']
	])('by %s: %d is told in full as %j, since the text rounds or hides it', (code, value, full) => {
		expect(formatOf(code)(value, false).full).toBe(full);
	});

	it.each([
		['0.0', 58.3],
		['0.0%', 0.583],
		['0.00', 0.1 + 0.2],
		['General', 1 / 3]
	])('by %s: %d is not told in full, since the text says it', (code, value) => {
		expect(formatOf(code)(value, false).full).toBeUndefined();
	});

	it('with so many decimals is shown with them all', () => {
		const decimals = fc.integer({ min: 0, max: 6 });
		fc.assert(
			fc.property(fc.integer({ min: -1e8, max: 1e8 }), decimals, (digits, places) => {
				const value = Number(`${digits}e-${places}`);
				const format = formatOf(places ? `0.${'0'.repeat(places)}` : '0');
				expect(format(value, false)).toEqual({ text: value.toFixed(places) });
			}),
			{ numRuns: 300 }
		);
	});

	it('is told in full as the number that it is', () => {
		fc.assert(
			fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
				expect(Number(inFull(value))).toBe(Number(value.toPrecision(15)));
			}),
			{ numRuns: 300 }
		);
	});
});

describe('a day', () => {
	it.each([
		['dd/mm/yyyy', 40999, '2012-03-31'],
		['mmm-yy', 40969, '2012-03-01'],
		['[$-F800]dddd, mmmm dd, yyyy', 40999, '2012-03-31'],
		['[$-809]d mmmm yyyy;@', 40999, '2012-03-31'],
		['dd/mm/yyyy hh:mm', 40999.604166666664, '2012-03-31 14:30'],
		['h:mm', 0.5, '12:00'],
		['[h]:mm:ss', 0.25, '06:00'],
		['d/m/yy', 1, '1900-01-01'],
		['d/m/yy', 59, '1900-02-28'],
		['d/m/yy', 61, '1900-03-01'],
		['d/m/yy', 2958465, '9999-12-31']
	])('by %s: %d is %s', (code, value, text) => {
		expect(shown(code, value)).toBe(text);
		expect(formatOf(code)(value, false).date).toMatchObject({ number: inFull(value) });
	});

	it.each([-1, 2958466, 1e300])('that no calendar has, %d, is shown as the number', (value) => {
		expect(shown('dd/mm/yyyy', value)).toBe(inFull(value));
	});

	it.each(['0.0', '"days" 0', '0\\d', '[Red]0', '#,##0_d', 'General', '[Green]General'])(
		'is not what %s shows',
		(code) => {
			expect(formatOf(code)(40999, false).date).toBeUndefined();
		}
	);
});
