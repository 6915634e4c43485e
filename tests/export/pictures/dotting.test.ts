import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dotPath } from '$lib/export/pictures/dotting';
import { textures } from '$lib/export/pictures/textures';
import { HATCHED, lightFill } from '$lib/palette/light';

const box = (x: number, y: number, width: number, height: number) =>
	`M${x} ${y}L${x + width} ${y}L${x + width} ${y + height}L${x} ${y + height}Z`;
/** The upper corner of each dot, and so its middle. */
const dots = (d: string) =>
	[...d.matchAll(/M(\S+) ([^L]+)L/g)].map(([, x, y]) => ({ x: Number(x), y: Number(y) + 1.5 }));

describe('dotPath', () => {
	it('fills a shape by dots in rows, each second one moved by half', () => {
		const drawn = dots(dotPath([box(0, 0, 41, 12)]));
		const rows = [0, 5, 10].map((row) => drawn.filter(({ y }) => y === row).map(({ x }) => x));
		expect(rows).toEqual([
			[10, 20, 30],
			[5, 15, 25, 35],
			[10, 20, 30]
		]);
	});

	it('keeps each dot off the borders at its sides, and goes on into a neighbour without a seam', () => {
		expect(dotPath([box(0, 0, 30, 60), box(30, 0, 30, 60)])).toBe(dotPath([box(0, 0, 60, 60)]));
		for (const { x } of dots(dotPath([box(4, 0, 51, 60)]))) {
			expect(x).toBeGreaterThanOrEqual(5.5);
			expect(x).toBeLessThanOrEqual(53.5);
		}
	});

	it('leaves a hole empty', () => {
		const holed = dots(dotPath([box(0, 0, 60, 60) + box(20, 20, 20, 20)]));
		expect(holed.filter(({ x, y }) => x > 20 && x < 40 && y > 20 && y < 40)).toEqual([]);
		expect(holed.length).toBeGreaterThan(30);
	});

	it('has as many dots as go with the area, whatever the shape', () => {
		const side = fc.integer({ min: 100, max: 300 });
		fc.assert(
			fc.property(side, side, (width, height) => {
				const share = (dots(dotPath([box(3, 3, width, height)])).length * 50) / (width * height);
				expect(share).toBeGreaterThan(0.85);
				expect(share).toBeLessThan(1.1);
			})
		);
	});

	it('has none for no shape', () => {
		expect(dotPath([])).toBe('');
	});
});

describe('textures', () => {
	const d = box(0, 0, 40, 40);
	const drawn = (fill: string) => textures([{ d, fill }]).map(({ markup }) => markup);

	it('hatches what was not published', () => {
		expect(drawn(HATCHED)).toEqual([expect.stringContaining('fill="none" stroke=')]);
	});

	it('dots a change’s worse side in the colour that its shade asks for', () => {
		expect(drawn(lightFill('shade-worse-1'))).toEqual([
			expect.stringContaining(`fill="${lightFill('shade-worse-5')}"`)
		]);
	});

	it.each(['shade-better-1', 'shade-0', 'shade-same'])('leaves %s plain', (shade) => {
		expect(drawn(lightFill(shade))).toEqual([]);
	});
});
