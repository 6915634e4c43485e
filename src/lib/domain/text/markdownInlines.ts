import { safeHref } from './safeHref';

export type MarkdownInline =
	| { kind: 'text'; text: string }
	| { kind: 'strong' | 'em'; inlines: MarkdownInline[] }
	| { kind: 'link'; href: string; inlines: MarkdownInline[] };

const SIGNS = { strong: '**', em: '*' };
type Emphasis = keyof typeof SIGNS;

/** A mark that is open, and what has stood since; the outermost has no kind and is never closed. */
interface Open {
	kind?: Emphasis;
	inlines: MarkdownInline[];
}

/** An escaped sign; a link (an image is none), its address in angle brackets or not; asterisks; text. */
const TOKEN =
	/\\(?<escaped>[!-/:-@[-`{-~])|(?<!(?<!\\)!)\[(?<words>(?:\\.|[^\\[\]])+)\]\((?:<(?<angled>[^<>]*)>|(?<href>(?:[^\s()<>]|\([^\s()<>]*\))*))\)|(?<stars>\*+)|[^\\[*]+|[\\[]/g;

const WORD = /[\p{L}\p{N}]/u;

/** The words of one paragraph with their emphasis and links. */
export function inlinesOf(text: string): MarkdownInline[] {
	const outermost: Open = { inlines: [] };
	const open = [outermost];
	for (const token of text.matchAll(TOKEN)) {
		const { escaped, words, angled, href = angled, stars } = token.groups ?? {};
		const before = text.charAt(token.index - 1);
		if (stars) readStars(open, stars, before, text.charAt(token.index + stars.length));
		else if (words) addAll(innermost(open), linkOf(words, href ?? ''));
		else add(innermost(open), { kind: 'text', text: escaped ?? token[0] });
	}
	while (open.length > 1) leaveAsText(open, open.length - 1);
	return outermost.inlines;
}

/** A link that may not be followed is its words. */
function linkOf(words: string, address: string): MarkdownInline[] {
	const href = safeHref(address);
	return href ? [{ kind: 'link', href, inlines: inlinesOf(words) }] : inlinesOf(words);
}

/**
 * Asterisks close what is open, else open a mark, else are text. A mark opens before a word and not
 * within one, and closes after a word and not within one, so that "5 A*s and 6 A*s" has none.
 */
function readStars(open: Open[], stars: string, before: string, after: string): void {
	const mayClose = before.trim() !== '' && !WORD.test(after);
	const left = mayClose ? close(open, stars) : stars;
	if (left !== stars || after.trim() === '' || WORD.test(before) || stars.length > 3)
		return add(innermost(open), { kind: 'text', text: left });
	if (stars.length !== 2) begin(open, 'em');
	if (stars.length !== 1) begin(open, 'strong');
}

/** Of two marks of a kind the nearer one counts: the earlier is text, unless it was closed before. */
function begin(open: Open[], kind: Emphasis): void {
	const earlier = open.findIndex((one) => one.kind === kind);
	if (earlier > 0) leaveAsText(open, earlier);
	open.push({ kind, inlines: [] });
}

/**
 * Closes the marks that asterisks are the end of.
 * @returns the asterisks that close none
 */
function close(open: Open[], stars: string): string {
	if (stars.length === 1) exchange(open, 'em');
	if (stars.length === 2) exchange(open, 'strong');
	const at = open.findLastIndex(({ kind }) => kind && (stars.length > 2 || SIGNS[kind] === stars));
	if (at < 1) return stars;
	while (open.length > at + 1) leaveAsText(open, open.length - 1);
	const { kind, inlines } = open.pop() ?? {};
	if (!kind || !inlines) return stars;
	add(innermost(open), { kind, inlines });
	return close(open, stars.slice(SIGNS[kind].length));
}

/** Of two marks that three asterisks opened, that one is the inner which is closed first. */
function exchange(open: Open[], first: Emphasis): void {
	const [outer, inner] = open.slice(-2);
	if (!outer?.kind || !inner?.kind || inner.kind === first || outer.inlines.length > 0) return;
	[outer.kind, inner.kind] = [inner.kind, outer.kind];
}

/** Takes back the opening of a mark: its sign is text, and what follows belongs to what is around. */
function leaveAsText(open: Open[], at: number): void {
	const around = open[at - 1];
	const [left] = open.splice(at, 1);
	if (!around || !left?.kind) return;
	add(around.inlines, { kind: 'text', text: SIGNS[left.kind] });
	addAll(around.inlines, left.inlines);
}

const innermost = (open: Open[]): MarkdownInline[] => open.at(-1)?.inlines ?? [];

/** Adds to inlines; text that follows text is one with it. */
function add(inlines: MarkdownInline[], inline: MarkdownInline): void {
	const last = inlines.at(-1);
	if (inline.kind !== 'text') inlines.push(inline);
	else if (last?.kind === 'text') last.text += inline.text;
	else if (inline.text !== '') inlines.push({ ...inline });
}

const addAll = (inlines: MarkdownInline[], more: MarkdownInline[]): void =>
	more.forEach((inline) => add(inlines, inline));
