import type { Conversion } from '$lib/data/database';
import { convertDatabase } from '$lib/data/conversion/database';
import type { Whose } from '$lib/data/conversion/site';
import { describe } from '$lib/package/description';
import text from '$package/datapackage.json?raw';

/**
 * Converts what a build of the second version stored. It had one council, the site's: its datasets get
 * the names and sources that the package gives.
 */
export const conversion: Conversion = (upgrade) => convertDatabase(upgrade, whose());

/** @throws where the package has no description, with which no site is built */
function whose(): Whose {
	const described = JSON.parse(text) as { site: object };
	// The second version knew no logo, and a page does not have its file.
	const { publication, faults } = describe(
		JSON.stringify({ ...described, site: { ...described.site, logo: undefined } }),
		() => undefined
	);
	if (!publication) throw new Error(`datapackage.json has faults: ${JSON.stringify(faults)}`);
	const { site, credits } = publication;
	return { site, credits };
}
