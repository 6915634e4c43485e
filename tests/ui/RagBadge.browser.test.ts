import { render, screen } from '@testing-library/svelte';
import { describe, expect, test } from 'vitest';
import RagBadge from '$lib/ui/RagBadge.svelte';

const FORMS = [
	['red', 'Red'],
	['amber', 'Amber'],
	['green', 'Green'],
	['none', 'Not rated'],
	['undecided', 'Undecided']
] as const;

const badge = (word: string) => screen.getByText(word);
const shapeOf = (word: string) => badge(word).querySelector('svg path')?.getAttribute('d') ?? '';

describe('a rating is told', () => {
	test.each(FORMS)('%s by the word "%s"', (rating, word) => {
		render(RagBadge, { rating });
		expect(badge(word)).toBeVisible();
	});

	test.each(FORMS)('%s by a shape that is not read out', (rating, word) => {
		render(RagBadge, { rating });
		const mark = badge(word).querySelector('svg');
		expect(mark).toBeVisible();
		expect(mark).toHaveAttribute('aria-hidden', 'true');
	});

	test('by a shape of its own for each of the five', () => {
		for (const [rating] of FORMS) render(RagBadge, { rating });
		expect(new Set(FORMS.map(([, word]) => shapeOf(word))).size).toBe(FORMS.length);
	});

	test('by an ink that keeps 4.5:1 against its ground', () => {
		for (const [rating] of FORMS) render(RagBadge, { rating });
		for (const [, word] of FORMS) {
			const { color, backgroundColor } = getComputedStyle(badge(word));
			expect(contrast(color, backgroundColor), word).toBeGreaterThan(4.5);
		}
	});
});

const channels = (colour: string) => (colour.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number);
const linear = (channel: number) => {
	const share = channel / 255;
	return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
};
const luminance = (colour: string) => {
	const [r = 0, g = 0, b = 0] = channels(colour).map(linear);
	return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const contrast = (one: string, other: string) => {
	const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
	return (light + 0.05) / (dark + 0.05);
};
