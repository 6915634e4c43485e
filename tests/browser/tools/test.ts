import { test as base, expect, type BrowserContext, type Page } from '@playwright/test';
import { servedAt } from '../serveBuild.ts';

interface Options {
	/** Complaints that a test brings about on purpose; all others fail it. */
	expected: RegExp[];
}

/**
 * Playwright's test on the served site. A test fails on any console error or warning, exception,
 * policy violation, dialog, cookie, beacon or request to another host, in whichever tab.
 */
export const test = base.extend<Options>({
	expected: [[], { option: true }],
	baseURL: async ({}, use) => use(servedAt('OUTTURN_ROOT')),
	context: async ({ context, expected, baseURL }, use) => {
		const complaints = await listen(context, new URL(baseURL ?? '').host);
		await use(context);
		const unexpected = complaints.filter((said) => !expected.some((words) => words.test(said)));
		expect(unexpected, 'nothing may be complained of, and no other host asked').toEqual([]);
	}
});

export { expect };

/** Said by Playwright itself, in the place of a service worker that a test wants out of its way. */
const WITHOUT_A_WORKER = 'Service Worker registration blocked by Playwright';

async function listen(context: BrowserContext, host: string): Promise<string[]> {
	const complaints: string[] = [];
	context.on('console', (message) => {
		if (message.text() === WITHOUT_A_WORKER) return;
		if (['error', 'warning'].includes(message.type()))
			complaints.push(`${message.type()}: ${message.text()} (${message.location().url})`);
	});
	context.on('weberror', (error) => complaints.push(`exception: ${error.error().message}`));
	context.on('request', (request) => {
		const { protocol, host: asked } = new URL(request.url());
		if (/^https?:/.test(protocol) && asked !== host)
			complaints.push(`another host: ${request.url()}`);
	});
	context.on('dialog', (dialog) => {
		complaints.push(`dialog: ${dialog.message()}`);
		void dialog.dismiss();
	});
	await context.addInitScript(complainInPage);
	return complaints;
}

/** What a page may not do is complained of from within. */
function complainInPage() {
	document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
		console.error(`policy violation: ${violatedDirective} ${blockedURI}`)
	);
	navigator.sendBeacon = () => {
		console.error('a beacon was sent');
		return false;
	};
	Object.defineProperty(document, 'cookie', {
		get: () => '',
		set: (cookie: string) => console.error(`a cookie was set: ${cookie}`)
	});
}

/** Opens a page of the site and waits until its script has taken over. */
export async function open(page: Page, path = './'): Promise<void> {
	await page.goto(path);
	await hydrated(page);
}

/** Waits until the page's script has taken over, and kit has added its route announcer. */
export async function hydrated(page: Page): Promise<void> {
	await page.locator('#svelte-announcer').waitFor({ state: 'attached' });
}

/** The part of the address that says what is chosen. */
export const query = (page: Page) => decodeURIComponent(new URL(page.url()).search);
