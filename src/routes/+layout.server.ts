import { settingOf } from '$lib/domain/area';
import type { Site } from '$lib/domain/site';
import { attribution, shippedAtlas, shippedCore, shippedManifest } from '$lib/server/shipped';
import { everydayPlural } from '$words/area/geographies';

/** What every page says of its data: which build, when and by whom it was published, under what licence. */
export function load() {
	const { version, title, publishedOn, source, site, parts } = shippedManifest();
	const atlas = shippedAtlas();
	const { logo, ruleNote: _, statement: __, ...others } = site;
	return {
		shipped: { version, title, publishedOn, source, site: others as Site },
		/** The drawing is a file beside the pages, and not in each of them. */
		hasLogo: logo !== undefined,
		attribution: attribution(),
		/** How many measures there are: a site may begin without any. */
		measureCount: shippedCore().measures.length,
		/** Whether there are figures by area. */
		hasAreas: atlas !== undefined,
		/** Whether a map can be drawn of them. */
		hasOutlines: parts.boundaries !== undefined,
		/** What the areas are called: "wards"; '' without any. */
		areas: atlas ? everydayPlural(settingOf(atlas).areas, atlas.geographies) : '',
		/** Whether any rating, arrow or mark is published that could be worked out again. */
		hasFlags: shippedCore().measures.some(({ statuses }) => statuses.length > 0)
	};
}
