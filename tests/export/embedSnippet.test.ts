import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { embedSnippet } from '$lib/export/embedSnippet';

const SIZE = { width: 600, height: 420 };

describe('the HTML that embeds a page', () => {
	it('is a frame with its address, title and size, fetched when it comes near', () => {
		expect(
			embedSnippet({ address: 'https://host/embed/indicator/ni-116/', title: 'Poverty', ...SIZE })
		).toBe(
			'<iframe src="https://host/embed/indicator/ni-116/" title="Poverty" width="600" height="420" loading="lazy"></iframe>'
		);
	});

	it('escapes what has a meaning in HTML', () => {
		expect(
			embedSnippet({ address: 'https://host/?a=1&b="', title: '<b>5+ A*–C', ...SIZE })
		).toContain('src="https://host/?a=1&amp;b=&quot;" title="&lt;b&gt;5+ A*–C"');
	});

	it('stays one element with five attributes, whatever the title holds', () => {
		fc.assert(
			fc.property(fc.string(), fc.webUrl({ withQueryParameters: true }), (title, address) => {
				expect(embedSnippet({ address, title, ...SIZE })).toMatch(
					/^<iframe src="[^"<>]*" title="[^"<>]*" width="600" height="420" loading="lazy"><\/iframe>$/
				);
			})
		);
	});
});
