import { hasValues } from '$lib/domain/area';
import { areasAttribution } from '$lib/domain/site/credits';
import { shippedAreas, shippedManifest } from '$lib/server/shipped';
import { packAtlas } from '$lib/map/packedAtlas';

/** Every area with every figure, and where the outlines and the places of the cells are. */
export function load() {
	const areas = shippedAreas();
	const { credits, parts } = shippedManifest();
	return {
		atlas: areas && hasValues(areas) ? packAtlas(areas) : undefined,
		licence: areasAttribution(credits),
		files: { areas: parts.areas?.file, boundaries: parts.boundaries?.file }
	};
}
