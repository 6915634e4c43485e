import type { Atlas } from '$lib/domain/area';
import { deckOf, type Deck, type MapSlide } from '$lib/deck';
import { placeOf, shownSlides } from '$lib/domain/deck/choices';
import { resultOf, type Result } from '$lib/domain/result';
import { shownPeriods } from '$lib/domain/measure/shownPeriods';
import type { Boundaries } from '$lib/map/shapes';
import { FIRST_SLIDE, readDeckAddress } from '$lib/state/address/deckAddress';
import { Choices } from '$lib/state/store/deckChoices.svelte';
import { figures } from '$lib/state/store/figures.svelte';
import { offeredBy, type Offered } from '$lib/state/address/offered';
import { EVERYTHING, readSelection } from '$lib/state/address/selection';
import { mapNotWhole } from '$words/slides/page';
import type * as MapKit from './drawnMap';

interface Shipped {
	version: string;
	offered: Offered;
}

/** The slides of what the store holds and the address asks for. */
export class Presentation {
	choices = new Choices();
	#shipped: () => Shipped;
	#query: () => URLSearchParams;
	#atlas = $state.raw<Atlas | null>();
	/** The areas are there, or will not come. */
	#settled = $state(false);
	#map = $state.raw<{ kit: typeof MapKit; boundaries: Boundaries }>();

	/** @param shipped the dataset that came with the page */
	constructor(shipped: () => Shipped, query: () => URLSearchParams) {
		this.#shipped = shipped;
		this.#query = query;
	}

	/** What the store holds, once nothing more is to come that would alter the slides. */
	#held = $derived.by(() =>
		this.#settled && this.choices.settled ? figures.current(this.#shipped().version) : undefined
	);
	#offered = $derived.by(() =>
		figures.held ? offeredBy(figures.held.core) : this.#shipped().offered
	);
	selection = $derived.by(() => {
		if (!figures.hydrated) return EVERYTHING;
		return readSelection(this.#query(), this.#offered);
	});
	comparators = $derived(this.#offered.comparators);
	ratings = $derived(this.#offered.ratings);
	address = $derived.by(() => (figures.hydrated ? readDeckAddress(this.#query()) : FIRST_SLIDE));
	/** `undefined` until the store has answered. */
	deck: Deck | undefined = $derived.by(() => {
		const held = this.#held;
		if (!held) return undefined;
		const { core, dataset } = held;
		return deckOf({ core, dataset, selection: this.selection, atlas: this.#atlas });
	});
	/** The period that it opens on, and those that it can be about. */
	opening = $derived(this.#held?.core.periodId ?? '');
	periods = $derived(this.#held ? shownPeriods(this.#held.core) : []);
	/** The period that the deck is about. */
	periodId = $derived(this.selection.period || this.opening);
	shown = $derived(this.deck ? shownSlides(this.deck.slides, this.choices.current) : []);
	/** Counted from 0. */
	index = $derived(placeOf(this.shown, this.address.slide));
	/** As the address should say it: by its name where it was asked for so, else by its place. */
	here: number | string = $derived(
		this.shown[this.index]?.slide.id === this.address.slide ? this.address.slide : this.index + 1
	);
	map = $derived.by(() => {
		const slide = this.deck?.slides.find((one): one is MapSlide => one.kind === 'map');
		if (!slide || !this.#map || !this.#atlas) return undefined;
		return this.#map.kit.drawnMap(this.#atlas, this.#map.boundaries, slide);
	});

	resultOf = (measureId: string, periodId: string): Result | undefined => {
		const measure = this.#held?.core.measures.find(({ id }) => id === measureId);
		return measure && resultOf(measure, periodId);
	};

	/** Asks for what the slides need: figures, choices, areas; then what draws the map. */
	async load(): Promise<void> {
		void this.choices.read().then(() => {
			const { fault } = this.choices;
			if (fault) figures.tell({ kind: 'storage', message: fault });
		});
		await this.#fetch();
	}

	/** Asks for the map's files. Without them the slides are shown, and which is missing is said. */
	async #fetch(): Promise<void> {
		try {
			this.#atlas = (await figures.atlas()) ?? null;
			this.#settled = true;
			if (!this.#atlas) return;
			const [kit, boundaries] = await Promise.all([
				import('./drawnMap'),
				figures.part('boundaries')
			]);
			// The schema holds the topology's frame; the build has checked the areas' arcs.
			if (boundaries) this.#map = { kit, boundaries: boundaries as unknown as Boundaries };
		} catch (error) {
			const message = mapNotWhole(error instanceof Error ? error.message : String(error));
			figures.tell({ kind: 'file', message, again: () => this.#fetch() });
		}
		this.#settled = true;
	}
}
