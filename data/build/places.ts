import { SCHEMA_VERSION } from '../../src/lib/data/schema/atoms';
import type { PlacesPart } from '../../src/lib/data/schema/parts';
import type { Tables } from './readPackage';

/** The places part: named places with the area each stands in. */
export const placesPart = (tables: Tables): PlacesPart => ({
	schema: SCHEMA_VERSION,
	places: tables['places.csv'].rows.map(({ name, kind, latitude, longitude, area_code }) => ({
		name,
		kind,
		latitude,
		longitude,
		areaCode: area_code
	}))
});
