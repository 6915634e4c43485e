import { shippedAreas, shippedManifest } from '../shipped.server';
import { packAtlas } from './packedAtlas';

/** Every area with every figure: the table can be read before any script has run. */
export function load() {
	return {
		atlas: packAtlas(shippedAreas()),
		/** The file that the map is drawn from. */
		outlines: shippedManifest().parts.boundaries.file
	};
}
