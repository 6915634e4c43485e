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
