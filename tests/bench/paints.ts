import type { Page } from 'playwright';
import { median } from './numbers.ts';

/** What a page has painted and blocked, in milliseconds. */
export interface Paints {
	first: number;
	largest: number;
	/** What each task after the first paint took beyond 50 ms, together. */
	blocking: number;
	/** How far the page moved by itself: cumulative layout shift. */
	shift: number;
	/** The element that was largest: its tag, and how its text begins. */
	element: string;
}

interface Watched {
	first: number;
	largest: number;
	element: string;
	shift: number;
	tasks: { start: number; end: number }[];
}

/** A task of the page longer than this keeps a reader's act waiting. */
const LONG_TASK = 50;

/** Watches the paints and long tasks of each page that comes, before any script of its own. */
export const watchPaints = (page: Page): Promise<unknown> =>
	page.addInitScript(() => {
		const watched: Watched = { first: NaN, largest: NaN, element: '', shift: 0, tasks: [] };
		(window as unknown as { watched: Watched }).watched = watched;
		const watch = (type: string, told: (entry: PerformanceEntry) => void) =>
			new PerformanceObserver((list) => list.getEntries().forEach(told)).observe({
				type,
				buffered: true
			});
		watch('paint', ({ name, startTime }) => {
			if (name === 'first-contentful-paint') watched.first = startTime;
		});
		watch('largest-contentful-paint', (entry) => {
			const { element } = entry as PerformanceEntry & { element: Element | null };
			watched.largest = entry.startTime;
			watched.element = `${element?.tagName.toLowerCase()} “${element?.textContent?.trim().slice(0, 40)}”`;
		});
		watch('layout-shift', (entry) => {
			const { value, hadRecentInput } = entry as PerformanceEntry & {
				value: number;
				hadRecentInput: boolean;
			};
			if (!hadRecentInput) watched.shift += value;
		});
		watch('longtask', ({ startTime, duration }) =>
			watched.tasks.push({ start: startTime, end: startTime + duration })
		);
	});

/** What was watched until now. */
export async function paintsOf(page: Page): Promise<Paints> {
	const { first, largest, element, shift, tasks } = await page.evaluate(
		() => (window as unknown as { watched: Watched }).watched
	);
	const beyond = tasks.map(({ start, end }) => end - Math.max(start, first) - LONG_TASK);
	const blocking = beyond.reduce((all, some) => all + Math.max(0, some), 0);
	return { first, largest, element, shift, blocking };
}

/** The medians of several visits, each figure by itself; of the shift the worst, of the largest each. */
export function middlePaints(visits: Paints[]): Paints {
	const of = (key: 'first' | 'largest' | 'blocking') => median(visits.map((visit) => visit[key]));
	return {
		first: of('first'),
		largest: of('largest'),
		blocking: of('blocking'),
		shift: Math.max(...visits.map(({ shift }) => shift)),
		element: [...new Set(visits.map(({ element }) => element))].join(', ')
	};
}
