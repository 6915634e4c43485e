/** The letters of a text without their accents: "Ynys Mon" of "Ynys Môn". */
export const withoutAccents = (text: string): string =>
	text.normalize('NFKD').replace(/\p{M}/gu, '');

/** Words as part of a file's name or an id: lower case, with dashes; '' where no letter is Latin. */
export const slug = (words: string[]): string =>
	withoutAccents(words.join(' '))
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '');
