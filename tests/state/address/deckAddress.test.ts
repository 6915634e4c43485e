import { describe, expect, it } from 'vitest';
import { readDeckAddress, writeDeckAddress } from '$lib/state/address/deckAddress';
import { EVERYTHING } from '$lib/state/address/selection';

const read = (query: string) => readDeckAddress(new URLSearchParams(query));

describe('the address of a slide', () => {
	it.each([
		['', 1],
		['slide=7', 7],
		['slide=0', 1],
		['slide=-2', 1],
		['slide=1.5', 1],
		['slide=99999', 1],
		['slide=measure-ni-116', 'measure-ni-116'],
		['slide=position', 'position'],
		['slide=Position', 1],
		['slide=__proto__', 1],
		['slide=%3Cscript%3E', 1],
		[`slide=${'a'.repeat(82)}`, 1]
	])('%j asks for slide %s', (query, slide) => {
		expect(read(query)).toEqual({ slide, speaker: false });
	});

	it('names the speaker’s window by 1 alone', () => {
		expect(read('slide=2&speaker=1').speaker).toBe(true);
		expect(read('speaker=yes').speaker).toBe(false);
	});

	it('carries the overview’s filters before its own', () => {
		const selection = { ...EVERYTHING, rating: ['red'], q: 'care' };
		expect(writeDeckAddress(selection, { slide: 3, speaker: false })).toBe(
			'?q=care&rating=red&slide=3'
		);
		expect(writeDeckAddress(EVERYTHING, { slide: 1, speaker: true })).toBe('?slide=1&speaker=1');
		expect(writeDeckAddress(selection, { slide: 'position', speaker: false })).toBe(
			'?q=care&rating=red&slide=position'
		);
	});
});
