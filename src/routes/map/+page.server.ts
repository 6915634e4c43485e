import { shippedAreas, shippedManifest } from '$lib/server/shipped';
import { packAtlas } from './loading/packedAtlas';

/** Every area with every figure: the table can be read before any script has run. */
export function load() {
	const { credits, parts } = shippedManifest();
	return {
		atlas: packAtlas(shippedAreas()),
		/** The file that the map is drawn from. */
		outlines: parts.boundaries.file,
		credits
	};
}
