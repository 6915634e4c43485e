import { Parser } from 'htmlparser2';
import { DROPPED, Lines } from './lines';
import { MARK, unmarked, written } from './marks';
import { safeHref } from '../../domain/text/safeHref';

const TAG = /<[a-z/!?][^<>]*>/i;
const BLOCK = /<\/?(?:p|br|div|ul|ol|li|h[1-6]|table|tr|td)\b/i;

/**
 * Commentary as light Markdown: paragraphs parted by blank lines, points as `- `, `**bold**`,
 * `*emphasis*`, `[words](https://…)`. Every other tag of HTML is left out and its text kept; scripts
 * and styles go with theirs. This is the sanitiser: only text and the marks named here are
 * written, and a "<" that could begin a tag is parted from what follows by a space.
 * @returns a text without tags as it is
 */
export function toMarkdown(text: string): string {
	return (TAG.test(text) ? converted(text) : text).replace(/<(?=[a-z/!?])/gi, '< ');
}

/** Where there are no blocks, the line breaks of the text are meant. */
function converted(text: string): string {
	const lines = new Lines();
	const hrefs: (string | undefined)[] = [];
	let dropped = 0;
	const parser = new Parser({
		onopentag(tag, { href = '' }) {
			if (DROPPED.has(tag)) dropped++;
			if (dropped > 0) return;
			lines.open(tag);
			if (tag === 'a') hrefs.push(safeHref(href));
			lines.add((tag === 'a' && !hrefs.at(-1) ? '' : OPEN[tag]) ?? '');
		},
		ontext: (words) => void (dropped === 0 && lines.add(unmarked(words))),
		onclosetag(tag) {
			if (DROPPED.has(tag)) dropped--;
			else if (dropped > 0) return;
			lines.add(tag === 'a' ? linkEnd(hrefs.pop()) : (CLOSE[tag] ?? ''));
			lines.close(tag);
		}
	});
	parser.end(whole(BLOCK.test(text) ? text : text.replace(/\r\n?|\n/g, '<br>')));
	return written(lines.text())
		.replace(/\n{3,}/g, '\n\n')
		.trim();
}

const OPEN: Partial<Record<string, string>> = {
	b: MARK.strong,
	strong: MARK.strong,
	i: MARK.em,
	em: MARK.em,
	a: MARK.link
};
const CLOSE: Partial<Record<string, string>> = {
	b: MARK.strongEnd,
	strong: MARK.strongEnd,
	i: MARK.emEnd,
	em: MARK.emEnd
};

const linkEnd = (href: string | undefined) => (href ? MARK.linkTo + href + MARK.linkEnd : '');

/** After the last ">" no tag ends: a "<" there is one of the text. */
function whole(text: string): string {
	const last = text.lastIndexOf('>') + 1;
	return text.slice(0, last) + text.slice(last).replaceAll('<', '&lt;');
}
