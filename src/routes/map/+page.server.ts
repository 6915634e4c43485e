import { shippedAreas } from '../shipped.server';

/**
 * Every area with every figure: the table can be read before any script has run. The places of the
 * equal cells come with the areas part, when a reader asks for them.
 */
export function load() {
	const { areas, measures, values } = shippedAreas();
	return { atlas: { areas: areas.map((area) => ({ ...area, cell: null })), measures, values } };
}
