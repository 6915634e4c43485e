import * as v from 'valibot';
import { NO_CHOICES, type DeckChoices } from '../domain/deck/choices';
import type { DeckRecord, OutturnDatabase } from './database';
import { fits } from './checked';

const ids = v.array(v.string());
export const Deck = v.object({
	id: v.string(),
	choices: v.object({ order: ids, hidden: ids, notes: v.record(v.string(), v.string()) })
});

/** Every presentation's choices, for a backup. Records that do not fit are left out. */
export const readDecks = async (db: OutturnDatabase): Promise<DeckRecord[]> =>
	(await db.decks.toArray()).filter((record) => fits(Deck, record));

/** Replaces the stored choices by a backup's, in one transaction. */
export const writeDecks = (db: OutturnDatabase, decks: DeckRecord[]): Promise<void> =>
	db.transaction('rw', db.decks, async () => {
		await db.decks.clear();
		await db.decks.bulkPut(decks);
	});

/** Where an editor's choices of slides are stored: IndexedDB, or memory where that is denied. */
export interface DeckRepository {
	/** @throws UnreadableDeck where the stored choices do not fit this build */
	read(): Promise<DeckChoices>;
	keep(choices: DeckChoices): Promise<void>;
}

/** The one presentation that the site has. */
const MAIN = 'main';

/** The stored choices are damaged, or another build wrote them. */
export class UnreadableDeck extends Error {
	override name = 'UnreadableDeck';
}

/** The id under which an unreadable record is set aside: the editor's notes may be in it. */
const ASIDE = `${MAIN}-unreadable`;

export const databaseDeck = (db: OutturnDatabase): DeckRepository => ({
	read: async () => {
		const record = await db.decks.get(MAIN);
		if (record && !fits(Deck, record)) throw new UnreadableDeck();
		return record?.choices ?? NO_CHOICES;
	},
	keep: (choices) =>
		db.transaction('rw', db.decks, async () => {
			const before = await db.decks.get(MAIN);
			if (before && !fits(Deck, before))
				await db.decks.put({ ...(before as DeckRecord), id: ASIDE });
			await db.decks.put({ id: MAIN, choices });
		})
});

/** Stores choices for as long as the page is open. */
export function memoryDeck(): DeckRepository {
	let held = NO_CHOICES;
	return { read: async () => held, keep: async (choices) => void (held = choices) };
}
