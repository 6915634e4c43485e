/** A text as a string of a style sheet; whatever could end it, or the sheet, is escaped. */
export const cssString = (text: string): string =>
	`"${text.replace(/["\\<>\p{Cc}]/gu, (one) => `\\${one.codePointAt(0)?.toString(16)} `)}"`;
