import { csvParseRows } from 'd3-dsv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MarkdownBlock, MarkdownInline } from '$lib/domain/text/markdown';
import { readMarkdown } from '$lib/import/markup/fromMarkdown';
import { toMarkdown } from '$lib/import/markup/toMarkdown';
import { textOf } from '../../tools/files';

const text = (words: string): MarkdownInline => ({ kind: 'text', text: words });
const paragraph = (...inlines: MarkdownInline[]): MarkdownBlock => ({ kind: 'paragraph', inlines });

describe('readMarkdown', () => {
	it('reads paragraphs', () => {
		expect(readMarkdown('One.\n\nTwo.')).toEqual([
			paragraph(text('One.')),
			paragraph(text('Two.'))
		]);
	});

	it('reads points, and points within them', () => {
		expect(readMarkdown('- One\n  - Two\n- Three')).toEqual([
			{
				kind: 'list',
				items: [
					[paragraph(text('One')), { kind: 'list', items: [[paragraph(text('Two'))]] }],
					[paragraph(text('Three'))]
				]
			}
		]);
	});

	it('reads strong, emphasis and links', () => {
		expect(readMarkdown('**a** *b* [c](https://a.org) [d](mailto:a@b.org)')).toEqual([
			paragraph(
				{ kind: 'strong', inlines: [text('a')] },
				text(' '),
				{ kind: 'em', inlines: [text('b')] },
				text(' '),
				{ kind: 'link', href: 'https://a.org', inlines: [text('c')] },
				text(' '),
				{ kind: 'link', href: 'mailto:a@b.org', inlines: [text('d')] }
			)
		]);
	});

	it.each(['javascript:alert(1)', 'JAVASCRIPT:alert(1)', 'data:text/html,x', '/sub', 'vbscript:x'])(
		'keeps the words of a link to %s, and no link',
		(href) => {
			expect(words(readMarkdown(`[a](<${href}>)`))).toBe('a');
			expect(hrefs(readMarkdown(`[a](<${href}>)`))).toEqual([]);
		}
	);

	it.each([
		'# One',
		'One\n---',
		'2012. A year',
		'1) a',
		'+ 5 points',
		'* 5 points',
		'> more than 5',
		'    four blanks',
		'`code`',
		'<b onclick=x>a</b>',
		'<script>alert(1)</script>',
		'![a](https://a.org/b.png)',
		'<https://a.org>',
		'[a]: https://a.org',
		'| a | b |\n|---|---|\n| 1 | 2 |',
		'5 A*s and 6 A*s',
		'5+ A*–C, A*-A',
		'ni_116_a and _b_',
		'***',
		'~~a~~'
	])('keeps %j as text', (markdown) => {
		const blocks = readMarkdown(markdown);
		expect(words(blocks).replace(/\s+/g, '')).toBe(markdown.replace(/\s+/g, ''));
		expect(kinds(blocks)).toEqual(new Set(['paragraph', 'text']));
	});

	it('keeps every word of the published commentary', () => {
		const [header = [], ...rows] = csvParseRows(textOf('data/commentary.csv'));
		const published = rows.map((row) => row[header.indexOf('text')] ?? '');
		expect(published.length).toBeGreaterThan(50);
		for (const one of published)
			expect(words(readMarkdown(one)).replace(/\s+/g, '')).toBe(
				one.replace(/^ *- /gm, '').replace(/\s+/g, '')
			);
	});

	it('reads any text, with links to the web and mail alone', () => {
		const pieces = fc.constantFrom(
			...[
				'[',
				'](',
				')',
				'*',
				'**',
				'- ',
				'\n',
				'    ',
				'javascript:',
				'https://a.org',
				'<',
				'`',
				'\\'
			],
			...['a', ' ', '1. ', '#', '>', '|', '!', '&#106;', '_', '\t', 'é', '👩‍🏫', 'نسبة']
		);
		fc.assert(
			fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
				const blocks = readMarkdown(toMarkdown(parts.join('')));
				const unsafe = hrefs(blocks).filter((href) => !/^(https?:\/\/|mailto:)/i.test(href));
				expect(unsafe).toEqual([]);
			}),
			{ numRuns: 300 }
		);
	});
});

type Node = MarkdownBlock | MarkdownInline;

const within = (node: Node): Node[] =>
	node.kind === 'text' ? [] : node.kind === 'list' ? node.items.flat() : node.inlines;
const all = (nodes: Node[]): Node[] => nodes.flatMap((node) => [node, ...all(within(node))]);
const words = (nodes: Node[]) =>
	all(nodes)
		.map((node) => (node.kind === 'text' ? node.text : ''))
		.join('');
const hrefs = (nodes: Node[]) =>
	all(nodes).flatMap((node) => (node.kind === 'link' ? [node.href] : []));
const kinds = (nodes: Node[]) => new Set(all(nodes).map(({ kind }) => kind));
