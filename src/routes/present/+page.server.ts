import { deckOf } from '$lib/deck';
import { offeredBy } from '$lib/state/address/offered';
import { EVERYTHING } from '$lib/state/address/selection';
import { shippedAtlas, shippedCore, shippedManifest } from '$lib/server/shipped';

/** The first slide, to be read before any script; the others are made from what the store holds. */
export function load() {
	const core = shippedCore();
	const { slides, ...deck } = deckOf({
		core,
		dataset: shippedManifest(),
		selection: EVERYTHING,
		atlas: shippedAtlas() ?? null
	});
	return {
		deck: { ...deck, slides: slides.slice(0, 1) },
		total: slides.length,
		offered: offeredBy(core)
	};
}
