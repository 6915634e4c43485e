import { ConversionError } from '$lib/data/conversion/conversionError';
import { DatabaseError, whenTaken } from '$lib/data/database';
import { databaseDeck, memoryDeck, UnreadableDeck, type DeckRepository } from '$lib/data/decks';
import { storeFaultOf } from '$lib/data/storeFault';
import { DELETED, deckStorageText, NOT_KEPT, UNREADABLE, UPGRADED } from '$words/storage/slides';
import { storageText } from '$words/storage/notices';
import { openHere } from './openHere';

/** Where the choices are stored, and why not in this browser. */
export interface OpenedDeck {
	repository: DeckRepository;
	/** In words; empty: they are stored in this browser. */
	fault: string;
}

/**
 * Opens the store of an editor's choices, or memory where storage is denied or missing.
 * @param lost called with the reason in words where the store is lost later: the next choice opens it again
 */
export async function openDeck(lost: (words: string) => void): Promise<OpenedDeck> {
	try {
		const db = await openHere();
		whenTaken(db, (how) => lost(how === 'lost' ? DELETED : UPGRADED));
		return { repository: databaseDeck(db), fault: '' };
	} catch (error) {
		const isKnown = error instanceof DatabaseError || error instanceof ConversionError;
		const fault = isKnown ? storageText(storeFaultOf(error)) : NOT_KEPT;
		return { repository: memoryDeck(), fault };
	}
}

/** Why choices could not be read or stored, and what becomes of them. */
export function deckWords(error: unknown): string {
	if (error instanceof UnreadableDeck) return UNREADABLE;
	return deckStorageText(storeFaultOf(error));
}
