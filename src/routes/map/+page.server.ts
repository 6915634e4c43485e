import { hasValues } from '$lib/domain/area';
import { shippedAreas, shippedManifest } from '$lib/server/shipped';
import { packAtlas } from '$lib/map/packedAtlas';

/** Every area with every figure: the table can be read before any script has run. */
export function load() {
	const areas = shippedAreas();
	const { credits, parts } = shippedManifest();
	return {
		atlas: areas && hasValues(areas) ? packAtlas(areas) : undefined,
		/** The file that the map is drawn from. */
		outlines: parts.boundaries?.file,
		lists: { places: parts.places !== undefined, postcodes: parts.postcodes !== undefined },
		credits
	};
}
