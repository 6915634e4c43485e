import { shippedCore } from '$lib/server/shipped';

/** The measures that have a page of their own: every other one is opened by `?id=`. */
export function load() {
	return { shippedIds: shippedCore().measures.map(({ id }) => id) };
}
