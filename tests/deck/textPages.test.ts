import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesOf } from '$lib/deck/textFit';
import type { TextGroup } from '$lib/deck/slides';
import { textPages } from '$lib/deck/textPages';

const ROOM = { chars: 20, lines: 6 };
const aGroup = (title: string, ...items: string[]): TextGroup => ({ title, listed: false, items });
const spacesOut = (text: string) => text.replace(/\s+/g, '');
const anyGroups = fc.array(
	fc
		.tuple(fc.string({ maxLength: 8 }), fc.array(anyText(), { minLength: 1, maxLength: 6 }))
		.map(([title, items]) => aGroup(title, ...items)),
	{ maxLength: 4 }
);

function anyText() {
	const word = fc.string({
		unit: fc.constantFrom('a', 'é', '.', '7'),
		minLength: 1,
		maxLength: 60
	});
	return fc.array(word, { minLength: 1, maxLength: 40 }).map((words) => words.join(' '));
}

describe('the lines that a text takes', () => {
	it.each([
		['', 1],
		['twenty characters ok', 1],
		['twenty characters, no', 2],
		['a'.repeat(41), 3],
		[`short ${'a'.repeat(20)}`, 2]
	])('%j takes %i of 20 characters', (text, lines) => {
		expect(linesOf(text, 20)).toBe(lines);
	});
});

describe('text on pages', () => {
	it('stays on one where it fits', () => {
		const groups = [aGroup('A', 'one', 'two')];
		expect(textPages(groups, ROOM, ROOM)).toEqual([groups]);
	});

	it('is one empty page where there is none', () => {
		expect(textPages([], ROOM, ROOM)).toEqual([[]]);
	});

	it('carries a group on under a title that says so', () => {
		const items = ['first of the points', 'second of the points', 'third', 'fourth'];
		const titles = textPages([aGroup('Action', ...items)], ROOM, ROOM).map((page) =>
			page.map(({ title }) => title)
		);
		expect(titles).toEqual([['Action'], ['Action (continued)']]);
	});

	it('parts a text that fits on no page after a sentence', () => {
		const sentence = 'A sentence of thirty letters. ';
		const pages = textPages([aGroup('A', sentence.repeat(4).trim())], ROOM, ROOM);
		expect(pages.map(([group]) => group?.items)).toEqual([
			[sentence.repeat(2).trim()],
			[sentence.repeat(2).trim()]
		]);
	});

	it('loses no letter of any text, and keeps the order', () => {
		fc.assert(
			fc.property(anyGroups, (groups) => {
				const said = textPages(groups, ROOM, { chars: 40, lines: 4 })
					.flat()
					.flatMap(({ items }) => items);
				expect(spacesOut(said.join(''))).toBe(
					spacesOut(groups.flatMap(({ items }) => items).join(''))
				);
			})
		);
	});

	it('gives no page more lines than it has, titles counted', () => {
		fc.assert(
			fc.property(anyGroups, (groups) => {
				for (const page of textPages(groups, ROOM, ROOM)) {
					const lines = page.flatMap(({ items }) => items).map((item) => linesOf(item, ROOM.chars));
					const used = lines.reduce((sum, one) => sum + one, 0) + page.length;
					expect(used).toBeLessThanOrEqual(ROOM.lines);
				}
			})
		);
	});
});
