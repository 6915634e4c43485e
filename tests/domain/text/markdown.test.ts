import { describe, expect, it } from 'vitest';
import { hasMarks, plainWords, textBlocks } from '$lib/domain/text/markdown';
import { shippedCore } from '../../data/shipped';

const paragraph = (text: string) => ({ kind: 'paragraph', text });
const list = (...items: string[]) => ({ kind: 'list', items });

describe('textBlocks', () => {
	it.each([
		['a sentence', 'It rose.', [paragraph('It rose.')]],
		['two paragraphs', 'One.\n\nTwo.', [paragraph('One.'), paragraph('Two.')]],
		['lines of one paragraph', 'One\nand two.', [paragraph('One and two.')]],
		['a list', '- one\n- two', [list('one', 'two')]],
		['a list by asterisks', '* one\n* two', [list('one', 'two')]],
		[
			'a list after its sentence',
			'Do:\n- one\n- two\nThen rest.',
			[paragraph('Do:'), list('one', 'two'), paragraph('Then rest.')]
		],
		[
			'a dash within words',
			'A well-known fact - so to say.',
			[paragraph('A well-known fact - so to say.')]
		],
		['nothing', ' \n\n ', []],
		['markup, as text', '<b>bold</b>', [paragraph('<b>bold</b>')]]
	])('reads %s', (_, text, blocks) => {
		expect(textBlocks(text)).toEqual(blocks);
	});
});

describe('words without their marks', () => {
	it.each([
		['**better** than planned', 'better than planned'],
		['it was *far* better, (_very_).', 'it was far better, (very).'],
		['see [the plan](https://example.org/plan), please', 'see the plan, please'],
		['**all of it** and **more**', 'all of it and more'],
		['5 \\* 3 is \\[15\\]', '5 * 3 is [15]'],
		['- a **point**\n- another', '- a point\n- another'],
		['5+ A*–C, 6 A*–C', '5+ A*–C, 6 A*–C'],
		['5 A*s and 6 A*s', '5 A*s and 6 A*s'],
		['snake_case_name', 'snake_case_name'],
		['a * b * c', 'a * b * c'],
		['* a point', '* a point']
	])('of "%s" are "%s"', (text, plain) => {
		expect(plainWords(text)).toBe(plain);
	});

	it('are the shipped commentary as it stands, which has no marks', () => {
		const texts = shippedCore().measures.flatMap(({ commentary }) =>
			commentary.map(({ text }) => text)
		);
		expect(texts.length).toBeGreaterThan(100);
		expect(texts.filter((text) => plainWords(text) !== text || hasMarks(text))).toEqual([]);
	});
});

describe('a text with marks', () => {
	it.each(['**a**', 'so *much*', '(_so_)', '[a](https://b.org)', '5 \\* 3', '- **a** point'])(
		'is "%s"',
		(text) => {
			expect(hasMarks(text)).toBe(true);
		}
	);

	it.each(['a', '- a point\n* another', '5+ A*–C', 'snake_case', '[x]', '2 * 3'])(
		'is not "%s"',
		(text) => {
			expect(hasMarks(text)).toBe(false);
		}
	);
});
