import { PARTS, type PartName } from '$lib/data/schema/parts';
import { joinedListOf, joinReportOf } from '$lib/domain/area/joinReport';
import {
	shippedAreas,
	shippedBoundaries,
	shippedManifest,
	shippedPlaces,
	shippedPostcodes
} from '$lib/server/shipped';

import { APPROXIMATE_WITHIN_METRES } from '$lib/domain/area';

/** What the page says of the shipped data: what it is made of and how it was joined. */
export function load() {
	const { version: id, title, publishedOn, source, site, credits, parts } = shippedManifest();
	const { geometries } = shippedBoundaries().objects.soa as unknown as {
		geometries: { id: string }[];
	};
	const areas = shippedAreas();
	const { postcode, areaCode, metresToEdge } = shippedPostcodes();
	const postcodes = postcode.map((name, i) => ({ name, areaCode: areaCode[i] ?? '' }));
	return {
		dataset: { id, title, publishedOn, source, site, credits, parts },
		report: joinReportOf(
			areas,
			geometries.map(({ id }) => id)
		),
		places: joinedListOf(areas, shippedPlaces().places),
		postcodes: joinedListOf(areas, postcodes),
		approximate: metresToEdge.filter((metres) => metres < APPROXIMATE_WITHIN_METRES).length,
		files: (Object.keys(PARTS) as PartName[]).map((name) => ({ name, bytes: parts[name].bytes }))
	};
}
