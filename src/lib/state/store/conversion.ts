import { convertDatabase } from '$lib/data/conversion/database';
import type { Conversion } from '$lib/data/database';
import { shippedWhose } from '$lib/package/shippedWhose';

/**
 * Converts what a build of the second version stored. It knew one council, the site's: its datasets get
 * the names and sources that the package gives.
 */
export const conversion: Conversion = (upgrade) => convertDatabase(upgrade, shippedWhose());
