import { goto } from '$app/navigation';
import { page } from '$app/state';
import type { Atlas } from '$lib/domain/area';
import { figures } from '$lib/state/store/figures.svelte';
import {
	defaultMapSelection,
	readMapSelection,
	withArea,
	withPin,
	writeMapSelection,
	type MapSelection
} from '$lib/state/address/mapSelection';

/** What the address asks for, and the one road on which it is changed. */
export class MapAddress {
	#atlas: () => Atlas;
	/** The first render has no query; what it shows equals the prerendered page. */
	selection = $derived.by(() =>
		figures.hydrated
			? readMapSelection(page.url.searchParams, this.#atlas())
			: defaultMapSelection(this.#atlas())
	);

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

	/** Drops from the address what is beyond what is understood. */
	tidy(): void {
		if (figures.hydrated) this.#go(this.selection, true);
	}

	#go(next: MapSelection, replaceState: boolean) {
		const query = writeMapSelection(next, this.#atlas(), page.url.searchParams);
		if (query === page.url.search) return;
		void goto(page.url.pathname + query, { keepFocus: true, noScroll: true, replaceState });
	}
}
