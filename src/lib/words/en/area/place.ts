import { areaName, homeOf, type Area } from '$lib/domain/area';
import type { MapSelection } from '$lib/domain/area/mapChoice';
import type { Profile } from '$lib/domain/profile';
import { groupTitle } from './geographies';

type InGroup = Pick<Area, 'name' | 'localName' | 'groups'>;

/** The group that an area is told by: "Boston Castle ward"; "" where it is in none. */
export function homeTitle(area: Pick<Area, 'groups'>): string {
	const home = homeOf(area);
	return home ? groupTitle(home) : '';
}

/** Where an area is: "Canklow North, Boston Castle ward". */
export const areaInGroup = (area: InGroup): string =>
	[areaName(area), homeTitle(area)].filter(Boolean).join(', ');

/** What an area on the map says of itself: "Canklow North, Boston Castle ward: 57.5%". */
export const areaLabel = (area: InGroup, value: string): string => `${areaInGroup(area)}: ${value}`;

/**
 * The place that the map's filters leave.
 * @returns "Rotherham East ward", "Canklow neighbourhood", or "" for all areas
 */
export function placeNameOf(
	{ groups }: Pick<MapSelection, 'groups'>,
	areas: readonly Area[]
): string {
	const code = groups.at(-1);
	const group = areas.flatMap((area) => area.groups).find((one) => one.code === code);
	return group ? groupTitle(group) : (code ?? '');
}

/** What a profile is headed with: "Valley ward", "East Herringthorpe neighbourhood in Valley ward". */
export const profileTitle = ({ group, within }: Profile): string =>
	groupTitle(group) + (within ? ` in ${groupTitle(within)}` : '');
