/** As many letters as can be read in an icon of 16 pixels. */
const MOST = 2;

/**
 * The letters that a place goes by: the first of each word that begins with a capital.
 * @returns "T" for "Trafford", "KH" for "Kingston upon Hull", "YM" for "Ynys Môn"; '' where none is A to Z
 */
export const initialsOf = (place: string): string =>
	place
		.normalize('NFD')
		.split(/[^\p{L}\p{M}]+/u)
		.map((word) => word.charAt(0))
		.filter((letter) => /[A-Z]/.test(letter))
		.slice(0, MOST)
		.join('');
