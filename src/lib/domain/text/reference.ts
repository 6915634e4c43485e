/**
 * A reference as it is held against others: case, spaces, dashes, brackets and leading zeros count for
 * nothing. "PM 3.2 (a)" is pm3.2a, "HSG-04b" and "hsg 4B" are hsg4b.
 * @returns the empty string for a text without letters and digits
 */
export const plainReference = (text: string): string =>
	text
		.toLowerCase()
		.replace(/(\d)[^\p{L}\p{N}]+(?=\d)/gu, '$1.')
		.replace(/[^\p{L}\p{N}.]+|\.(?!\d)|(?<!\d)\./gu, '')
		.replace(/(^|[^\d])0+(?=\d)/g, '$1');
