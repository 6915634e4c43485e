import { render, screen } from '@testing-library/svelte';
import { describe, expect, test } from 'vitest';
import type { Rating } from '$lib/domain/rating';
import RagBadge from '$lib/ui/RagBadge.svelte';
import { aRating } from '../builders';

const COMPLETE: Rating = {
	...{ id: 'complete', word: 'Complete', tone: 'done' },
	...{ order: 5, attention: null }
};
const FORMS: [rating: Rating | 'undecided', word: string][] = [
	[aRating('red'), 'Red'],
	[aRating('amber'), 'Amber'],
	[aRating('green'), 'Green'],
	[aRating('none'), 'Not rated'],
	[COMPLETE, 'Complete'],
	['undecided', 'Undecided']
];

const badge = (word: string) => screen.getByText(word);
const shapeOf = (word: string) => badge(word).querySelector('svg path')?.getAttribute('d') ?? '';

describe('a rating is told', () => {
	test.each(FORMS)('%o by the word "%s"', (rating, word) => {
		render(RagBadge, { rating });
		expect(badge(word)).toBeVisible();
	});

	test.each(FORMS)('%o by a shape that is not read out', (rating, word) => {
		render(RagBadge, { rating });
		const mark = badge(word).querySelector('svg');
		expect(mark).toBeVisible();
		expect(mark).toHaveAttribute('aria-hidden', 'true');
	});

	test('by a shape of its own for each of the six', () => {
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
