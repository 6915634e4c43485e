import type { Page } from 'playwright';

/** What a page has painted and blocked, in milliseconds. */
export interface Paints {
	first: number;
	largest: number;
	/** What each task after the first paint took beyond 50 ms, together. */
	blocking: number;
}

interface Watched {
	first: number;
	largest: number;
	tasks: { start: number; end: number }[];
}

/** A task of the page longer than this keeps a reader's act waiting. */
const LONG_TASK = 50;

/** Watches the paints and long tasks of each page that comes, before any script of its own. */
export const watchPaints = (page: Page): Promise<unknown> =>
	page.addInitScript(() => {
		const watched: Watched = { first: NaN, largest: NaN, tasks: [] };
		(window as unknown as { watched: Watched }).watched = watched;
		const watch = (type: string, told: (entry: PerformanceEntry) => void) =>
			new PerformanceObserver((list) => list.getEntries().forEach(told)).observe({
				type,
				buffered: true
			});
		watch('paint', ({ name, startTime }) => {
			if (name === 'first-contentful-paint') watched.first = startTime;
		});
		watch('largest-contentful-paint', ({ startTime }) => (watched.largest = startTime));
		watch('longtask', ({ startTime, duration }) =>
			watched.tasks.push({ start: startTime, end: startTime + duration })
		);
	});

/** What was watched until now. */
export async function paintsOf(page: Page): Promise<Paints> {
	const { first, largest, tasks } = await page.evaluate(
		() => (window as unknown as { watched: Watched }).watched
	);
	const beyond = tasks.map(({ start, end }) => end - Math.max(start, first) - LONG_TASK);
	return { first, largest, blocking: beyond.reduce((all, some) => all + Math.max(0, some), 0) };
}
