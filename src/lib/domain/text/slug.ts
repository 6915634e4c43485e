/** Words as part of a file's name: lower case, with dashes. */
export const slug = (words: string[]): string =>
	words
		.join(' ')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '');
