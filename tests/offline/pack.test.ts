import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packed, unpacked, type Pack } from '$lib/offline/pack';

const text = fc.array(fc.constantFrom('<p>', '</p>', '<', 'Red', ' ', '"', '\\', '\n', '÷'));
const texts = fc
	.dictionary(fc.string(), text)
	.map((pages) =>
		Object.entries(pages).map(([path, parts]) => [path, parts.join('')] as [string, string])
	);
const sent = (pack: Pack): Pack => JSON.parse(JSON.stringify(pack)) as Pack;

describe('a pack of pages', () => {
	it('gives back every page as it was, after it was sent as JSON', () => {
		fc.assert(
			fc.property(texts, (pages) => {
				expect(unpacked(sent(packed('a', pages)), 'a').sort()).toEqual([...pages].sort());
			})
		);
	});

	it('writes what pages share once', () => {
		const { pieces } = packed('a', [
			['', '<h1>Red<p>one'],
			['about/', '<h1>Red<p>two']
		]);
		expect(pieces).toEqual(['<h1>Red', '<p>one', '<p>two']);
	});

	it('is refused where it is of another build, since two are never mixed', () => {
		expect(() => unpacked(packed('old', []), 'new')).toThrow(/of build old, and not of new/);
	});

	it('is refused where a piece of it is missing', () => {
		const pack = packed('a', [['', '<h1>Red<p>one']]);
		expect(() => unpacked({ ...pack, pieces: ['<h1>Red'] }, 'a')).toThrow(/lack their piece 1/);
	});
});
