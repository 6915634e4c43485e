import { PARTS, type PartName } from '$lib/data/schema/parts';
import { joinedListOf, joinReportOf } from '$lib/domain/area/joinReport';
import {
	shippedAtlas,
	shippedBoundaries,
	shippedManifest,
	shippedPlaces,
	shippedPostcodes
} from '$lib/server/shipped';

import {
	APPROXIMATE_WITHIN_METRES,
	geographyOfRole,
	settingOf,
	type Atlas
} from '$lib/domain/area';
import { shapesOf } from '$lib/package/boundaries';

/** What the page says of the shipped data: what it is made of and how it was joined. */
export function load() {
	const { version: id, title, publishedOn, source, site, credits, parts } = shippedManifest();
	const atlas = shippedAtlas();
	return {
		dataset: { id, title, publishedOn, source, site, credits, parts },
		/** How the areas met all else; `undefined` where there are none. */
		joined: atlas && joinedOf(atlas),
		files: (Object.keys(PARTS) as PartName[]).flatMap((name) => {
			const part = parts[name];
			return part ? [{ name, bytes: part.bytes }] : [];
		})
	};
}

function joinedOf(atlas: Atlas) {
	const boundaries = shippedBoundaries();
	const mapped = geographyOfRole(atlas, 'area')?.id ?? '';
	const shapes = boundaries && shapesOf(boundaries, mapped).map(({ id }) => id);
	const places = shippedPlaces();
	const postcodes = shippedPostcodes();
	return {
		geography: settingOf(atlas).areas,
		hasOutlines: shapes !== undefined,
		report: joinReportOf(atlas, shapes ?? []),
		places: places && joinedListOf(atlas, places.places),
		postcodes:
			postcodes &&
			joinedListOf(
				atlas,
				postcodes.postcode.map((name, i) => ({ name, areaCode: postcodes.areaCode[i] ?? '' }))
			),
		approximate: (postcodes?.metresToEdge ?? []).filter(
			(metres) => metres < APPROXIMATE_WITHIN_METRES
		).length
	};
}
