import { briefOf } from '$lib/domain/dossier';
import { shippedCore } from '../shipped.server';

/** Every measure by name, for whoever comes without an id or with an unknown one. */
export function load() {
	return { measures: shippedCore().measures.map(briefOf) };
}
