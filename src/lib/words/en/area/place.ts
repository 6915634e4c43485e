import { areaName, type Area } from '$lib/domain/area';
import type { MapSelection } from '$lib/domain/area/mapChoice';
import type { Profile } from '$lib/domain/profile';

/** "Rotherham East ward". */
export const wardTitle = (name: string): string => `${name} ward`;

/** "Canklow neighbourhood". */
const neighbourhoodTitle = (name: string): string => `${name} neighbourhood`;

type InWard = Pick<Area, 'name' | 'localName' | 'wardName'>;

/** Where an area is: "Canklow North, Boston Castle ward". */
export const areaInWard = (area: InWard): string =>
	`${areaName(area)}, ${wardTitle(area.wardName)}`;

/** What an area on the map says of itself: "Canklow North, Boston Castle ward: 57.5%". */
export const areaLabel = (area: InWard, value: string): string => `${areaInWard(area)}: ${value}`;

/**
 * The place that the map's filters leave.
 * @returns "Rotherham East ward", "Canklow neighbourhood", or "" for the whole borough
 */
export function placeNameOf(
	{ ward, neighbourhood }: Pick<MapSelection, 'ward' | 'neighbourhood'>,
	areas: readonly Area[]
): string {
	if (neighbourhood) return neighbourhoodTitle(neighbourhood);
	return ward && wardTitle(areas.find(({ wardCode }) => wardCode === ward)?.wardName ?? ward);
}

/** What a profile is headed with: "Valley ward", "East Herringthorpe neighbourhood in Valley ward". */
export function profileTitle({ kind, name, withinWard }: Profile): string {
	if (kind === 'ward') return wardTitle(name);
	return neighbourhoodTitle(name) + (withinWard && ` in ${wardTitle(withinWard)}`);
}
