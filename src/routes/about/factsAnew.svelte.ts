import type { LoadedDataset } from '$lib/data/datasetRepository';
import { figures } from '$lib/state/store/figures.svelte';
import type { Facts } from './facts';

/** What is said of another dataset than the page's own; its areas are fetched for it. */
export class FactsAnew {
	/** Of which dataset they are, by its id. */
	#read = $state.raw<{ id: string; facts: Facts }>();

	/** @returns `undefined` until they have been read, and where a part could not be fetched */
	of(id: string): Facts | undefined {
		return this.#read?.id === id ? this.#read.facts : undefined;
	}

	async read({ dataset, core }: LoadedDataset): Promise<void> {
		// What is said of the areas waits for them; a reader of the method needs none.
		const part = <N extends 'areas' | 'boundaries'>(name: N) =>
			figures.part(name).catch(() => undefined);
		const [{ factsOf }, areas, boundaries] = await Promise.all([
			import('./facts'),
			part('areas'),
			part('boundaries')
		]);
		this.#read = { id: dataset.id, facts: factsOf({ dataset, core, areas, boundaries }) };
	}
}
