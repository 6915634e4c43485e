import { publishedWords, type Published } from './publishedWords.ts';

/** What stands at the head and the foot of every printed page. */
export interface PrintedWords {
	head: string;
	foot: string;
}

/**
 * Says on paper which figures these are: whose, of what, published when or not at all, and where from.
 * @returns head "Rotherham · … 2011/12 outturn · published 19 September 2012", foot "Source: …"
 */
export const printedWords = (
	dataset: Published & { title: string; source: string }
): PrintedWords => ({
	head: `Rotherham · ${dataset.title} · ${lower(publishedWords(dataset))}`,
	foot: `Source: ${dataset.source}`
});

const lower = (words: string) => words[0]?.toLowerCase() + words.slice(1);

/** A text as a string of a style sheet; whatever could end it, or the sheet, is escaped. */
export const cssString = (text: string): string =>
	`"${text.replace(/["\\<>\p{Cc}]/gu, (one) => `\\${one.codePointAt(0)?.toString(16)} `)}"`;
