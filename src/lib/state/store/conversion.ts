import { convertDatabase } from '$lib/data/conversion/database';
import type { Conversion } from '$lib/data/database';
import { shippedWhose } from '$lib/package/shippedWhose';

/**
 * Converts what a build of the second version stored. It knew one council, the site's: its datasets get
 * the names and sources that the package gives.
 * @param left ids of datasets that stay as they are
 */
export const conversionLeaving =
	(left: ReadonlySet<string>): Conversion =>
	(upgrade) =>
		convertDatabase(upgrade, shippedWhose(), left);
