import type { Page } from '@playwright/test';
import { sessionOf } from './session.ts';

/** A slow line and machine, as RESULTS.md is measured on. */
const LINE = { latency: 150, downloadThroughput: 200_000, uploadThroughput: 200_000 };
const SLOWDOWN = 4;

/** Slows a page's line and processor down. */
export async function slowDown(page: Page): Promise<void> {
	const session = await sessionOf(page);
	await session.send('Network.enable');
	await session.send('Network.emulateNetworkConditions', { offline: false, ...LINE });
	await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
}

interface Shift {
	value: number;
	/** When, in milliseconds, and what moved. */
	what: string;
}

/** Watches from its first moment how each page that comes moves by itself. */
export const watchShifts = (page: Page) =>
	page.addInitScript(() => {
		const shifts: Shift[] = [];
		Object.assign(window, { shifts });
		const named = (node: Node | null) => {
			const element = node instanceof Element ? node : node?.parentElement;
			return element ? `${element.tagName}.${element.className}` : 'what has gone';
		};
		type Entry = PerformanceEntry & {
			value: number;
			hadRecentInput: boolean;
			sources: { node: Node | null }[];
		};
		new PerformanceObserver((list) => {
			for (const { value, startTime, hadRecentInput, sources } of list.getEntries() as Entry[])
				if (!hadRecentInput)
					shifts.push({
						value,
						what: `${Math.round(startTime)} ms: ${sources.map(({ node }) => named(node)).join(', ')}`
					});
		}).observe({ type: 'layout-shift', buffered: true });
	});

/** How far a page moved by itself until now (cumulative layout shift, all of it), and what did. */
export async function shiftOf(page: Page): Promise<{ sum: number; moved: string[] }> {
	const shifts = await page.evaluate(() => (window as unknown as { shifts: Shift[] }).shifts);
	return {
		sum: shifts.reduce((sum, { value }) => sum + value, 0),
		moved: shifts.map(({ value, what }) => `${value.toFixed(4)} at ${what}`)
	};
}

/**
 * Every frame that a page shows from now on, as PNG; `stop` gives them in order. Frames that were
 * taken while the window still had another size than the page is given are none of the page's.
 */
export async function record(page: Page): Promise<{ stop(): Promise<Buffer[]> }> {
	const session = await sessionOf(page);
	const frames: Buffer[] = [];
	const size = page.viewportSize();
	session.on('Page.screencastFrame', ({ data, sessionId, metadata }) => {
		if (metadata.deviceWidth === size?.width && metadata.deviceHeight === size.height)
			frames.push(Buffer.from(data, 'base64'));
		session.send('Page.screencastFrameAck', { sessionId }).catch(() => {}); // the page has closed
	});
	await page.screenshot(); // the window has the page's size from here on
	await session.send('Page.startScreencast', { format: 'png', everyNthFrame: 1 });
	return {
		async stop() {
			await session.send('Page.stopScreencast');
			return frames;
		}
	};
}
