import { inlinesOf, type MarkdownInline } from './markdownInlines';

export type { MarkdownInline };

export interface MarkdownParagraph {
	kind: 'paragraph';
	inlines: MarkdownInline[];
}

/** A list of points. Each point begins with a paragraph; further blocks, such as a list, may follow. */
export interface MarkdownList {
	kind: 'list';
	items: MarkdownBlock[][];
}

export type MarkdownBlock = MarkdownParagraph | MarkdownList;

/** A line that begins a point. */
const POINT = /^[-*]\s+(?=\S)/;

/** How many columns further right a line stands that belongs to the point above it. */
const DEEPER = 2;

/** What a line may be added to: the whole text, or a point that begins at a column. */
interface Container {
	column: number;
	blocks: MarkdownBlock[];
}

/**
 * Reads commentary, which uses five constructs of Markdown: paragraphs parted by blank lines, lists
 * of points that begin with "- " or "* " (two blanks further right: a list within a point),
 * `**strong**`, `*emphasis*` and `[links](https://…)` to the web or mail. A backslash before a sign
 * makes it text. All else, such as HTML, headings, numbers of a list, and marks that nothing closes,
 * is text as it stands; a line's end within a paragraph is a blank.
 */
export function parseMarkdown(text: string): MarkdownBlock[] {
	const whole: Container = { column: -Infinity, blocks: [] };
	const points: Container[] = [];
	const linesOf = new Map<MarkdownParagraph, string[]>();
	/** The lines of the paragraph that the next line may go on with. */
	let begun: string[] | undefined;

	const beginParagraph = ({ blocks }: Container, line: string) => {
		const paragraph: MarkdownParagraph = { kind: 'paragraph', inlines: [] };
		blocks.push(paragraph);
		linesOf.set(paragraph, (begun = [line]));
	};

	for (const line of text.split(/\r\n?|\n/)) {
		const words = line.trim();
		if (words === '') {
			begun = undefined;
			continue;
		}
		const column = columnOf(line);
		const around = points.findLastIndex((point) => column >= point.column + DEEPER);
		const ended = points.splice(around + 1);
		const container = points.at(-1) ?? whole;
		if (POINT.test(words)) {
			const point = { column, blocks: [] };
			listIn(container).items.push(point.blocks);
			points.push(point);
			beginParagraph(point, words.replace(POINT, ''));
		} else if (begun && ended.length === 0) begun.push(words);
		else beginParagraph(container, words);
	}
	for (const [paragraph, lines] of linesOf) paragraph.inlines = inlinesOf(lines.join(' '));
	return whole.blocks;
}

const columnOf = (line: string): number =>
	line.slice(0, line.search(/\S/)).replaceAll('\t', '    ').length;

/** The list that the blocks end with; a new one where they end otherwise. */
function listIn({ blocks }: Container): MarkdownList {
	const last = blocks.at(-1);
	if (last?.kind === 'list') return last;
	const list: MarkdownList = { kind: 'list', items: [] };
	blocks.push(list);
	return list;
}
