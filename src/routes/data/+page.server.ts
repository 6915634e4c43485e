import {
	shippedAtlas,
	shippedBoundaries,
	shippedManifest,
	shippedPlaces,
	shippedPostcodes
} from '$lib/server/shipped';
import { filesIn, joinedOf } from './joined';

/** What the page says of the shipped data: what it is made of and how it was joined. */
export function load() {
	const { version: id, title, publishedOn, source, site, credits, parts } = shippedManifest();
	const atlas = shippedAtlas();
	return {
		dataset: { id, title, publishedOn, source, site, credits, parts },
		made: {
			/** How the areas met all else; `undefined` where there are none. */
			joined:
				atlas &&
				joinedOf({
					atlas,
					boundaries: shippedBoundaries(),
					places: shippedPlaces(),
					postcodes: shippedPostcodes()
				}),
			files: filesIn(parts)
		}
	};
}
