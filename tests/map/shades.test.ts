import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { changeShadeOf, NO_CHANGE_SHADE, shadeOf } from '$lib/palette';
import { apart, COLOUR_SIGHTS, contrast as contrastOf, lightOf } from '../tools/colourVision.ts';
import { colour, SCHEMES, type Scheme } from '../tools/colours.ts';

const SHADES = readFileSync('src/lib/map/shades.css', 'utf8');
const contrast = (one: string, other: string) => contrastOf(lightOf(one), lightOf(other));

const STEPS = [1, 2, 3, 4, 5, 6];
/** From the worst to the best, no change in the middle. */
const ramp = (scheme: Scheme) => [
	...STEPS.toReversed().map((n) => colour(`worse-${n}`, scheme)),
	colour('paper', scheme),
	...STEPS.map((n) => colour(`better-${n}`, scheme))
];

describe('the shades of a change', () => {
	it('are thirteen, with a fill for each', () => {
		const sides = (['worse', 'better'] as const).flatMap((side) =>
			STEPS.map((n) => changeShadeOf(side, n, STEPS.length))
		);
		expect(new Set([...sides, NO_CHANGE_SHADE]).size).toBe(13);
		for (const shade of [...sides, NO_CHANGE_SHADE])
			expect(SHADES).toMatch(new RegExp(`\\.${shade} \\{\\s+fill:`));
	});

	it('spread over their side, the outermost strongest', () => {
		const used = (of: number) => STEPS.slice(0, of).map((n) => changeShadeOf('worse', n, of));
		expect(used(1)).toEqual(['shade-worse-4']);
		expect(used(2)).toEqual(['shade-worse-2', 'shade-worse-5']);
		expect(used(3)).toEqual(['shade-worse-2', 'shade-worse-4', 'shade-worse-6']);
	});

	it.each(SCHEMES)('stand out more from the paper with each step, on %s paper', (scheme) => {
		for (const side of ['worse', 'better']) {
			const contrasts = STEPS.map((n) =>
				contrast(colour(`${side}-${n}`, scheme), colour('paper', scheme))
			);
			expect(contrasts).toEqual(contrasts.toSorted((a, b) => a - b));
		}
	});

	it.each(SCHEMES)('are equally light on both sides, on %s paper', (scheme) => {
		for (const n of STEPS)
			expect(contrast(colour(`worse-${n}`, scheme), colour(`better-${n}`, scheme))).toBeLessThan(
				1.06
			);
	});

	for (const scheme of SCHEMES)
		it.each(COLOUR_SIGHTS)(`are told apart %s, on ${scheme} paper`, (sight) => {
			const shades = ramp(scheme);
			for (const [i, shade] of shades.entries())
				for (const other of shades.slice(i + 1))
					expect(apart(lightOf(shade), lightOf(other), sight), `${shade} ${other}`).toBeGreaterThan(
						5
					);
		});
});

describe('the outline of a chosen area', () => {
	it.each(SCHEMES)('keeps 3:1 with every shade by its line or its halo, on %s paper', (scheme) => {
		const sequential = Array.from({ length: 13 }, (_, n) =>
			colour(shadeOf(n, 13).replace('shade', 'ramp'), scheme)
		);
		for (const shade of [...ramp(scheme), ...sequential]) {
			const [line, halo] = [colour('ink', scheme), colour('paper', scheme)];
			expect(Math.max(contrast(shade, line), contrast(shade, halo)), shade).toBeGreaterThan(3);
		}
	});
});
