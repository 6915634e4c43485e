import {
	APPROXIMATE_WITHIN_METRES,
	geographyOfRole,
	settingOf,
	type Atlas
} from '$lib/domain/area';
import { joinedListOf, joinReportOf } from '$lib/domain/area/joinReport';
import {
	PARTS,
	type BoundariesPart,
	type PartName,
	type PlacesPart,
	type PostcodesPart
} from '$lib/data/schema/parts';
import type { Manifest } from '$lib/data/schema/core';
import { shapesOf } from '$lib/package/boundaries';

interface Joining {
	atlas: Atlas;
	/** Each `undefined` where the dataset has none. */
	boundaries: BoundariesPart | undefined;
	places: PlacesPart | undefined;
	postcodes: PostcodesPart | undefined;
}

/** How the areas met all else. */
export type Joined = ReturnType<typeof joinedOf>;

/** How the areas of a dataset met their outlines, values, places and postcodes. */
export function joinedOf({ atlas, boundaries, places, postcodes }: Joining) {
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

/** The parts that a dataset has, in the order of the list, with the bytes of each. */
export const filesIn = (parts: Manifest['parts']): { name: PartName; bytes: number }[] =>
	(Object.keys(PARTS) as PartName[]).flatMap((name) => {
		const part = parts[name];
		return part ? [{ name, bytes: part.bytes }] : [];
	});
