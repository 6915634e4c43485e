import { measureRefOf } from '$lib/domain/measure/measurePage';
import { shippedCore } from '$lib/server/shipped';

/** Every measure by name, for whoever comes without an id or with an unknown one. */
export function load() {
	return { measures: shippedCore().measures.map(measureRefOf) };
}
