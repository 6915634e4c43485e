import { formatDay } from '$lib/domain/text/format';

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
