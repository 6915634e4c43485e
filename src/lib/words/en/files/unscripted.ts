import type { Site } from '$lib/domain/site';
import { publishedText } from '../datasets';
import { lower } from '../common';

/** What is read of a site without its script, which alone knows what was published since a page was built. */

/** @returns "Read without its script, this page has the figures of Outturn 2011/12, published 19 September 2012." */
export const asBuilt = ({ title, publishedOn }: { title: string; publishedOn: string }): string =>
	`Read without its script, this page has the figures that it was built with: ${title}, ${lower(publishedText({ publishedOn }))}.`;

/** What stands in the place of that once other figures were published. */
export const PUBLISHED_SINCE =
	'Other figures have been published since this page was built, and it needs its script to show them.';

/** The link to the page that follows. */
export const PLAIN_PAGE = 'What is published now, as a plain table';

/** The plain page of all measures. */
export const PLAIN = {
	/** @returns "All measures: children's services in Rotherham" */
	heading: ({ subject, place }: Pick<Site, 'subject' | 'place'>): string =>
		`All measures: ${subject} in ${place}`,
	/** A link back. */
	home: 'To the overview, which needs a script',
	sentence: 'In words',
	none: 'No measures have been published yet.'
};
