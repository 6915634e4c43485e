import type { Browser, BrowserContext, Page } from 'playwright';

/** The profile that every time of a slow line is taken on. */
export const SLOW = { megabits: 1.6, latency: 150, slowdown: 4 };

/** How often a page is opened for one median. */
export const RUNS = 9;

const BYTES_A_SECOND = (SLOW.megabits * 1_000_000) / 8;
const WINDOW = { viewport: { width: 1280, height: 900 } };
const PHONE = {
	viewport: { width: 390, height: 844 },
	deviceScaleFactor: 3,
	isMobile: true,
	hasTouch: true
};

/** A browser's memory of its own: an empty cache and no store. */
export async function freshContext(browser: Browser, onPhone = false): Promise<BrowserContext> {
	const screen = onPhone ? PHONE : WINDOW;
	const context = await browser.newContext({ ...screen, locale: 'en-GB' });
	// What runs this file names the functions in it, also those that are sent to a page.
	await context.addInitScript('globalThis.__name ??= (named) => named');
	return context;
}

/** A page of an empty cache on a slow line and machine. */
export async function slowPage(browser: Browser, onPhone = false): Promise<Page> {
	const page = await (await freshContext(browser, onPhone)).newPage();
	const session = await slowedDown(page);
	await session.send('Network.enable');
	await session.send('Network.emulateNetworkConditions', {
		offline: false,
		latency: SLOW.latency,
		downloadThroughput: BYTES_A_SECOND,
		uploadThroughput: BYTES_A_SECOND
	});
	return page;
}

/** Slows the processor of a page down, and leaves its line alone. */
export async function slowedDown(page: Page) {
	const session = await page.context().newCDPSession(page);
	await session.send('Emulation.setCPUThrottlingRate', { rate: SLOW.slowdown });
	return session;
}
