import type { Site } from '$lib/domain/site';
import type { Rating } from '$lib/domain/rating';
import { listAnd, lower } from '../common';
import { ratingInText } from '../ratings';

/** What the site says of itself to a device that it is installed on. */

/**
 * @param areaMeasure the title of the measure that the map opens on, where there are areas
 * @returns "How many measures of children's services are red, amber and green, what stands behind each, and child poverty area by area."
 */
export const appDescription = (
	{ subject }: Pick<Site, 'subject'>,
	areaMeasure: string | undefined,
	ratings: readonly Rating[]
): string =>
	`How many measures of ${subject} are ${listAnd(ratings.filter(({ tone }) => tone !== 'none').map(ratingInText))}, ${
		areaMeasure === undefined
			? 'and what stands behind each'
			: `what stands behind each, and ${lower(areaMeasure)} area by area`
	}.`;
