import { SCHEMA_VERSION } from '../../data/schema/atoms';
import type { PlacesPart, PostcodesPart } from '../../data/schema/parts';
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

/** The postcodes part: columns side by side, in the file's order. */
export function postcodesPart(tables: Tables): PostcodesPart {
	const { rows } = tables['postcodes.csv'];
	return {
		schema: SCHEMA_VERSION,
		postcode: rows.map(({ postcode }) => postcode),
		areaCode: rows.map(({ area_code }) => area_code),
		latitude: rows.map(({ latitude }) => latitude),
		longitude: rows.map(({ longitude }) => longitude),
		metresToEdge: rows.map(({ metres_to_soa_edge }) => metres_to_soa_edge),
		neighbourCode: rows.map(({ neighbour_code }) => neighbour_code)
	};
}
