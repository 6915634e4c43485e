import { describe, expect, it } from 'vitest';
import { element } from '$lib/export/markup';

const markup = (...made: Parameters<typeof element>) => element(...made).markup;

describe('element', () => {
	it('writes a name, attributes and what is in it', () => {
		expect(markup('g', { id: 'a' }, element('path', { d: 'M0 0' }), 'words')).toBe(
			'<g id="a"><path d="M0 0"/>words</g>'
		);
	});

	it('rounds a number, and leaves out an attribute that is undefined', () => {
		expect(markup('rect', { x: 1 / 3, y: 0, opacity: undefined })).toBe('<rect x="0.33" y="0"/>');
	});

	it.each([
		['a tag', '<script>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;'],
		['the end of a section', ']]>', ']]&gt;'],
		['an entity', '&amp; &#60;', '&amp;amp; &amp;#60;'],
		['the end of an attribute', `" onload='x`, '&quot; onload=&#39;x']
	])('escapes %s in texts and attributes', (_, hostile, safe) => {
		expect(markup('text', { class: hostile }, hostile)).toBe(
			`<text class="${safe}">${safe}</text>`
		);
	});

	it.each(['\u0000', '\u001b', '\ufffe', '\ud800'])(
		'puts a space for %j, which XML cannot hold',
		(sign) => {
			expect(markup('text', {}, `a${sign}b`)).toBe('<text>a b</text>');
		}
	);

	it('keeps a sign beyond the basic plane', () => {
		expect(markup('text', {}, '🏘')).toBe('<text>🏘</text>');
	});
});
