import {
	APPROXIMATE_WITHIN_METRES,
	geographyOfRole,
	settingOf,
	type Atlas,
	type Geography
} from '$lib/domain/area';
import {
	joinedListOf,
	joinReportOf,
	type JoinedList,
	type JoinReport
} from '$lib/domain/area/joinReport';
import type { BoundariesPart, PlacesPart, PostcodesPart } from '$lib/data/schema/parts';
import { shapesOf } from '$lib/package/boundaries';

/** What the areas of a dataset are looked up and drawn by, as far as it has them. */
interface Lists {
	boundaries: BoundariesPart | undefined;
	places: PlacesPart | undefined;
	postcodes: PostcodesPart | undefined;
}

/** How the areas met all else. */
export interface Joined {
	geography: Geography;
	hasOutlines: boolean;
	report: JoinReport;
	/** `undefined` where the dataset has no such list. */
	places: JoinedList | undefined;
	postcodes: JoinedList | undefined;
	/** How many postcodes lie so near a border that their area is approximate. */
	approximate: number;
}

/** How the areas of a dataset met its outlines, values, places and postcodes. */
export function joinedOf(atlas: Atlas, { boundaries, places, postcodes }: Lists): Joined {
	const mapped = geographyOfRole(atlas, 'area')?.id ?? '';
	const shapes = boundaries && shapesOf(boundaries, mapped).map(({ id }) => id);
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
