import type { Site } from '$lib/domain/site';
import { attribution, shippedAtlas, shippedCore, shippedManifest } from '$lib/server/shipped';

/** What every page says of its data: which build, when and by whom it was published, under what licence. */
export function load() {
	const { version, title, publishedOn, source, site } = shippedManifest();
	const { logo, ruleNote: _, ...others } = site;
	return {
		shipped: { version, title, publishedOn, source, site: others as Site },
		/** The drawing is a file beside the pages, and not in each of them. */
		hasLogo: logo !== undefined,
		attribution: attribution(),
		/** How many measures there are: a site may begin without any. */
		measureCount: shippedCore().measures.length,
		/** Whether there are figures by area. */
		hasAreas: shippedAtlas() !== undefined
	};
}
