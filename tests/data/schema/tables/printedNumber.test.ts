import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { printedNumber } from '$lib/data/schema/tables/cells';

const { read, write, stored } = printedNumber;
const part = fc.stringMatching(/^[A-Za-z0-9]{1,12}$/);

describe('the number of a priority', () => {
	test.each([
		['1', 1],
		['42', 42],
		['1.1', '1.1'],
		['A2', 'A2'],
		['2-b', '2-b'],
		['0', '0'],
		['01', '01'],
		['1.0', '1.0'],
		['1e3', '1e3'],
		['12345678901234567890', '12345678901234567890']
	])('%s is read as %o', (text, value) => {
		expect(read(text)).toBe(value);
	});

	test.each(['1,1', '1 1', '1.', '.1', '-1', '1..1', 'é', '&', ' '])('is never "%s"', (text) => {
		expect(read(text)).toBeUndefined();
	});

	test('is written as it was read, and stored as it is', () => {
		fc.assert(
			fc.property(fc.array(part, { minLength: 1, maxLength: 3 }), (parts) => {
				const text = parts.join('.');
				const value = read(text);
				expect(value !== undefined && write(value)).toBe(text);
				expect(v.parse(stored, value)).toBe(value);
			})
		);
	});
});
