import type { Measure } from '$lib/domain/measure';
import { formatDay } from '../days';

/** What stands in another site's frame, beside the figures themselves. */

/**
 * Where the figures come from; the report's own name may say when they were published.
 * @returns "Figures: Rotherham Borough Council, report of 19 September 2012."
 */
export function sourceText({
	source,
	publishedOn
}: {
	source: string;
	publishedOn: string;
}): string {
	const published = formatDay(publishedOn);
	return `Figures: ${source}.${source.includes(published) ? '' : ` Published ${published}.`}`;
}

/** The link to the page that this is a part of. */
export const inFull = ({ reference }: Pick<Measure, 'reference'>): string =>
	`${reference || 'The measure'} in full`;

export const GONE = 'The report published since has no such measure.';

/** @param why what the browser or the host said */
export const notFoundOut = (why: string): string =>
	`Newer figures may have been published; it could not be found out (${why}).`;
