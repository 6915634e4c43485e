import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wilsonInterval } from '$lib/domain/interval';

describe('wilsonInterval', () => {
	it.each([
		['few of few', 1, 24, [0.7, 20.2]],
		['none', 0, 10, [0, 27.8]],
		['all', 10, 10, [72.2, 100]],
		['half', 13, 26, [32.1, 67.9]],
		['many', 1345, 1937, [67.3, 71.4]]
	])('of %s', (_, numerator, denominator, interval) => {
		expect(wilsonInterval(numerator, denominator)).toEqual(interval);
	});

	it('holds the share itself, and lies between none and all', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 1, max: 5000 }),
				fc.double({ min: 0, max: 1, noNaN: true }),
				(n, p) => {
					const numerator = Math.round(n * p);
					const [low, high] = wilsonInterval(numerator, n);
					const share = (100 * numerator) / n;
					expect(low).toBeLessThanOrEqual(share + 0.051);
					expect(high).toBeGreaterThanOrEqual(share - 0.051);
					expect(low).toBeGreaterThanOrEqual(0);
					expect(high).toBeLessThanOrEqual(100);
				}
			)
		);
	});
});
