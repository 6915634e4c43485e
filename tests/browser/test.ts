import { test as base, expect, type BrowserContext, type Page } from '@playwright/test';
import { servedAt } from './serveBuild.ts';

interface Options {
	/** Complaints that a test brings about on purpose; all others fail it. */
	expected: RegExp[];
}

/**
 * Playwright's test on the served site. A test fails on any console error or warning, exception,
 * policy violation or request to another host, in whichever tab.
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

async function listen(context: BrowserContext, host: string): Promise<string[]> {
	const complaints: string[] = [];
	context.on('console', (message) => {
		if (['error', 'warning'].includes(message.type()))
			complaints.push(`${message.type()}: ${message.text()} (${message.location().url})`);
	});
	context.on('weberror', (error) => complaints.push(`exception: ${error.error().message}`));
	context.on('request', (request) => {
		const { protocol, host: asked } = new URL(request.url());
		if (/^https?:/.test(protocol) && asked !== host)
			complaints.push(`another host: ${request.url()}`);
	});
	await context.addInitScript(() =>
		document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
			console.error(`policy violation: ${violatedDirective} ${blockedURI}`)
		)
	);
	return complaints;
}

/** Opens a page of the site and waits until its script has taken over. */
export async function open(page: Page, path = './'): Promise<void> {
	await page.goto(path);
	await hydrated(page);
}

/** Waits until the page's script has taken over: kit then adds its route announcer. */
export const hydrated = (page: Page) =>
	page.locator('#svelte-announcer').waitFor({ state: 'attached' });

/** Waits until the store has the shipped dataset, so that a fault can come after it. */
export const stored = (page: Page) => expect.poll(() => countDatasets(page)).toBe(1);

/** How many datasets the browser holds; 0 where there is no database. */
export const countDatasets = (page: Page) =>
	page.evaluate(async () => {
		const known = await indexedDB.databases();
		if (!known.some(({ name }) => name === 'outturn')) return 0;
		const db = await new Promise<IDBDatabase>((resolve, reject) => {
			const asked = indexedDB.open('outturn');
			asked.onsuccess = () => resolve(asked.result);
			asked.onerror = () => reject(asked.error ?? new Error('not opened'));
		});
		const count = await new Promise<number>((resolve) => {
			if (!db.objectStoreNames.contains('datasets')) return resolve(0);
			const asked = db.transaction('datasets').objectStore('datasets').count();
			asked.onsuccess = () => resolve(asked.result);
		});
		db.close();
		return count;
	});

/** The part of the address that says what is chosen. */
export const query = (page: Page) => decodeURIComponent(new URL(page.url()).search);
