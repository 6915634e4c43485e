import { attribution, shippedAtlas, shippedManifest } from '$lib/server/shipped';

/** What every page says of its data: which build, when and by whom it was published, under what licence. */
export function load() {
	const { version, title, publishedOn, source } = shippedManifest();
	return {
		shipped: { version, title, publishedOn, source },
		attribution: attribution(),
		/** Whether there are figures by area. */
		hasAreas: shippedAtlas() !== undefined
	};
}
