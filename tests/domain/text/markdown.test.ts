import { csvParseRows } from 'd3-dsv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseMarkdown, type MarkdownBlock, type MarkdownInline } from '$lib/domain/text/markdown';
import { EXAMPLE } from '../../tools/example';
import { textOf } from '../../tools/files';
import { nodesOf, wordsOf, written } from '../../tools/markdown';

const text = (words: string): MarkdownInline => ({ kind: 'text', text: words });
const strong = (...inlines: MarkdownInline[]): MarkdownInline => ({ kind: 'strong', inlines });
const em = (...inlines: MarkdownInline[]): MarkdownInline => ({ kind: 'em', inlines });
const link = (href: string, ...inlines: MarkdownInline[]): MarkdownInline => ({
	kind: 'link',
	href,
	inlines
});
const paragraph = (...inlines: (MarkdownInline | string)[]): MarkdownBlock => ({
	kind: 'paragraph',
	inlines: inlines.map((one) => (typeof one === 'string' ? text(one) : one))
});
const list = (...items: (MarkdownBlock[] | string)[]): MarkdownBlock => ({
	kind: 'list',
	items: items.map((item) => (typeof item === 'string' ? [paragraph(item)] : item))
});

const bare = (words: string) => words.replace(/\s+/g, '');
const hrefsOf = (blocks: MarkdownBlock[]) =>
	nodesOf(blocks).flatMap((node) => (node.kind === 'link' ? [node.href] : []));

describe('the blocks of commentary', () => {
	it.each([
		['a sentence', 'It rose.', [paragraph('It rose.')]],
		['two paragraphs', 'One.\n\nTwo.', [paragraph('One.'), paragraph('Two.')]],
		['lines of one paragraph', 'One\nand two.', [paragraph('One and two.')]],
		[
			'lines that end as on Windows',
			'One\r\ntwo\r\n\r\nThree',
			[paragraph('One two'), paragraph('Three')]
		],
		['a list', '- one\n- two', [list('one', 'two')]],
		['a list by asterisks', '* one\n* two', [list('one', 'two')]],
		[
			'a list after its sentence',
			'Do:\n- one\n- two\nThen rest.',
			[paragraph('Do:'), list('one', 'two'), paragraph('Then rest.')]
		],
		['a list with blank lines', '- one\n\n- two', [list('one', 'two')]],
		[
			'a list within a list',
			'- One\n  - Two\n- Three',
			[list([paragraph('One'), list('Two')], 'Three')]
		],
		['a list by tabs', '- One\n\t- Two', [list([paragraph('One'), list('Two')])]],
		[
			'lines and paragraphs of a point',
			'- One\n  and two\n\n  Three\n\nFour',
			[list([paragraph('One and two'), paragraph('Three')]), paragraph('Four')]
		],
		[
			'a dash within words',
			'A well-known fact - so to say.',
			[paragraph('A well-known fact - so to say.')]
		],
		['a figure below zero', '-5 points', [paragraph('-5 points')]],
		['nothing', ' \n\n ', []]
	])('reads %s', (_, source, blocks) => {
		expect(parseMarkdown(source)).toEqual(blocks);
	});
});

describe('the words of commentary', () => {
	it.each([
		['**a** b', [strong(text('a')), text(' b')]],
		['a *b*', [text('a '), em(text('b'))]],
		['“*a*”, (**b**).', [text('“'), em(text('a')), text('”, ('), strong(text('b')), text(').')]],
		['***a***', [em(strong(text('a')))]],
		['***a* b**', [strong(em(text('a')), text(' b'))]],
		['***a** b*', [em(strong(text('a')), text(' b'))]],
		['**a *b***', [strong(text('a '), em(text('b')))]],
		['*a **b***', [em(text('a '), strong(text('b')))]],
		['**a *b* c**', [strong(text('a '), em(text('b')), text(' c'))]],
		['**a\nb**', [strong(text('a b'))]],
		['[c](https://a.org)', [link('https://a.org', text('c'))]],
		['[d](mailto:a@b.org)', [link('mailto:a@b.org', text('d'))]],
		['[e](https://a.org/b_(c))', [link('https://a.org/b_%28c%29', text('e'))]],
		['[f](<https://a.org>)', [link('https://a.org', text('f'))]],
		['[**g** h](https://a.org)', [link('https://a.org', strong(text('g')), text(' h'))]],
		['*[i](https://a.org)*', [em(link('https://a.org', text('i')))]],
		['5 \\* 3 is \\[15\\]', [text('5 * 3 is [15]')]],
		['\\- no point', [text('- no point')]],
		['wow\\![a](https://a.org)', [text('wow!'), link('https://a.org', text('a'))]]
	])('of %j are read', (source, inlines) => {
		expect(parseMarkdown(source)).toEqual([paragraph(...inlines)]);
	});

	it.each([
		['*a b', '*a b'],
		['a** b', 'a** b'],
		['**a* b', '**a* b'],
		['*see A, b', '*see A, b'],
		['[a](https://a.org', '[a](https://a.org'],
		['[a] (https://a.org)', '[a] (https://a.org)'],
		['[a](https://a.org "title")', '[a](https://a.org "title")'],
		['[](https://a.org)', '[](https://a.org)']
	])('of %j are text, since nothing closes the mark', (source, words) => {
		expect(parseMarkdown(source)).toEqual([paragraph(words)]);
	});

	it('are text before a mark of the same kind that is closed', () => {
		expect(parseMarkdown('*see A and *b* c')).toEqual([
			paragraph('*see A and ', em(text('b')), ' c')
		]);
		expect(parseMarkdown('**a **b** c')).toEqual([paragraph('**a ', strong(text('b')), ' c')]);
	});

	it.each(['javascript:alert(1)', 'JAVASCRIPT:alert(1)', 'data:text/html,x', '/sub', 'vbscript:x'])(
		'are those of a link to %s, and no link',
		(href) => {
			for (const source of [`[a](<${href}>)`, `[a](${href})`]) {
				expect(wordsOf(parseMarkdown(source))).toBe('a');
				expect(hrefsOf(parseMarkdown(source))).toEqual([]);
			}
		}
	);

	it.each([
		'# One',
		'One\n---',
		'2012. A year',
		'1) a',
		'+ 5 points',
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
		'2 * 3 ** 4',
		'ni_116_a and _b_',
		'***',
		'****a****',
		'~~a~~'
	])('of %j stand as they are', (markdown) => {
		const blocks = parseMarkdown(markdown);
		expect(bare(wordsOf(blocks))).toBe(bare(markdown));
		expect(new Set(nodesOf(blocks).map(({ kind }) => kind))).toEqual(
			new Set(['paragraph', 'text'])
		);
	});
});

describe('the published commentary', () => {
	const [header = [], ...rows] = csvParseRows(textOf(`${EXAMPLE}/commentary.csv`));
	const published = rows.map((row) => row[header.indexOf('text')] ?? '');

	it('has no marks: it is paragraphs and lists of every word', () => {
		expect(published.length).toBeGreaterThan(100);
		for (const one of published) {
			const blocks = parseMarkdown(one);
			expect(bare(wordsOf(blocks))).toBe(bare(one.replace(/^ *- /gm, '')));
			expect(
				nodesOf(blocks).filter(({ kind }) => !['paragraph', 'list', 'text'].includes(kind))
			).toEqual([]);
		}
	});
});

describe('any text', () => {
	const pieces = fc.oneof(
		fc.constantFrom(
			...['[', '](', ')', '*', '**', '***', '- ', '\n', '\n\n', '    ', '<', '`', '\\', '!'],
			...['javascript:', 'https://a.org', 'a', ' ', '1. ', '#', '>', '|', '&#106;', '_', '\t'],
			...['é', '👩‍🏫', 'نسبة', '(', ']', '\uD800']
		),
		fc.string()
	);
	const texts = fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join(''));

	it('is read, with links to the web and mail alone', () => {
		fc.assert(
			fc.property(texts, (source) => {
				const unsafe = hrefsOf(parseMarkdown(source)).filter(
					(href) => !/^(https?:\/\/|mailto:)/i.test(href)
				);
				expect(unsafe).toEqual([]);
			}),
			{ numRuns: 1000 }
		);
	});

	it('keeps its letters and figures, but for the addresses of links', () => {
		const letters = (words: string) => words.replace(/[^\p{L}\p{N}]/gu, '');
		fc.assert(
			fc.property(texts, (source) => {
				const plain = source.replaceAll('](', '] (');
				expect(letters(wordsOf(parseMarkdown(plain)))).toBe(letters(plain));
			}),
			{ numRuns: 1000 }
		);
	});

	it('loses no sign either where it has no mark', () => {
		fc.assert(
			fc.property(fc.string(), (source) => {
				const plain = source.replace(/[*\\[-]/g, '');
				expect(bare(wordsOf(parseMarkdown(plain)))).toBe(bare(plain));
			})
		);
	});

	it('is read, however many marks stand open', () => {
		for (const piece of [
			'*a ',
			'**a *b ',
			'[',
			'[a](',
			'[a]((',
			'- a\n',
			'  - a\n',
			'a** ',
			'***a'
		])
			expect(bare(wordsOf(parseMarkdown(piece.repeat(20_000)))).length).toBeGreaterThan(0);
	});
});

describe('a tree that is written', () => {
	const word = fc.stringMatching(/^[a-z0-9é!-/:-@[-`{-~]{1,8}$/);
	const words = fc.array(word, { minLength: 1, maxLength: 3 }).map((all) => all.join(' '));
	const within = (depth: ('strong' | 'em' | 'link')[]): fc.Arbitrary<MarkdownInline[]> => {
		const marks = (['strong', 'em', 'link'] as const).filter((kind) => !depth.includes(kind));
		if (marks.length === 0) return words.map((said) => [text(said)]);
		const marked = fc
			.constantFrom(...marks)
			.chain((kind) =>
				within([...depth, kind]).map((inlines): MarkdownInline =>
					kind === 'link' ? link('https://a.org/b?c=d', ...inlines) : { kind, inlines }
				)
			);
		// Words around a mark are parted from it by a blank, as within a word it would be none.
		return fc
			.tuple(words, fc.option(marked), words)
			.map(([before, mark, after]) =>
				mark ? [text(`${before} `), mark, text(` ${after}`)] : [text(before)]
			);
	};
	const paragraphs: fc.Arbitrary<MarkdownBlock> = within([]).map((inlines) =>
		paragraph(...inlines)
	);
	const lists = (depth: number): fc.Arbitrary<MarkdownBlock> =>
		fc
			.array(
				fc
					.tuple(
						paragraphs,
						fc.option(paragraphs),
						fc.option(depth > 0 ? lists(depth - 1) : paragraphs)
					)
					.map((blocks) => blocks.filter((block) => block !== null)),
				{ minLength: 1, maxLength: 3 }
			)
			.map((items): MarkdownBlock => ({ kind: 'list', items }));

	it('is read as that tree', () => {
		// Two lists without words between them are one.
		const trees = fc
			.array(fc.tuple(paragraphs, fc.option(lists(2))), { maxLength: 4 })
			.map((pairs) => pairs.flat().filter((block) => block !== null));
		fc.assert(
			fc.property(trees, (tree) => {
				expect(parseMarkdown(written(tree))).toEqual(tree);
			}),
			{ numRuns: 100 }
		);
	});
});
