import { SCHEMA_VERSION } from '../../../data/schema/atoms';
import type { PlacesPart } from '../../../data/schema/parts';
import type { Tables } from '../tables';

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
