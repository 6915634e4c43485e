import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hatchPath, paintOf } from '$lib/export/pictures/hatching';
import { HATCHED, LIGHT } from '$lib/palette/light';

type Point = [number, number];

/** The lines of a path: from where to where. */
const lines = (d: string) =>
	[...d.matchAll(/M(\S+) (\S+)L(\S+) ([^M]+)/g)].map((found) => found.slice(1).map(Number));
const length = (d: string) =>
	lines(d).reduce((sum, [x1 = 0, y1 = 0, x2 = 0, y2 = 0]) => sum + Math.hypot(x2 - x1, y2 - y1), 0);
const box = (x: number, y: number, width: number, height: number) =>
	`M${x} ${y}L${x + width} ${y}L${x + width} ${y + height}L${x} ${y + height}Z`;

describe('hatchPath', () => {
	it('fills a shape by lines that slant upwards, six units apart', () => {
		const drawn = lines(hatchPath([box(0, 0, 60, 60)]));
		expect(drawn).toHaveLength(14);
		for (const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] of drawn) {
			expect(x2 - x1).toBeCloseTo(y1 - y2, 0);
			const steps = (x1 + y1) / Math.SQRT2 / 6;
			expect(steps).toBeCloseTo(Math.round(steps), 1);
		}
	});

	it('keeps within the shape', () => {
		for (const line of lines(hatchPath([box(10, 20, 60, 40)]))) {
			const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = line;
			expect(Math.min(x1, x2)).toBeGreaterThanOrEqual(10);
			expect(Math.max(x1, x2)).toBeLessThanOrEqual(70);
			expect(Math.min(y1, y2)).toBeGreaterThanOrEqual(19.9);
			expect(Math.max(y1, y2)).toBeLessThanOrEqual(60.1);
		}
	});

	it('leaves a hole empty', () => {
		const hole = box(20, 20, 20, 20);
		const middles = lines(hatchPath([box(0, 0, 60, 60) + hole])).map(
			([x1 = 0, y1 = 0, x2 = 0, y2 = 0]): Point => [(x1 + x2) / 2, (y1 + y2) / 2]
		);
		expect(middles.filter(([x, y]) => x > 21 && x < 39 && y > 21 && y < 39)).toEqual([]);
	});

	it('goes on from one shape into its neighbour without a seam', () => {
		expect(hatchPath([box(0, 0, 30, 60), box(30, 0, 30, 60)])).toBe(hatchPath([box(0, 0, 60, 60)]));
	});

	it('has a length that goes with the area, whatever the shape', () => {
		const side = fc.integer({ min: 60, max: 300 });
		const corner = fc.integer({ min: -50, max: 50 });
		fc.assert(
			fc.property(corner, corner, side, side, (x, y, width, height) => {
				const ratio = (length(hatchPath([box(x, y, width, height)])) * 6) / (width * height);
				expect(ratio).toBeGreaterThan(0.9);
				expect(ratio).toBeLessThan(1.1);
			})
		);
	});

	it('has no line for no shape', () => {
		expect(hatchPath([])).toBe('');
	});
});

describe('paintOf', () => {
	it('is the ground of the hatching, and any colour as it is', () => {
		expect(paintOf(HATCHED)).toBe(LIGHT['hatch-bg']);
		expect(paintOf('#3d0c47')).toBe('#3d0c47');
	});
});
