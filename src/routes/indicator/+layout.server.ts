import { shippedCore } from '$lib/server/shipped';

/** The measures that have a page of their own: every other one is opened by `?id=`. */
export function load() {
	const { measures, priorities } = shippedCore();
	return {
		shippedIds: measures.map(({ id }) => id),
		/** Those that the address may narrow the measures to, until the store has answered. */
		priorities: priorities.map(({ number }) => ({ number }))
	};
}
