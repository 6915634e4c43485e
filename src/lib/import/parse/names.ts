import { withoutAccents } from '../../domain/text/slug';
import { nearestName } from '../../package/nearest';

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
	/** The nearest known name, as it is written. */
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
			const plain = nearestName(plainName(name), shown.keys());
			return plain === undefined ? undefined : shown.get(plain);
		}
	};
}
