import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cssString } from '$lib/domain/text/cssString';
import { printedText } from '$words/datasets';
import { shippedManifest } from '../../data/shipped';

describe('The words on each printed page', () => {
	it('says of own data that they are not published', () => {
		const own = { title: 'Q1', publishedOn: '2013-01-31', source: 'us', origin: 'own' as const };
		expect(printedText(own).head).toBe('Rotherham · Q1 · own data, not published');
	});

	it('say whose figures these are, of what, published when, and where from', () => {
		expect(printedText(shippedManifest())).toEqual({
			head: "Rotherham · Children and Young People's Services: 2011/12 outturn · published 19 September 2012",
			foot: 'Source: Rotherham Borough Council, report of 19 September 2012'
		});
	});
});

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
