import { shippedCore } from '$lib/server/shipped';

/** The measures that have a page of their own to embed. */
export function load() {
	return { shippedIds: shippedCore().measures.map(({ id }) => id) };
}
