import type { MarkdownBlock, MarkdownInline } from '../../src/lib/domain/text/markdown';

type Node = MarkdownBlock | MarkdownInline;

const within = (node: Node): Node[] =>
	node.kind === 'text' ? [] : node.kind === 'list' ? node.items.flat() : node.inlines;

/** Each block and inline of a tree, whatever it stands in. */
export const nodesOf = (nodes: Node[]): Node[] =>
	nodes.flatMap((node) => [node, ...nodesOf(within(node))]);

/** The text of a tree, without anything between its blocks. */
export const wordsOf = (nodes: Node[]): string =>
	nodesOf(nodes)
		.map((node) => (node.kind === 'text' ? node.text : ''))
		.join('');

/** A tree as Markdown that is read as that tree. */
export const written = (blocks: MarkdownBlock[]): string => blocks.map(blockWritten).join('\n\n');

function blockWritten(block: MarkdownBlock): string {
	if (block.kind === 'paragraph') return block.inlines.map(inlineWritten).join('');
	return block.items.map((item) => `- ${written(item).replaceAll('\n', '\n  ')}`).join('\n');
}

function inlineWritten(inline: MarkdownInline): string {
	if (inline.kind === 'text') return inline.text.replace(/[!-/:-@[-`{-~]/g, '\\$&');
	const words = inline.inlines.map(inlineWritten).join('');
	if (inline.kind === 'link') return `[${words}](${inline.href})`;
	const sign = inline.kind === 'strong' ? '**' : '*';
	return sign + words + sign;
}
