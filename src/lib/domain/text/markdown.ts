/** Commentary as it is drawn: what a text's light Markdown says, without any markup of its own. */
export type MarkdownInline =
	| { kind: 'text'; text: string }
	| { kind: 'strong' | 'em'; inlines: MarkdownInline[] }
	| { kind: 'link'; href: string; inlines: MarkdownInline[] };

export type MarkdownBlock =
	{ kind: 'paragraph'; inlines: MarkdownInline[] } | { kind: 'list'; items: MarkdownBlock[][] };

/** A mark that opens a word, a link, or a sign that is escaped. */
const MARK = /(?:^|[\s(“"'])[*_]{1,2}[^\s*_]|\]\(|\\/m;

/**
 * Whether a text may hold more than paragraphs and points, so that it is worth fetching what
 * reads it. "5+ A*–C" does not.
 */
export const hasMarks = (text: string): boolean => MARK.test(text);

/** A piece of commentary: a paragraph, or the points of a list. */
export type TextBlock = { kind: 'paragraph'; text: string } | { kind: 'list'; items: string[] };

const POINT = /^\s*[-*]\s+/;

/**
 * Reads light Markdown: blank lines part paragraphs, lines that begin with a dash or an asterisk
 * are the points of a list. Everything else is text and never markup.
 */
export function textBlocks(text: string): TextBlock[] {
	return text
		.split(/\n\s*\n/)
		.flatMap((part) => blocksOf(part.split('\n').filter((line) => line.trim() !== '')));
}

function blocksOf(lines: string[]): TextBlock[] {
	const [first] = lines;
	if (first === undefined) return [];
	const isPoint = POINT.test(first);
	const end = lines.findIndex((line) => POINT.test(line) !== isPoint);
	const run = end < 0 ? lines : lines.slice(0, end);
	const block: TextBlock = isPoint
		? { kind: 'list', items: run.map((line) => line.replace(POINT, '').trim()) }
		: { kind: 'paragraph', text: run.map((line) => line.trim()).join(' ') };
	return [block, ...blocksOf(lines.slice(run.length))];
}
