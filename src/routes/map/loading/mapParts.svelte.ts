import { browser } from '$app/environment';
import type { Atlas } from '$lib/domain/area';
import type { Boundaries } from '$lib/map/shapes';
import { fetchMapProgram } from '$lib/map/openAreaMap';
import { figures } from '$lib/state/store/figures.svelte';
import { mayHoldOwnData } from '$lib/state/page/preferences.svelte';
import { earlyOutlines } from './earlyOutlines';
import { LoadedPart } from './loadedPart.svelte';

/** Asked for as soon as this is read, so that it is on its way while the page takes over. */
const program = browser ? fetchMapProgram() : undefined;

interface Shipped {
	/** The version of the dataset that came with the page. */
	version: string;
	/** The file of its outlines, where it has any. */
	outlines: string | undefined;
	lists: { places: boolean; postcodes: boolean };
}

/**
 * What the page needs beside what came with it: the outlines, and the areas where another
 * dataset than the shipped one is active.
 */
export class MapParts {
	#shipped: () => Shipped;
	/** The shipped outlines, had ahead of the store. */
	#early = $state.raw<Boundaries>();
	#areas = new LoadedPart(() => figures.atlas());
	// The schema holds the topology's frame; the build has checked the areas' arcs.
	#boundaries = new LoadedPart(
		async () => (await figures.part('boundaries')) as unknown as Boundaries | undefined
	);
	#active = $derived.by(() => figures.current(this.#shipped().version)?.dataset.id);
	#isOther = $derived.by(
		() => this.#active !== undefined && this.#active !== this.#shipped().version
	);

	constructor(shipped: () => Shipped) {
		this.#shipped = shipped;
		if (browser && !mayHoldOwnData()) this.#begin();
	}

	/** The shipped outlines, ahead of the store. */
	#begin() {
		const file = this.#shipped().outlines;
		if (!file) return;
		const outlines = earlyOutlines(file);
		void outlines.then((found) => (this.#early = found));
		figures.goFirst(Promise.allSettled([outlines, program]));
	}

	/** The areas of another dataset; none where the shipped ones hold. */
	get atlas(): Atlas | undefined {
		if (!this.#isOther) return undefined;
		const { known } = figures;
		return this.#areas.current ?? (known?.id === this.#active ? known?.atlas : undefined);
	}

	/** Another dataset's areas are on their way, so the shipped ones may not be shown. */
	get isWaiting(): boolean {
		return this.#isOther && !this.atlas && !this.#areas.fault;
	}

	/** What is shown now; `undefined` where that is what came with the page. */
	get #parts() {
		return this.#isOther ? figures.current(this.#shipped().version)?.dataset.parts : undefined;
	}

	/** Whether there is a map, once its outlines have come. */
	get hasOutlines(): boolean {
		const outlines = this.#parts ? this.#parts.boundaries : this.#shipped().outlines;
		return outlines !== undefined;
	}

	/** Which lists there are to look up places in. */
	get lists(): { places: boolean; postcodes: boolean } {
		const parts = this.#parts;
		return parts
			? { places: parts.places !== undefined, postcodes: parts.postcodes !== undefined }
			: this.#shipped().lists;
	}

	get boundaries(): Boundaries | undefined {
		return (!this.#isOther && this.#early) || this.#boundaries.current;
	}

	/** Which files could not be had, in words. */
	get faults(): string[] {
		return [this.#areas.fault, this.#boundaries.fault].filter(Boolean);
	}

	/** Asks for what is needed, once the store has answered or failed to. */
	ask(): void {
		if (this.#active === undefined && !figures.settled) return;
		if (this.#isOther) void this.#areas.load();
		void this.#boundaries.load();
	}

	async retry(): Promise<void> {
		await figures.retry();
		this.ask();
	}
}
