import { SCHEMA_VERSION } from '../../data/schema/atoms';
import type { PlacesPart, PostcodesPart } from '../../data/schema/parts';
import type { Tables } from '../dataPackage';

/** The places part: named places with the area each stands in. */
export const placesPart = (tables: Tables): PlacesPart => ({
	schema: SCHEMA_VERSION,
	places: tables['places.csv'].records
});

/** The postcodes part: columns side by side, in the file's order. */
export function postcodesPart(tables: Tables): PostcodesPart {
	const { records } = tables['postcodes.csv'];
	return {
		schema: SCHEMA_VERSION,
		postcode: records.map(({ postcode }) => postcode),
		areaCode: records.map(({ areaCode }) => areaCode),
		latitude: records.map(({ latitude }) => latitude),
		longitude: records.map(({ longitude }) => longitude),
		metresToEdge: records.map(({ metresToEdge }) => metresToEdge),
		neighbourCode: records.map(({ neighbourCode }) => neighbourCode)
	};
}
