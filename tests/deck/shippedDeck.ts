import { deckOf, type DeckInput } from '$lib/deck';
import { shippedAtlas, shippedCore, shippedManifest } from '../data/shipped';

export const EVERYTHING = {
	q: '',
	priority: [],
	rating: [],
	direction: [],
	against: [],
	flag: [],
	sort: 'report' as const,
	period: ''
};

/** The deck that the site ships, or of other choices. */
export const shippedDeck = (overrides: Partial<DeckInput> = {}) =>
	deckOf({
		core: shippedCore(),
		dataset: shippedManifest(),
		selection: EVERYTHING,
		atlas: shippedAtlas(),
		...overrides
	});
