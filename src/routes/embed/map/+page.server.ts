import { shippedAreas, shippedManifest } from '$lib/server/shipped';

/** Every area with every figure, and where the outlines and the places of the cells are. */
export function load() {
	const { areas, measures, periods, values } = shippedAreas();
	const { parts } = shippedManifest();
	return {
		atlas: { areas: areas.map((area) => ({ ...area, cell: null })), measures, periods, values },
		files: { areas: parts.areas.file, boundaries: parts.boundaries.file }
	};
}
