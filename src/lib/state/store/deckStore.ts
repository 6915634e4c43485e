import { DatabaseError, openDatabase, whenTaken } from '$lib/data/database';
import { databaseDeck, memoryDeck, UnreadableDeck, type DeckRepository } from '$lib/data/decks';
import { storageWords } from './storageWords';

/** Where the choices are stored, and why not in this browser. */
export interface OpenedDeck {
	repository: DeckRepository;
	/** Empty: they are stored in this browser. */
	fault: string;
}

/**
 * Opens the store of an editor's choices, or memory where storage is denied or missing.
 * @param lost called with the reason where the store is lost later: the next choice opens it again
 */
export async function openDeck(lost: (words: string) => void): Promise<OpenedDeck> {
	try {
		const db = await openDatabase();
		whenTaken(db, (how) => lost(how === 'lost' ? DELETED : UPGRADED));
		return { repository: databaseDeck(db), fault: '' };
	} catch (error) {
		const fault = error instanceof DatabaseError ? storageWords(error) : NOT_KEPT;
		return { repository: memoryDeck(), fault };
	}
}

/** Why choices could not be read or stored, and what becomes of them. */
export function deckWords(error: unknown): string {
	if (error instanceof UnreadableDeck) return UNREADABLE;
	return `${storageWords(error)} What you choose of the slides lasts until you leave.`;
}

const NOT_KEPT =
	'This browser could not store what you chose of the slides, so it will not be kept after you leave.';
const DELETED =
	'What this browser had stored of this site was deleted while the page was open. Your choices of slides and your notes are still here: with the next change they are stored again.';
const UPGRADED =
	'Another tab has opened a newer version of this site, so what you choose of the slides is no longer kept here: reload to follow.';
const UNREADABLE =
	'What was chosen of the slides before is damaged and cannot be read, so they stand as the report has them. With your next change it is put aside, not thrown away.';
