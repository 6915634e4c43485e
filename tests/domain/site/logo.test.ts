import { describe, expect, it } from 'vitest';
import { logoFault } from '$lib/domain/site/logo';

const svg = (inside: string, attributes = '') =>
	`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"${attributes}>${inside}</svg>`;

describe('a logo', () => {
	it.each([
		['a plain drawing', svg('<path d="M0 0h1v1z" fill="#123"/>')],
		['with a prologue and a comment', `<?xml version="1.0"?>\n<!-- <script> -->${svg('<g/>')}`],
		['that uses a part of itself', svg('<defs><g id="a"/></defs><use href="#a"/>')],
		[
			'that is filled with a gradient of its own',
			svg('<rect fill="url(#g)"/><rect fill="url( #h )"/>')
		],
		['with a style sheet that only draws', svg('<style>.a{fill:#123}</style><path class="a"/>')]
	])('may be %s', (_, text) => expect(logoFault(text)).toBeUndefined());

	it.each([
		['a script', svg('<script>alert(1)</script>'), 'script'],
		['a script of another prefix', svg('<h:script/>'), 'script'],
		['a handler', svg('<path/>', ' onload="alert(1)"'), 'handler'],
		['a handler without a space before it', svg('<path d="M0 0"onclick="a()"/>'), 'handler'],
		['a link elsewhere', svg('<use href="https://evil.example/a.svg#x"/>'), 'outside'],
		['a link to a script', svg('<use xlink:href="javascript:alert(1)"/>'), 'outside'],
		['a picture from elsewhere', svg('<image href="https://evil.example/"/>'), 'element'],
		['a fill from elsewhere', svg('<rect fill="url(https://evil.example/#a)"/>'), 'outside'],
		[
			'a style sheet from elsewhere',
			svg('<style>@import "https://evil.example"</style>'),
			'outside'
		],
		['a hidden address', svg('<style>a{fill:u\\72l(x)}</style>'), 'outside'],
		['a page within it', svg('<foreignObject><b/></foreignObject>'), 'element'],
		['a document type', `<!DOCTYPE svg [<!ENTITY a "b">]>${svg('')}`, 'no-svg'],
		['an entity', svg('<!ENTITY a "b">'), 'declaration'],
		['a processing instruction', svg('<?xml-stylesheet href="a.css"?>'), 'declaration'],
		['no drawing', '<html></html>', 'no-svg'],
		['a drawing that is cut short', '<svg><path/>', 'no-svg'],
		['more than a page’s head can carry', svg(`<path d="${'M0 0'.repeat(12_000)}"/>`), 'too-large']
	])('is refused that is or holds %s', (_, text, fault) => {
		expect(logoFault(text)?.fault).toBe(fault);
	});
});
