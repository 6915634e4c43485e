import type { Page } from 'playwright';

/** What a page has painted and blocked, in milliseconds. */
export interface Paints {
	first: number;
	largest: number;
	blocking: number;
}

interface Watched {
	paints: Paints;
}

/** A task of the page longer than this keeps a reader's act waiting. */
const LONG_TASK = 50;

/** Watches the paints and long tasks of each page that comes, before any script of its own. */
export const watchPaints = (page: Page): Promise<unknown> =>
	page.addInitScript((long: number) => {
		const paints: Paints = { first: NaN, largest: NaN, blocking: 0 };
		(window as unknown as Watched).paints = paints;
		const watch = (type: string, told: (entry: PerformanceEntry) => void) =>
			new PerformanceObserver((list) => list.getEntries().forEach(told)).observe({
				type,
				buffered: true
			});
		watch('paint', ({ name, startTime }) => {
			if (name === 'first-contentful-paint') paints.first = startTime;
		});
		watch('largest-contentful-paint', ({ startTime }) => (paints.largest = startTime));
		watch('longtask', ({ duration }) => (paints.blocking += Math.max(0, duration - long)));
	}, LONG_TASK);

/** What was watched until now. */
export const paintsOf = (page: Page): Promise<Paints> =>
	page.evaluate(() => (window as unknown as Watched).paints);
