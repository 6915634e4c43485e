import type { Site } from '../../domain/site';
import { lower } from './common.ts';
import { formatDay } from './days.ts';

/** What a page or a file says of a dataset's publication. */
export interface Published {
	publishedOn: string;
	origin?: 'shipped' | 'own';
}

/**
 * When a dataset was published; a reader's own is not, whatever day it is meant for.
 * @returns "Published 19 September 2012" or "Own data, not published"
 */
export const publishedText = ({ publishedOn, origin }: Published): string =>
	origin === 'own' ? 'Own data, not published' : `Published ${formatDay(publishedOn)}`;

/** What stands at the head and the foot of every printed page. */
export interface PrintedText {
	head: string;
	foot: string;
}

/**
 * Says on paper which figures these are: whose, of what, published when or not at all, and where from.
 * @returns head "Rotherham · … 2011/12 outturn · published 19 September 2012", foot "Source: …"
 */
export const printedText = (
	dataset: Published & { title: string; source: string; site: Pick<Site, 'place'> }
): PrintedText => ({
	head: `${dataset.site.place} · ${dataset.title} · ${lower(publishedText(dataset))}`,
	foot: `Source: ${dataset.source}`
});

const DAY = 24 * 60 * 60 * 1000;

/**
 * When data was stored on this device, in words: "stored on 25 November 2026". A device's clock may
 * be wrong: a day before the data was published, or one to come, is not told as if it were true.
 * @param storedAt when it was stored, as an ISO time by the clock of then
 * @param publishedOn the ISO day on which the data was published
 * @param now an ISO time by the clock of now
 */
export function storedText(storedAt: string, publishedOn: string, now: string): string {
	const stored = Date.parse(storedAt);
	const isTrue = stored >= Date.parse(publishedOn) && stored <= Date.parse(now) + DAY;
	return isTrue
		? `stored on ${formatDay(storedAt.slice(0, 10))}`
		: 'stored on a day that the clock of this device does not tell rightly';
}
