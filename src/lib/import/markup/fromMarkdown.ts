import { Lexer, type Token } from 'marked';
import type { MarkdownBlock, MarkdownInline } from '../../domain/text/markdown';
import { LightTokenizer } from './lightTokenizer';
import { safeHref } from './safeHref';

/**
 * Commentary as blocks that a page can draw without markup of its own: paragraphs and lists of
 * text, strong, emphasis and links to the web or mail. What else Markdown knows is its text.
 */
export const readMarkdown = (text: string): MarkdownBlock[] =>
	blocksOf(new Lexer({ gfm: false, tokenizer: new LightTokenizer() }).lex(text));

const blocksOf = (tokens: Token[]): MarkdownBlock[] => tokens.flatMap(blockOf);

function blockOf(token: Token): MarkdownBlock[] {
	if (token.type === 'space') return [];
	if (token.type !== 'list') return [{ kind: 'paragraph', inlines: inlinesOf(token) }];
	const items = (token.items as { tokens: Token[] }[]).map((item) => blocksOf(item.tokens));
	return [{ kind: 'list', items }];
}

/** What stands within a token; its text where nothing does. */
const inlinesOf = (token: Token): MarkdownInline[] =>
	('tokens' in token ? token.tokens : undefined)?.flatMap(inlineOf) ?? textOf(token);

function inlineOf(token: Token): MarkdownInline[] {
	if (token.type === 'strong' || token.type === 'em')
		return [{ kind: token.type, inlines: inlinesOf(token) }];
	if (token.type !== 'link') return textOf(token);
	const href = safeHref(String(token.href));
	return href ? [{ kind: 'link', href, inlines: inlinesOf(token) }] : inlinesOf(token);
}

/** An escaped sign is told without its backslash; an image as it is written. */
const textOf = (token: Token): MarkdownInline[] => [
	{ kind: 'text', text: token.type === 'escape' ? String(token.text) : token.raw }
];
