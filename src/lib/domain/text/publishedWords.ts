import { formatDay } from './format.ts';

/** What a page or a file says of a dataset's publication. */
export interface Published {
	publishedOn: string;
	origin?: 'shipped' | 'own';
}

/**
 * When a dataset was published; a reader's own is not, whatever day it is meant for.
 * @returns "Published 19 September 2012" or "Own data, not published"
 */
export const publishedWords = ({ publishedOn, origin }: Published): string =>
	origin === 'own' ? 'Own data, not published' : `Published ${formatDay(publishedOn)}`;

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
