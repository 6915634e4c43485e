import { shippedAreas } from '../shipped.server';

/** Every area with every figure: the table can be read before any script has run. */
export function load() {
	const { areas, measures, values } = shippedAreas();
	return { atlas: { areas, measures, values } };
}
