import type { Setting } from '$lib/domain/area';
import { theWhole } from '../area/geographies';

/** The table of a place's areas, and what stands around it. */

export const PROFILE_TABLE = {
	area: 'Area',
	people: 'People',
	sources: 'Sources'
};

/** @param place "Valley ward" */
export const profileCaption = (place: string): string => `Areas of ${place}`;

/** How many of all areas a column has figures for. */
export const publishedOfAll = (published: number, areas: number): string =>
	`${published} of ${areas} published`;

/** What the places mean that stand beside and under a figure. @param areas of the place */
export const placesMeant = (areas: number, setting: Setting): string =>
	`${
		areas > 1
			? 'Beside a latest figure: its place among these areas; under it, among'
			: 'Under a latest figure: its place among'
	} all published in ${theWhole(setting)}. 1 is the worst.`;

/** What the line under a figure means, which paper does not have. @param areas of the place */
export const lineMeant = (areas: number, setting: Setting): string =>
	`The line runs over what was published in ${theWhole(setting)}, worst at the right${
		areas > 1 ? '; its ticks are the areas here' : ''
	}.`;

/** Which tenth of the nation's areas, and the place among all areas: "tenth 1, 4= of 166". */
export const underFigure = (tenth: number | undefined, place: string): string =>
	[tenth && `tenth ${tenth}`, place].filter(Boolean).join(', ');
