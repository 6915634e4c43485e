import { withoutAccents } from '../../domain/text/slug';
import { editDistance } from '../../domain/text/nearest';

/** A name as it is held against others: small letters without accents, digits and single spaces. */
export const plainName = (text: string): string =>
	withoutAccents(text)
		.toLowerCase()
		.replace(/&/g, 'and')
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();

/** Looks things up by any of their names. */
export interface Names {
	find(name: string): string | undefined;
	/** The one known name that this is a slip of, as it is written. */
	nearest(name: string): string | undefined;
}

/**
 * An index of ids by their names; a name that several have finds none.
 * @param named each id with its names
 */
export function namesOf(named: [id: string, names: string[]][]): Names {
	const ids = new Map<string, string | undefined>();
	const shown = new Map<string, string>();
	for (const [id, names] of named)
		for (const name of new Set([id, ...names].filter(Boolean))) {
			const plain = plainName(name);
			ids.set(plain, ids.has(plain) && ids.get(plain) !== id ? undefined : id);
			shown.set(plain, name);
		}
	return {
		find: (name) => ids.get(plainName(name)),
		nearest: (name) => {
			const plain = nearName(plainName(name), [...shown.keys()]);
			return plain === undefined ? undefined : shown.get(plain);
		}
	};
}

/** So many letters stand for each one that may be wrong. */
const LETTERS_A_SLIP = 8;
const MOST_SLIPS = 2;

const SIDES = ['north', 'south', 'east', 'west', 'upper', 'lower', 'inner', 'outer'];

const wordsOf = (plain: string, isOf: (word: string) => boolean) =>
	plain.split(' ').filter(isOf).join(' ');
const isMark = (word: string) => /\d/.test(word) || word.length === 1;

/** Numbers, letters that stand alone and sides tell one thing from others of its name. */
function areAlike(a: string, b: string): boolean {
	const sides = [a, b].map((one) => wordsOf(one, (word) => SIDES.includes(word))).filter(Boolean);
	return wordsOf(a, isMark) === wordsOf(b, isMark) && (sides.length < 2 || sides[0] === sides[1]);
}

/**
 * The one known name that another is a slip of: one wrong letter in eight, two at most, and the same numbers.
 * Both are plain.
 * @returns `undefined` where none or several are as near
 */
function nearName(plain: string, known: readonly string[]): string | undefined {
	const slips = Math.min(MOST_SLIPS, Math.floor(plain.length / LETTERS_A_SLIP));
	const near = known
		.filter((one) => Math.abs(one.length - plain.length) <= slips && areAlike(one, plain))
		.map((one) => ({ one, distance: editDistance(plain, one) }))
		.filter(({ distance }) => distance <= slips)
		.sort((a, b) => a.distance - b.distance);
	const [best, next] = near;
	return best && best.distance !== next?.distance ? best.one : undefined;
}
