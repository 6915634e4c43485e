import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { changeShadeOf, NO_CHANGE_SHADE, shadeOf } from '$lib/palette';

const SHADES = readFileSync('src/lib/map/shades.css', 'utf8');
const APP = readFileSync('src/app.css', 'utf8');
type Scheme = 'light' | 'dark';

/** What a variable is on screen: the first value is the light one, the second the dark one. */
function colour(name: string, scheme: Scheme): string {
	const all = [...`${SHADES}${APP}`.matchAll(new RegExp(`--${name}: (#[0-9a-f]{3,6});`, 'g'))];
	const short = all[scheme === 'light' ? 0 : 1]?.[1] ?? '';
	return short.length === 4 ? short.replace(/[0-9a-f]/g, '$&$&') : short;
}

const linear = (hex: string) =>
	[1, 3, 5].map((at) => {
		const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
		return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
	}) as [number, number, number];
const luminance = (hex: string) => {
	const [r, g, b] = linear(hex);
	return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const contrast = (one: string, other: string) => {
	const [a, b] = [luminance(one) + 0.05, luminance(other) + 0.05];
	return Math.max(a, b) / Math.min(a, b);
};

/** As it is seen without red, green or blue cones (Machado and others 2009, complete). */
const SEEN = {
	'by protanopes': [
		[0.152286, 1.052583, -0.204868],
		[0.114503, 0.786281, 0.099216],
		[-0.003882, -0.048116, 1.051998]
	],
	'by deuteranopes': [
		[0.367322, 0.860646, -0.227968],
		[0.280085, 0.672501, 0.047413],
		[-0.01182, 0.04294, 0.968881]
	],
	'by tritanopes': [
		[1.255528, -0.076749, -0.178779],
		[-0.078411, 0.930809, 0.147602],
		[0.004733, 0.691367, 0.3039]
	],
	'by most': [
		[1, 0, 0],
		[0, 1, 0],
		[0, 0, 1]
	]
};

/** Lightness and the two colour axes of OKLab, in hundredths, of a colour as it is seen. */
function oklab(hex: string, seen: number[][]): number[] {
	const times = (matrix: number[][], vector: number[]) =>
		matrix.map((row) => row.reduce((sum, one, i) => sum + one * (vector[i] ?? 0), 0));
	const rgb = times(seen, linear(hex)).map((one) => Math.min(1, Math.max(0, one)));
	const cones = times(
		[
			[0.4122214708, 0.5363325363, 0.0514459929],
			[0.2119034982, 0.6806995451, 0.1073969566],
			[0.0883024619, 0.2817188376, 0.6299787005]
		],
		rgb
	).map((one) => 100 * Math.cbrt(one));
	return times(
		[
			[0.2104542553, 0.793617785, -0.0040720468],
			[1.9779984951, -2.428592205, 0.4505937099],
			[0.0259040371, 0.7827717662, -0.808675766]
		],
		cones
	);
}
const apart = (one: string, other: string, seen: number[][]) => {
	const [a, b] = [oklab(one, seen), oklab(other, seen)];
	return Math.hypot(...a.map((axis, i) => axis - (b[i] ?? 0)));
};

const STEPS = [1, 2, 3, 4, 5, 6];
const SCHEMES: Scheme[] = ['light', 'dark'];
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
		it.each(Object.entries(SEEN))(`are told apart %s, on ${scheme} paper`, (_, seen) => {
			const shades = ramp(scheme);
			for (const [i, shade] of shades.entries())
				for (const other of shades.slice(i + 1))
					expect(apart(shade, other, seen), `${shade} ${other}`).toBeGreaterThan(5);
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
