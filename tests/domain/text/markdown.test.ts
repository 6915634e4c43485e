import { describe, expect, it } from 'vitest';
import { textBlocks } from '$lib/domain/text/markdown';

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
