import { ratingOfTone, ratingsIn, type Rating } from '../../domain/rating';
import { TABLES, readCells } from '../../data/schema/tables';
import type { RawTables } from '../../package/dataPackage';

/** The ratings of a dataset, its own rows as far as they fit. */
export const ratingsInTables = (tables: Pick<RawTables, 'ratings.csv'>): Rating[] =>
	ratingsIn(
		tables['ratings.csv'].flatMap((cells) => readCells(TABLES['ratings.csv'], cells).record ?? [])
	);

/** Other words of the built-in ratings, by their ids. */
const ALIASES: Record<string, RegExp> = {
	red: /^(?:r|🔴)$/iu,
	amber: /^(?:a|yellow|🟠|🟡)$/iu,
	green: /^(?:g|🟢)$/iu
};
const NOT_RATED = /^(?:n\/?a|none|not rated)$/i;

const plain = (text: string): string =>
	text
		.trim()
		.toLowerCase()
		.replace(/[\s_-]+/g, ' ');

/** The rating of a word or an id, as the dataset has it; `undefined` for any other text. */
export function ratingCalled(text: string, ratings: readonly Rating[]): Rating | undefined {
	const asked = plain(text);
	return ratings.find(({ id, word }) => [id, word].some((name) => plain(name) === asked));
}

/**
 * Reads a published rating as a table writes it: the dataset's word, its id, or what people write for
 * a built-in one.
 * @returns the rating's id; `undefined` for any other text
 */
export function readRating(text: string, ratings: readonly Rating[]): string | undefined {
	const called = ratingCalled(text, ratings);
	if (called) return called.id;
	if (NOT_RATED.test(text.trim())) return ratingOfTone(ratings, 'none').id;
	return ratings.find(({ id }) => ALIASES[id]?.test(text.trim()))?.id;
}

/** Longer texts are commentary. */
const LONGEST = 80;
const RATED = /^(.*\d.*?)\s*(?:[/|,;–-]\s*|\(|\s)(\p{L}[\p{L} ]*)\)?$/su;

/**
 * A cell that holds a figure and its rating: "0.01% / Green", "12 (Red)".
 * @returns `undefined` where no rating in a whole word stands behind a number
 */
export function ratedText(
	text: string,
	ratings: readonly Rating[]
): { figure: string; word: string; rating: string } | undefined {
	const [, figure = '', word = ''] = (text.length <= LONGEST && RATED.exec(text.trim())) || [];
	const rating = word.length > 1 ? readRating(word, ratings) : undefined;
	return rating === undefined ? undefined : { figure, word, rating };
}
