import type { ComparatorRow } from '../../domain/measure/comparator';

/** As much of a comparator as it is known by. */
export type Named = Pick<ComparatorRow, 'id' | 'title' | 'shortTitle'>;

const wordsOf = (text: string): string[] =>
	text
		.toLowerCase()
		.split(/[^\p{L}\p{N}]+/u)
		.filter(Boolean);

/** Fewer letters than these begin too many words. */
const LEAST = 3;

/** "stat" is short for statistical, and "neighbour" is as good as neighbours. */
const isWord = (said: string, word: string): boolean =>
	said === word ||
	(said.length >= LEAST && word.startsWith(said)) ||
	(word.length > LEAST && said.startsWith(word));

/** Where a text has a name's words beside each other, each of them whole or cut short; -1 where it has not. */
const placeOfName = (said: string[], name: string[]): number =>
	name.length === 0
		? -1
		: said.findIndex((_, at) => name.every((word, i) => isWord(said[at + i] ?? '', word)));

/** "sn" for statistical neighbours. */
const initials = (words: string[]): string[] =>
	words.length > 1 ? [words.map((word) => word.charAt(0)).join('')] : [];

const namesOf = ({ id, title, shortTitle }: Named): string[][] => {
	const names = [title, shortTitle, id].map(wordsOf);
	return [...names, ...names.map(initials)];
};

/** The comparator that a text names and says nothing else: "Stat neighbours", "England". */
export const comparatorCalled = <C extends Named>(
	text: string,
	comparators: readonly C[]
): C | undefined => {
	const said = wordsOf(text);
	return comparators.find((comparator) =>
		namesOf(comparator).some((name) => name.length === said.length && placeOfName(said, name) === 0)
	);
};

/** A comparator that a text names, and the words that are not its name. */
export interface NamedIn<C extends Named> {
	comparator: C;
	rest: string[];
}

/**
 * The comparator whose title, short title or id a text has, be it cut short: "Stat. neigh average",
 * "Met SN". Of several the one of the longest name.
 * @returns `undefined` where it has none
 */
export function comparatorNamed<C extends Named>(
	text: string,
	comparators: readonly C[]
): NamedIn<C> | undefined {
	const said = wordsOf(text);
	const found = comparators.flatMap((comparator) =>
		namesOf(comparator).flatMap((name) => {
			const at = placeOfName(said, name);
			if (at < 0) return [];
			const rest = said.toSpliced(at, name.length);
			return [{ comparator, rest, length: name.join(' ').length }];
		})
	);
	return found.sort((a, b) => b.length - a.length || a.rest.length - b.rest.length)[0];
}
