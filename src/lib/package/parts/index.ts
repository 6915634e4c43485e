import { SCHEMA_VERSION } from '../../data/schema/atoms';
import type { AreasPart, BoundariesPart, PartName, PartOf } from '../../data/schema/parts';
import type { TableFile } from '../../data/schema/tables';
import type { Tables } from '../dataPackage';
import { areasPart } from './areas';
import { corePart } from './core';
import { placesPart, postcodesPart } from './places';

/** The parts of a dataset: the core, and any other that there is something of. */
export type Parts = { core: PartOf<'core'> } & {
	[N in Exclude<PartName, 'core'>]?: PartOf<N>;
};

/**
 * Makes the parts of a package without faults. The same package always makes the same parts.
 * @param held areas on the same boundaries, whose places in the cartogram need not be found anew
 */
export const packageParts = (
	tables: Tables,
	boundaries: BoundariesPart | undefined,
	held?: AreasPart
): Parts => ({
	core: corePart(tables),
	...(hasRows(tables, 'areas.csv') && { areas: areasPart(tables, boundaries, held) }),
	...(boundaries &&
		hasRows(tables, 'areas.csv') && { boundaries: { schema: SCHEMA_VERSION, ...boundaries } }),
	...(hasRows(tables, 'places.csv') && { places: placesPart(tables) }),
	...(hasRows(tables, 'postcodes.csv') && { postcodes: postcodesPart(tables) })
});

const hasRows = (tables: Tables, file: TableFile): boolean => tables[file].records.length > 0;
