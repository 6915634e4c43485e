import { NO_CHOICES, type DeckChoices } from '$lib/domain/deck/choices';
import type { OpenedDeck } from './deckStore';
import { SLIDES_NOT_KEPT } from '$words/storage/failed';

/** An editor's choices of slides, as stored in this browser. */
export class Choices {
	current = $state.raw<DeckChoices>(NO_CHOICES);
	/** They have been read, or cannot be. */
	settled = $state(false);
	/** Why they are not stored, in words. */
	fault = $state('');
	#opened: Promise<OpenedDeck> | undefined;

	/** Reads the stored choices. The store's code is fetched only here. */
	async read(): Promise<void> {
		try {
			const { repository, fault } = await this.#open();
			this.fault = fault;
			this.current = await repository.read();
		} catch (error) {
			this.fault = await words(error);
		}
		this.settled = true;
	}

	/** Takes over choices made in another window, which stores them. */
	follow(choices: DeckChoices): void {
		this.current = choices;
	}

	async choose(choices: DeckChoices): Promise<void> {
		this.current = choices;
		try {
			const { repository, fault } = await this.#open();
			await repository.keep(choices);
			this.fault = fault;
		} catch (error) {
			this.fault = await words(error);
		}
	}

	#open(): Promise<OpenedDeck> {
		return (this.#opened ??= import('./deckStore').then(({ openDeck }) =>
			openDeck((fault) => {
				this.fault = fault;
				this.#opened = undefined;
			})
		));
	}
}

const words = (error: unknown): Promise<string> =>
	import('./deckStore').then(
		({ deckWords }) => deckWords(error),
		() => SLIDES_NOT_KEPT
	);
