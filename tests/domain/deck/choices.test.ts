import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MethodSlide } from '$lib/deck';
import {
	chosenSlides,
	moved,
	NO_CHOICES,
	placeOf,
	shownSlides,
	withHidden,
	withNotes
} from '$lib/domain/deck/choices';
import { shuffled } from '../arbitrary';

const aSlide = (id: string): MethodSlide => ({
	id,
	kind: 'method',
	title: id,
	continued: false,
	groups: []
});
const SLIDES = ['a', 'b', 'c', 'd'].map(aSlide);
const ids = (chosen: { slide: { id: string } }[]) => chosen.map(({ slide }) => slide.id).join('');

describe('a deck as an editor chose it', () => {
	it('is as it was where nothing was chosen', () => {
		expect(chosenSlides(SLIDES, NO_CHOICES)).toEqual(
			SLIDES.map((slide) => ({ slide, hidden: false, notes: '' }))
		);
	});

	it('shows what is not hidden, in the order chosen, with its notes', () => {
		const choices = { order: ['d', 'b', 'a', 'c'], hidden: ['b'], notes: { a: 'Say this.' } };
		expect(ids(chosenSlides(SLIDES, choices))).toBe('dbac');
		expect(ids(shownSlides(SLIDES, choices))).toBe('dac');
		expect(shownSlides(SLIDES, choices)[1]).toMatchObject({ notes: 'Say this.' });
	});

	it('passes over what is gone and puts what is new after the slide it follows', () => {
		const choices = { ...NO_CHOICES, order: ['gone', 'd', 'a', 'a'] };
		expect(ids(chosenSlides(SLIDES, choices))).toBe('dabc');
		expect(ids(chosenSlides(SLIDES, { ...NO_CHOICES, order: ['b', 'c'] }))).toBe('abcd');
	});

	it('has every slide once, whatever was chosen', () => {
		const anyIds = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'x', 'y'));
		fc.assert(
			fc.property(anyIds, anyIds, (order, hidden) => {
				const chosen = chosenSlides(SLIDES, { order, hidden, notes: {} });
				expect([...ids(chosen)].sort().join('')).toBe('abcd');
			})
		);
	});
});

describe('the place of a slide', () => {
	const shown = shownSlides(SLIDES, { ...NO_CHOICES, order: ['d', 'a'], hidden: ['b'] });

	it.each([
		[1, 0],
		[3, 2],
		[900, 2],
		['d', 0],
		['c', 2],
		['b', 0],
		['gone', 0]
	])('asked for as %j among d, a and c is %i', (asked, place) => {
		expect(placeOf(shown, asked)).toBe(place);
	});

	it('is the first where none is shown', () => {
		expect([placeOf([], 4), placeOf([], 'a')]).toEqual([0, 0]);
	});

	it('stays the same slide’s by its name, whatever the order', () => {
		fc.assert(
			fc.property(
				shuffled(['a', 'b', 'c', 'd']),
				fc.constantFrom('a', 'b', 'c', 'd'),
				(order, id) => {
					const chosen = shownSlides(SLIDES, { ...NO_CHOICES, order });
					expect(chosen[placeOf(chosen, id)]?.slide.id).toBe(id);
				}
			)
		);
	});
});

describe('choosing', () => {
	it('moves a slide by one and stays at the ends', () => {
		expect(ids(chosenSlides(SLIDES, moved(SLIDES, NO_CHOICES, 'c', -1)))).toBe('acbd');
		expect(ids(chosenSlides(SLIDES, moved(SLIDES, NO_CHOICES, 'c', 1)))).toBe('abdc');
		expect(moved(SLIDES, NO_CHOICES, 'a', -1)).toBe(NO_CHOICES);
		expect(moved(SLIDES, NO_CHOICES, 'd', 1)).toBe(NO_CHOICES);
		expect(moved(SLIDES, NO_CHOICES, 'gone', 1)).toBe(NO_CHOICES);
	});

	it('moves back what it moved, in any order', () => {
		fc.assert(
			fc.property(shuffled(['a', 'b', 'c', 'd']), (order) => {
				const before = { ...NO_CHOICES, order };
				const id = order[1] ?? '';
				const there = moved(SLIDES, before, id, 1);
				expect(ids(chosenSlides(SLIDES, moved(SLIDES, there, id, -1)))).toBe(order.join(''));
			})
		);
	});

	it('keeps the place of a slide that this deck has not', () => {
		const choices = { ...NO_CHOICES, order: ['b', 'x', 'a', 'c', 'd'] };
		const { order } = moved(SLIDES, choices, 'd', -1);
		expect(order).toEqual(['b', 'x', 'a', 'd', 'c']);
	});

	it('hides, shows again, and drops notes that are emptied', () => {
		const hidden = withHidden(withHidden(NO_CHOICES, 'a', true), 'a', true);
		expect(hidden.hidden).toEqual(['a']);
		expect(withHidden(hidden, 'a', false)).toEqual(NO_CHOICES);
		expect(withNotes(withNotes(NO_CHOICES, 'a', 'Hm'), 'a', '')).toEqual(NO_CHOICES);
	});
});
