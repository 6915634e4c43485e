import { describe, expect, it } from 'vitest';
import { plainLines, plainWords } from '$lib/domain/text/plainWords';
import { shippedCore } from '../../data/shipped';

describe('words without their marks', () => {
	it.each([
		['**better** than planned', 'better than planned'],
		['it was *far* better, (**very**).', 'it was far better, (very).'],
		['see [the plan](https://example.org/plan), please', 'see the plan, please'],
		['**all of it** and **more**', 'all of it and more'],
		['5 \\* 3 is \\[15\\]', '5 * 3 is [15]'],
		['- a **point**\n- another', '- a point\n- another'],
		['5+ A*–C, 6 A*–C', '5+ A*–C, 6 A*–C'],
		['5 A*s and 6 A*s', '5 A*s and 6 A*s'],
		['snake_case_name', 'snake_case_name'],
		['a * b * c', 'a * b * c'],
		['(_very_)', '(_very_)'],
		['* a point', '- a point']
	])('of "%s" are "%s"', (text, plain) => {
		expect(plainWords(text)).toBe(plain);
	});

	it('are the shipped commentary as it stands, which has no marks', () => {
		const texts = shippedCore().measures.flatMap(({ commentary }) =>
			commentary.map(({ text }) => text)
		);
		expect(texts.length).toBeGreaterThan(100);
		expect(texts.filter((text) => plainWords(text) !== text)).toEqual([]);
	});
});

describe('lines without their marks', () => {
	it('are the paragraphs, and the points behind their bullets', () => {
		expect(plainLines('**Do:**\n- one\n  - two\n- three\n\nThen\nrest.', '• ')).toEqual([
			'Do:',
			'• one',
			'• two',
			'• three',
			'Then rest.'
		]);
	});
});
