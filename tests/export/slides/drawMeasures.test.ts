import { expect, it } from 'vitest';
import { positionBody } from '$lib/export/slides/drawMeasures';
import type { PositionSlide, Slide } from '$lib/deck';
import { EVERYTHING, shippedDeck } from '../../deck/shippedDeck';

const isPosition = (slide: Slide): slide is PositionSlide => slide.kind === 'position';

function bodyOf(rating: string) {
	const { slides } = shippedDeck({ selection: { ...EVERYTHING, rating: [rating] } });
	const slide = slides.find(isPosition);
	if (!slide) throw new Error('The deck has no position.');
	const { paragraphs = [], table } = positionBody(slide);
	const lines = paragraphs.map(({ runs }) => runs.map(({ text }) => text).join(''));
	return { last: lines.at(-1), hasTable: table !== undefined };
}

it('the position of green measures alone has a sentence in place of those that need attention', () => {
	expect(bodyOf('green')).toEqual({ last: 'Every measure here is green.', hasTable: false });
	const { last, hasTable } = bodyOf('red');
	expect(hasTable).toBe(true);
	expect(last).not.toBe('Every measure here is green.');
});
