import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
	changeShadeOf,
	DOT_COLOURS,
	NO_CHANGE_SHADE,
	NOT_PUBLISHED_SHADE,
	shadeOf
} from '$lib/palette';
import { dotsUpon, HATCHED, LIGHT, lightFill } from '$lib/palette/light';

const SHADES = readFileSync('src/lib/map/shades.css', 'utf8');
const SHEETS = `${SHADES}${readFileSync('src/app.css', 'utf8')}`;
const STEPS = [1, 2, 3, 4, 5, 6];

/** What the style sheets make of a variable in the light scheme, which they give first. */
const variable = (name: string) =>
	new RegExp(`--${name}: (#[0-9a-f]{3,6});`).exec(SHEETS)?.[1] ?? `no --${name}`;

/** The shades that are filled by a colour, with the variable that holds it. */
const filled = [
	...SHADES.matchAll(/\.(shade-[\w-]+) \{\s+fill: (?:url\('#worse-\d'\) )?var\(--([\w-]+)\);/g)
].map(([, shade = '', name = '']) => [shade, name] as const);

describe('the light scheme', () => {
	it.each(Object.entries(LIGHT))('has the --%s of app.css', (name, colour) => {
		expect(colour).toBe(variable(name));
	});

	it.each(filled)('has the colour that shades.css gives %s', (shade, name) => {
		expect(lightFill(shade)).toBe(variable(name));
	});

	it('has a fill for every shade that a map can have', () => {
		const shades = [
			...Array.from({ length: 13 }, (_, n) => shadeOf(n, 13)),
			...STEPS.flatMap((n) => [changeShadeOf('worse', n, 6), changeShadeOf('better', n, 6)]),
			NO_CHANGE_SHADE
		];
		expect(filled.map(([shade]) => shade).sort()).toEqual(shades.sort());
		expect(shades.map(lightFill).filter((fill) => !/^#[0-9a-f]{6}$/.test(fill))).toEqual([]);
	});

	it('hatches what was not published', () => {
		expect(lightFill(NOT_PUBLISHED_SHADE)).toBe(HATCHED);
	});

	it.each(STEPS)('dots the worse side’s shade %d as the page does, and no other', (n) => {
		const dot = variable(DOT_COLOURS[n - 1] ?? '');
		expect(dotsUpon(lightFill(changeShadeOf('worse', n, 6)))).toBe(dot);
		expect(dotsUpon(lightFill(changeShadeOf('better', n, 6)))).toBeUndefined();
		expect(dotsUpon(lightFill(shadeOf(n, 13)))).toBeUndefined();
	});

	it('fills nothing for a name that is no shade', () => {
		expect(lightFill('')).toBe('none');
	});
});
