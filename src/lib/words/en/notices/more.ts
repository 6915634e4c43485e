import { isSameSite, type Site } from '$lib/domain/site';
import { storedText } from '../datasets';
import { formatDay } from '../days';

/** What is said where own data are shown, the host cannot be reached, or something newer has come. */

interface Stored {
	/** When it was stored, as an ISO time. */
	storedAt: string;
	/** The ISO day on which the data was published. */
	publishedOn: string;
}

/**
 * Which data of the reader's own are shown, and whose, where the site is another council's.
 * @param published whose figures the site publishes
 * @returns what stands out, and the rest: ": Our figures, stored on 25 November 2026."
 */
export const ownText = (
	{ title, site, storedAt, publishedOn }: Stored & { title: string; site: Site },
	published: Site,
	now: string
): [kind: string, rest: string] => [
	'Your own data, not published',
	[
		`: ${title}, ${storedText(storedAt, publishedOn, now)}.`,
		!isSameSite(site, published) &&
			` They are of ${site.organisation}, not of the council whose site this is.`
	]
		.filter(Boolean)
		.join('')
];

export const OWN = {
	linked: 'This tab alone shows them, since its address asks for them.',
	about: 'About these data'
};

/** @returns what stands out, and the rest: ": data published 19 September 2012, stored on …" */
export const offlineText = (
	{ storedAt, publishedOn }: Stored,
	now: string
): [kind: string, rest: string] => [
	'Offline',
	`: data published ${formatDay(publishedOn)}, ${storedText(storedAt, publishedOn, now)}.`
];

export const RETRY = { again: 'Try again', asking: 'Asking …', noAnswer: 'Still no answer.' };

/** Newer published figures beside the reader's own. */
export const newerText = ({ title, publishedOn }: { title: string; publishedOn: string }): string =>
	`Newer published figures have come: ${title}, published ${formatDay(publishedOn)}. You see your own data, which stays as it is.`;

export const NEWER = { show: 'Show the published figures', stay: 'Stay with my own' };

/** The site itself has a newer version, used elsewhere already or ready to be. */
export const VERSION = {
	behind: 'This tab still shows the earlier version of this site.',
	reload: 'Reload',
	ready: 'A new version is ready. What you have chosen stays.',
	use: 'Use it now'
};
