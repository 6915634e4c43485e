import { parseMarkdown, type MarkdownBlock, type MarkdownInline } from './markdown';

/**
 * Commentary without its marks, for where words alone are shown: tables and notes.
 * @returns "better than planned, see the plan" of "**better** than planned, see [the plan](…)", and
 * a line that begins with "- " for each point
 */
export const plainWords = (text: string): string => plainLines(text, '- ').join('\n');

/**
 * The paragraphs and points of commentary without their marks, as on slides.
 * @param bullet what each point begins with, also one within another
 */
export const plainLines = (text: string, bullet: string): string[] =>
	parseMarkdown(text).flatMap((block) => linesOf(block, bullet));

function linesOf(block: MarkdownBlock, bullet: string): string[] {
	if (block.kind === 'paragraph') return [wordsOf(block.inlines)];
	return block.items.flatMap((item) =>
		item
			.flatMap((within) => linesOf(within, bullet))
			.map((line, i) => (i === 0 ? bullet + line : line))
	);
}

const wordsOf = (inlines: MarkdownInline[]): string =>
	inlines
		.map((inline) => (inline.kind === 'text' ? inline.text : wordsOf(inline.inlines)))
		.join('');
