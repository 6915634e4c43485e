import { NO_CHOICES, type DeckChoices } from '$lib/domain/deck';
import type { OpenedDeck } from './deckStore';

/** What an editor chose of the slides, as this browser keeps it. */
export class Choices {
	current = $state.raw<DeckChoices>(NO_CHOICES);
	/** They have been read, or cannot be. */
	settled = $state(false);
	/** Why they are not kept, in words. */
	fault = $state('');
	#opened: Promise<OpenedDeck> | undefined;

	/** Reads what was chosen before. The store is fetched only here. */
	async read(): Promise<void> {
		try {
			const { keeper, fault } = await this.#open();
			this.current = await keeper.read();
			this.fault = fault;
		} catch {
			this.fault = UNREAD;
		}
		this.settled = true;
	}

	/** Takes over what was chosen in another window, which keeps it. */
	follow(choices: DeckChoices): void {
		this.current = choices;
	}

	async choose(choices: DeckChoices): Promise<void> {
		this.current = choices;
		try {
			await (await this.#open()).keeper.keep(choices);
		} catch {
			this.fault = UNREAD;
		}
	}

	#open(): Promise<OpenedDeck> {
		return (this.#opened ??= import('./deckStore').then(({ openDeck }) => openDeck()));
	}
}

const UNREAD =
	'What you choose of the slides cannot be kept in this browser: it lasts until you leave.';
