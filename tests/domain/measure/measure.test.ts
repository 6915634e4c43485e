import { describe, expect, it } from 'vitest';
import { numberWithPart } from '$lib/domain/measure';

// A key stage stands in the reference beside it and is not said twice.
describe('numberWithPart', () => {
	it.each([
		[1, '', '1'],
		[2, 'a', '2a'],
		[42, 'b', '42b'],
		[21, 'ks2', '21'],
		[21, 'ks4', '21']
	])('quotes %i with part "%s" as %s', (number, part, quoted) => {
		expect(numberWithPart({ number, part })).toBe(quoted);
	});
});
