import { figures } from '$lib/state/store/figures.svelte';
import type { Joined } from './joined';

/** How the areas of another dataset than the page's own met all else; its parts are fetched for it. */
export class JoinedAnew {
	/** Of which dataset it is, by its id. */
	#read = $state.raw<{ id: string; joined: Joined | undefined }>();
	/** Why it cannot be told, in words. */
	fault = $state('');

	/** @returns `undefined` where the dataset has no areas, and until it has been read */
	of(id: string): Joined | undefined {
		return this.#read?.id === id ? this.#read.joined : undefined;
	}

	/** Reads what this browser shows, and keeps it by the dataset's id. */
	async read(id: string): Promise<void> {
		this.fault = '';
		try {
			const [{ joinedOf }, atlas, boundaries, places, postcodes] = await Promise.all([
				import('./joined'),
				figures.atlas(),
				figures.part('boundaries'),
				figures.part('places'),
				figures.part('postcodes')
			]);
			this.#read = { id, joined: atlas && joinedOf(atlas, { boundaries, places, postcodes }) };
		} catch (error) {
			this.fault = error instanceof Error ? error.message : String(error);
		}
	}
}
