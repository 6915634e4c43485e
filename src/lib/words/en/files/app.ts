import type { Site } from '$lib/domain/site';
import { lower } from '../common';

/** What the site says of itself to a device that it is installed on. */

/**
 * @param areaMeasure the title of the measure that the map opens on, where there are areas
 * @returns "How many measures of children's services are red, amber and green, what stands behind each, and where child poverty is."
 */
export const appDescription = (
	{ subject }: Pick<Site, 'subject'>,
	areaMeasure: string | undefined
): string =>
	`How many measures of ${subject} are red, amber and green, ${
		areaMeasure === undefined
			? 'and what stands behind each'
			: `what stands behind each, and where ${lower(areaMeasure)} is`
	}.`;
