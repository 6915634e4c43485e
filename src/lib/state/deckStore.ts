import { DatabaseFault, openDatabase, WITHOUT_A_WARNING } from '$lib/data/database';
import { databaseDeck, memoryDeck, type DeckKeeper } from '$lib/data/decks';

/** What keeps the choices, and why they are not kept where they are not. */
export interface OpenedDeck {
	keeper: DeckKeeper;
	fault: string;
}

/** Opens what keeps an editor's choices, or memory where storage is denied or not to be had. */
export async function openDeck(): Promise<OpenedDeck> {
	try {
		const db = await openDatabase();
		db.on('versionchange', () => {
			db.close();
			return WITHOUT_A_WARNING;
		});
		return { keeper: databaseDeck(db), fault: '' };
	} catch (error) {
		const fault = error instanceof DatabaseFault ? error.message : NOT_KEPT;
		return { keeper: memoryDeck(), fault };
	}
}

const NOT_KEPT =
	'This browser could not store what you chose of the slides, so it will not be kept after you leave.';
