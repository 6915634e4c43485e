import { measuresLicence } from '$lib/domain/site/credits';
import { shippedCore, shippedManifest } from '$lib/server/shipped';

/** The measures that have a page of their own: every other one is opened by `?id=`. */
export function load() {
	const { measures, priorities } = shippedCore();
	const { credits, source } = shippedManifest();
	return {
		/** What a picture of a measure says beside its source. */
		licence: measuresLicence(credits, source),
		shippedIds: measures.map(({ id }) => id),
		/** Those that the address may narrow the measures to, until the store has answered. */
		priorities: priorities.map(({ id, number }) => ({ id, number }))
	};
}
