import { group } from 'd3-array';

/**
 * Places in a report with what they share said once.
 * @param places such as "Appendix B, No 1, 11/12 Outturn"
 * @returns "Appendix B, No 1: 11/12 Outturn, 11/12 Target", or "" for none
 */
export const placesWords = (places: string[]): string =>
	[...group(places, (place) => place.slice(0, Math.max(0, place.lastIndexOf(', '))))]
		.map(([shared, own]) =>
			own.length > 1 && shared
				? `${shared}: ${own.map((place) => place.slice(shared.length + 2)).join(', ')}`
				: own.join('; ')
		)
		.join('; ');
