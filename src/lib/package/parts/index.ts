import { SCHEMA_VERSION } from '../../data/schema/atoms';
import type { AreasPart, BoundariesPart, PartName, PartOf } from '../../data/schema/parts';
import type { Tables } from '../dataPackage';
import { areasPart } from './areas';
import { corePart } from './core';
import { placesPart, postcodesPart } from './places';

/** The parts of a dataset. */
export type Parts = { [N in PartName]: PartOf<N> };

/**
 * Makes the parts of a package without faults. The same package always makes the same parts.
 * @param held areas on the same boundaries, whose places in the cartogram need not be found anew
 */
export const packageParts = (
	tables: Tables,
	boundaries: BoundariesPart,
	held?: AreasPart
): Parts => ({
	core: corePart(tables),
	areas: areasPart(tables, boundaries, held),
	boundaries: { schema: SCHEMA_VERSION, ...boundaries },
	places: placesPart(tables),
	postcodes: postcodesPart(tables)
});
