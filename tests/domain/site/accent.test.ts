import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
	accentCss,
	accentGround,
	colourOf,
	contrastOf,
	GROUNDS,
	isReadable,
	nearestReadable,
	PLAIN_ACCENT
} from '$lib/domain/site/accent';
import { textOf } from '../../tools/files';

test('what an accent stands on is what app.css has, and so is the product’s own accent', () => {
	const css = textOf('src/app.css');
	const [light = '', dark = ''] = css.split('@media (prefers-color-scheme: dark)');
	const token = (scheme: string, name: string) =>
		colourOf(new RegExp(`--${name}: (#[0-9a-f]+);`).exec(scheme)?.[1] ?? '');
	expect(GROUNDS.light).toEqual([token(light, 'paper'), token(light, 'card')]);
	expect(GROUNDS.dark).toEqual([token(dark, 'paper'), token(dark, 'card')]);
	expect(PLAIN_ACCENT).toEqual({ light: token(light, 'accent'), dark: token(dark, 'accent') });
});

describe('a colour', () => {
	it.each([
		['#1B4F8F', '#1b4f8f'],
		['#14a', '#1144aa'],
		['navy', undefined],
		['#12345', undefined],
		['url(x)', undefined]
	])('%s is read as %s', (text, colour) => expect(colourOf(text)).toBe(colour));

	it('stands apart as WCAG reckons it', () => {
		expect(contrastOf('#000000', '#ffffff')).toBe(21);
		expect(contrastOf('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
	});
});

describe('the nearest colour that can be read', () => {
	it('is itself where it can', () => {
		expect(nearestReadable('#1b4f8f', 'light')).toBe('#1b4f8f');
	});

	it.each(['light', 'dark'] as const)('can be read in the %s scheme, from any colour', (scheme) => {
		for (const colour of ['#ffff00', '#000000', '#ffffff', '#8040c0', '#1b4f8f', '#00c000']) {
			expect(isReadable(nearestReadable(colour, scheme), scheme), colour).toBe(true);
		}
	});

	it.each(['light', 'dark'] as const)(
		'can be read wherever a link stands in the %s scheme: on paper, on a card, in a notice',
		(scheme) => {
			fc.assert(
				fc.property(fc.integer({ min: 0, max: 0xffffff }), (number) => {
					const colour = nearestReadable(`#${number.toString(16).padStart(6, '0')}`, scheme);
					for (const ground of [...GROUNDS[scheme], accentGround(colour, scheme)])
						expect(contrastOf(colour, ground), colour).toBeGreaterThanOrEqual(4.5);
				})
			);
		}
	);
});

it('a colour that is too weak for a notice alone cannot be read', () => {
	expect(isReadable('#ad759a', 'dark')).toBe(false);
});

test('an accent is for the screen alone: print has its own ink', () => {
	const css = accentCss({ light: '#00664f', dark: '#5cc5ae' });
	expect(css).toMatch(/^@media screen\{:root\{--accent:#00664f/);
	expect(css).toMatch(/screen and \(prefers-color-scheme:dark\)\{:root\{--accent:#5cc5ae/);
});
