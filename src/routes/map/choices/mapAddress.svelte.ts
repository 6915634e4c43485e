import { goto } from '$app/navigation';
import { page } from '$app/state';
import type { Atlas } from '$lib/domain/area';
import type { MapSelection } from '$lib/domain/area/mapChoice';
import { figures } from '$lib/state/store/figures.svelte';
import {
	defaultMapSelection,
	readMapSelection,
	withArea,
	withPin,
	writeMapSelection
} from '$lib/state/address/mapSelection';

/** What the address asks for, and the only place where the page changes it. */
export class MapAddress {
	#atlas: () => Atlas;
	/** The first render has no query; what it shows equals the prerendered page. */
	selection = $derived.by(() =>
		figures.hydrated
			? readMapSelection(page.url.searchParams, this.#atlas())
			: defaultMapSelection(this.#atlas())
	);

	#edges: readonly number[] = [];
	/** The same list while its numbers are the same: for another one all figures are drawn anew. */
	edges = $derived.by(() => {
		const { edges } = this.selection;
		const isSame =
			edges.length === this.#edges.length && edges.every((edge, i) => edge === this.#edges[i]);
		return (this.#edges = isSame ? this.#edges : edges);
	});

	constructor(atlas: () => Atlas) {
		this.#atlas = atlas;
	}

	choose = (next: Partial<MapSelection>): void => this.#go({ ...this.selection, ...next }, false);

	/** Another choice in the place of this one, so that no step back leads to it. */
	replace = (next: Partial<MapSelection>): void => this.#go({ ...this.selection, ...next }, true);

	/** Chooses an area, lets it go where it was chosen already, or lets go of any by "". */
	chooseArea = (code: string): void =>
		this.#go(withArea(this.selection, code, this.#atlas()), false);

	/** Keeps an area beside others, or lets it go. */
	pin = (code: string): void => this.choose({ pins: withPin(this.selection, code) });

	/** Drops from the address what it asks for and is not known. */
	tidy(): void {
		if (figures.hydrated) this.#go(this.selection, true);
	}

	#go(next: MapSelection, replaceState: boolean) {
		const query = writeMapSelection(next, this.#atlas(), page.url.search);
		if (query === page.url.search) return;
		void goto(page.url.pathname + query, { keepFocus: true, noScroll: true, replaceState });
	}
}
