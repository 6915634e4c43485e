import { describe, expect, it } from 'vitest';
import { DIRECTION_MARKS, DOT_COLOURS, TONE_MARKS } from '$lib/palette';
import { ratingsIn } from '$lib/domain/rating';
import { DIRECTION_LABELS, ratingWord } from '$words/ratings';
import * as numbers from '../tools/colourNumbers.ts';
import type { ColourRow } from '../tools/colourNumbers.ts';
import {
	COLOUR_SIGHTS,
	lightness,
	mixed,
	seen,
	SIGHTS,
	type Sight
} from '../tools/colourVision.ts';
import { SCHEMES, variable } from '../tools/colours.ts';

const ALL = Object.keys(SIGHTS) as Sight[];
/** A dot of radius 1 in a square of 5. */
const COVERED = Math.PI / 25;

const named = (rows: ColourRow[]) =>
	rows.map((row) => [`${row.what}, ${row.scheme}`, row] as const);

function expectHeld({ numbers, least }: ColourRow) {
	for (const [sight, number] of Object.entries(numbers))
		expect(number, sight).toBeGreaterThanOrEqual(least);
}
const isMonotonic = (values: number[]) => {
	const up = values.toSorted((a, b) => a - b);
	return [up, up.toReversed()].some((sorted) => sorted.every((one, i) => one === values[i]));
};

describe('seen by most, by protanopes, deuteranopes and tritanopes, and in greyscale', () => {
	describe('a status has 3:1 with its ground, its word 4.5:1:', () => {
		it.each(named(numbers.statusRows()))('%s', (_, row) => expectHeld(row));
	});

	// One is the least difference that is seen side by side. Nine holds for as many classes as the map
	// has unless more are asked for; what seven leave, six, is still told in the legend's own order.
	describe('neighbouring classes are 9 apart by CIEDE2000, of six and seven classes 6:', () => {
		it.each(named(numbers.rampRows()))('%s', (_, row) => expectHeld(row));
	});

	describe('neighbouring classes of a change are 5 apart:', () => {
		it.each(named(numbers.sideRows()))('%s', (_, row) => expectHeld(row));
	});

	describe('what colours tell, the two sides of a change are 15 apart:', () => {
		it.each(named(numbers.acrossRows()))('%s', (_, row) => expectHeld(row));
	});

	describe('the dots, which tell the sides without colour, have 3:1:', () => {
		it.each(named(numbers.dotRows()))('%s', (_, row) => expectHeld(row));
	});

	describe('the hatching of what was not published is seen on its ground:', () => {
		it.each(named(numbers.hatchRows()))('%s', (_, row) => expectHeld(row));
	});
});

describe.each(SCHEMES)('lightness, in the %s scheme,', (scheme) => {
	it.each(ALL)('goes one way through the classes, as seen %s', (sight) => {
		for (const classes of [3, 4, 5, 6, 7]) {
			const lights = numbers.classLights(classes, scheme);
			expect(isMonotonic(lights.map((one) => lightness(seen(one, sight)))), `${classes}`).toBe(
				true
			);
		}
	});

	it.each(ALL)('goes one way through each side of a change, as seen %s', (sight) => {
		for (const side of ['worse', 'better'] as const) {
			const lights = numbers.sideLights(side, 6, scheme);
			expect(isMonotonic(lights.map((one) => lightness(seen(one, sight)))), side).toBe(true);
		}
	});

	it('goes on doing so where the dots melt into their ground', () => {
		const melted = DOT_COLOURS.map((dot, i) =>
			mixed(variable(`worse-${i + 1}`, scheme), variable(dot, scheme), COVERED)
		);
		expect(isMonotonic(melted.map(lightness))).toBe(true);
	});
});

describe('red and green, which are near to one another to many,', () => {
	it('have each a shape and a word of their own, as every status has', () => {
		for (const marks of [TONE_MARKS, DIRECTION_MARKS].map((one) => Object.values(one)))
			expect(new Set(marks.map(({ shape }) => shape)).size).toBe(marks.length);
		const ratings = [...ratingsIn(), 'undecided' as const].map(ratingWord);
		for (const labels of [ratings, Object.values(DIRECTION_LABELS)])
			expect(new Set(labels).size).toBe(labels.length);
	});

	it('are alike in greyscale, so that the shapes are needed', () => {
		const [red, green] = [variable('red', 'light'), variable('green', 'light')];
		expect(Math.abs(lightness(red) - lightness(green))).toBeLessThan(5);
		expect(COLOUR_SIGHTS).toHaveLength(4);
	});
});
