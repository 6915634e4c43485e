import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	apart,
	contrast,
	difference,
	lab,
	lightness,
	lightOf,
	mixed,
	seen,
	SIGHTS,
	type Light,
	type Sight
} from './colourVision.ts';

const ALL = Object.keys(SIGHTS) as Sight[];
const share = fc.double({ min: 0, max: 1, noNaN: true });
const light = fc.tuple(share, share, share) as fc.Arbitrary<Light>;

describe.each(ALL)('what is seen %s', (sight) => {
	it('of a grey is that grey', () => {
		fc.assert(
			fc.property(share, (grey) => {
				for (const one of seen([grey, grey, grey], sight)) expect(one).toBeCloseTo(grey, 4);
			})
		);
	});

	it('is a colour that a screen can show', () => {
		fc.assert(
			fc.property(light, (one) => {
				for (const part of seen(one, sight)) {
					expect(part).toBeGreaterThanOrEqual(0);
					expect(part).toBeLessThanOrEqual(1);
				}
			})
		);
	});

	it('differs from itself by nothing, and from another alike in both orders', () => {
		fc.assert(
			fc.property(light, light, (one, other) => {
				expect(apart(one, one, sight)).toBeCloseTo(0, 6);
				expect(apart(one, other, sight)).toBeCloseTo(apart(other, one, sight), 6);
			})
		);
	});
});

describe('a colour in numbers', () => {
	it.each([
		['#000000', 0],
		['#767676', 49.6],
		['#ffffff', 100]
	])('has %s at a lightness of %d', (hex, l) => {
		expect(lightness(lightOf(hex))).toBeCloseTo(l, 1);
	});

	it('has a contrast of 21 from black to white, and of 4.54 from #767676', () => {
		expect(contrast(lightOf('#000000'), lightOf('#ffffff'))).toBeCloseTo(21);
		expect(contrast(lightOf('#ffffff'), lightOf('#767676'))).toBeCloseTo(4.54, 2);
	});

	it('melts into what lies on it by its share', () => {
		expect(mixed([0, 0, 0], [1, 1, 1], 0.25)).toEqual([0.25, 0.25, 0.25]);
	});

	it('without red cones has red and green in one hue, yellow or blue', () => {
		const hue = (hex: string) => {
			const [, a, b] = lab(seen(lightOf(hex), 'by protanopes'));
			return { a, b };
		};
		for (const hex of ['#b3261e', '#0b6e5f']) expect(Math.abs(hue(hex).a)).toBeLessThan(12);
		expect(hue('#b3261e').b).toBeGreaterThan(10);
	});
});

describe('the difference of two colours', () => {
	// Of the test data of Sharma, Wu and Dalal (2005), table 1: pairs 1, 4, 7, 13, 17, 18, 25 and 34.
	it.each([
		[[50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425],
		[[50, -1.3802, -84.2814], [50, 0, -82.7485], 1],
		[[50, 0, 0], [50, -1, 2], 2.3669],
		[[50, -0.001, 2.49], [50, 0.0009, -2.49], 4.8045],
		[[50, 2.5, 0], [73, 25, -18], 27.1492],
		[[50, 2.5, 0], [61, -5, 29], 22.8977],
		[[60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387], 1.2644],
		[[2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514], 0.9082]
	] as [Light, Light, number][])('of %j and %j is %d', (one, other, known) => {
		expect(difference(one, other)).toBeCloseTo(known, 4);
	});
});
