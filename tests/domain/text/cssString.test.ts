import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cssString } from '$lib/domain/text/cssString';

describe('A text as a string of a style sheet', () => {
	/** As a browser reads it back. */
	const read = (css: string) =>
		css
			.slice(1, -1)
			.replace(/\\([0-9a-f]{1,6}) /g, (_, code: string) =>
				String.fromCodePoint(parseInt(code, 16))
			);

	it('reads as it was, whatever it holds', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (text) => {
				expect(read(cssString(text))).toBe(text);
			})
		);
	});

	it('ends neither its own quotation, nor its line, nor the style element that it stands in', () => {
		fc.assert(
			fc.property(
				fc.string({ unit: fc.constantFrom('"', '\\', '<', '/', '>', '\n', 'a') }),
				(text) => {
					expect(cssString(text).slice(1, -1)).not.toMatch(/["\n<]/);
				}
			)
		);
	});
});
