import { attribution, shippedManifest } from '$lib/server/shipped';

/** What every page says of its data: which build, when and by whom it was published, under what licence. */
export function load() {
	const { version, title, publishedOn, source } = shippedManifest();
	return { shipped: { version, title, publishedOn, source }, attribution: attribution() };
}
