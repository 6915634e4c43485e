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
