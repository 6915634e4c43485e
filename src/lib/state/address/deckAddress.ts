import { readQuery, writeQuery, type Key, type Keys, type Query } from './codec';
import { flag } from './kinds';
import { writeSelection, type Selection } from './selection';

/** What an address says beyond the overview's filters. */
export interface DeckAddress {
	/** Its place, counted from 1, or its name: the id that it keeps wherever it is put. */
	slide: number | string;
	/** It is the speaker's own window. */
	speaker: boolean;
}

/**
 * A slide by its place or its name. What is neither a place nor could be a name is the first;
 * whether there is a slide of that name only the deck knows.
 */
const placeOrName: Key<number | string> = {
	isAlwaysWritten: true,
	read: ([asked = '']) => {
		if (/^[1-9]\d{0,3}$/.test(asked)) return Number(asked);
		return /^[a-z][a-z\d-]{0,80}$/.test(asked) ? asked : 1;
	},
	write: String
};

export const DECK_KEYS: Keys<DeckAddress> = { slide: placeOrName, speaker: flag };

/** The first slide, for everyone. */
export const FIRST_SLIDE: DeckAddress = { slide: 1, speaker: false };

/** What a presentation's address asks for beyond the overview's filters. */
export const readDeckAddress = (query: Query): DeckAddress => readQuery(DECK_KEYS, query, {});

/**
 * The query of a slide: the overview's filters, then the slide.
 * @returns "?rating=red&slide=3" or "?rating=red&slide=measure-ni-116"
 */
export function writeDeckAddress(selection: Selection, address: DeckAddress): string {
	const own = writeQuery(DECK_KEYS, address, FIRST_SLIDE);
	const filters = writeSelection(selection);
	return filters ? filters + own.replace('?', '&') : own;
}
