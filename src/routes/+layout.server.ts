import { shippedManifest } from './shipped.server';

/** What every page says of its data: which build, when and by whom it was published. */
export function load() {
	const { version, title, publishedOn, source } = shippedManifest();
	return { shipped: { version, title, publishedOn, source } };
}
