import { describe, expect, it } from 'vitest';
import { mercator, projectionInto } from '$lib/map/shapes/projection';

describe('mercator', () => {
	it('has its origin where the equator meets Greenwich', () => {
		const [x, y] = mercator([0, 0]);
		expect([x, y]).toEqual([0, expect.closeTo(0)]);
	});

	it('is a square of the world between 85 degrees north and south', () => {
		expect(mercator([180, -85.0511287798])).toEqual([Math.PI, expect.closeTo(Math.PI)]);
	});

	it('keeps the shape of a small place: a degree of longitude is narrower up north', () => {
		const [, equator = 0] = mercator([0, 0.001]);
		const [, north = 0] = mercator([0, 60.001]);
		const [, from = 0] = mercator([0, 60]);
		expect((north - from) / equator).toBeCloseTo(2, 3);
	});
});

describe('projectionInto', () => {
	const CORNERS = [
		[-1, 10],
		[1, 11]
	];
	const { width, height, at } = projectionInto(CORNERS, { width: 220, height: 200 }, 10);

	it('fills the box as far as the shape allows, and is no higher than it needs', () => {
		expect(width).toBe(220);
		expect(height).toBe(122);
	});

	it('keeps the margin around the positions, north up', () => {
		expect(at([-1, 11])).toEqual([10, 10]);
		expect(at([1, 10])[0]).toBe(210);
		expect(at([1, 10])[1]).toBeGreaterThan(110);
	});

	it('is limited by the height of a flat box', () => {
		expect(projectionInto(CORNERS, { width: 1000, height: 70 }, 10).height).toBe(70);
	});

	it('rounds to tenths', () => {
		expect(at([0.123456, 10.654321]).map((one) => Math.round(one * 10) / 10)).toEqual(
			at([0.123456, 10.654321])
		);
	});
});
