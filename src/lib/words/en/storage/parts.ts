import type { PartName } from '$lib/data/schema/parts';

/** What the parts of a dataset are called within a sentence. */
export const PART_NAMES: Record<PartName, string> = {
	core: 'core',
	areas: 'areas',
	boundaries: 'boundaries',
	places: 'places',
	postcodes: 'postcodes'
};
