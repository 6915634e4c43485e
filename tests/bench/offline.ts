/**
 * A second visit without a network: the host is stopped and the browser set offline, and each page
 * comes from the service worker, beside a plain page with the same words that an equally simple
 * service worker of its own serves from Cache Storage. The processor is slowed, the worker begins
 * anew for every page.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright';
import { serve } from '../../data/build/serve.ts';
import { compressAll, FLOORS, floorFolder } from './floor.ts';
import { middlePaints, paintsOf, watchPaints, type Paints } from './paints.ts';
import type { Part } from './part.ts';
import { freshContext, RUNS, slowedDown } from './slowLine.ts';

type Kind = keyof typeof FLOORS;

export interface OfflineResult {
	ours: Paints;
	floor: Paints;
}

export const offline: Part<OfflineResult> = {
	rows: Object.keys(FLOORS),
	async measure(browser, row) {
		if (!existsSync(join('build', 'service-worker.js'))) return undefined;
		const ours = await visited(browser, 'build', FLOORS.overview);
		const plain = await visited(browser, await withWorker(browser), 'install.html');
		const path = FLOORS[row as Kind];
		const visits: Record<'ours' | 'floor', Paints[]> = { ours: [], floor: [] };
		for (let i = 0; i < RUNS; i++) {
			visits.floor.push(await again(plain.context, plain.address + path));
			visits.ours.push(await again(ours.context, ours.address + path));
		}
		await ours.context.close();
		await plain.context.close();
		return { ours: middlePaints(visits.ours), floor: middlePaints(visits.floor) };
	}
};

/** A browser that has been at a site once, until all was stored; then the site is gone. */
async function visited(browser: Browser, folder: string, first: string) {
	const site = await serve({ folder, port: 0 });
	const context = await freshContext(browser);
	const page = await context.newPage();
	await page.goto(site.address + first);
	await page.waitForFunction(
		() => navigator.serviceWorker.ready.then(({ active }) => active?.state === 'activated'),
		undefined,
		{ timeout: 60_000 }
	);
	await cacheRests(page);
	await page.close();
	await site.close();
	await context.setOffline(true);
	return { context, address: site.address };
}

/** Waits until the caches have not grown for two seconds. */
async function cacheRests(page: Page) {
	const count = () =>
		page.evaluate(async () => {
			const opened = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
			const keys = await Promise.all(opened.map((cache) => cache.keys()));
			return keys.flat().length;
		});
	let before = -1;
	for (let now = await count(); now !== before; now = await count()) {
		before = now;
		await page.waitForTimeout(2000);
	}
}

async function again(context: BrowserContext, address: string): Promise<Paints> {
	const page = await context.newPage();
	const session = await slowedDown(page);
	await session.send('ServiceWorker.enable');
	await session.send('ServiceWorker.stopAllWorkers');
	await watchPaints(page);
	await page.goto(address, { waitUntil: 'load' });
	await page.waitForTimeout(1500);
	const isControlled = await page.evaluate(() => navigator.serviceWorker.controller !== null);
	if (!isControlled) throw new Error(`${address} did not come from its service worker.`);
	const paints = await paintsOf(page);
	await page.close();
	return paints;
}

/** The plain pages with a service worker that stores them and answers from its store. */
async function withWorker(browser: Browser): Promise<string> {
	const folder = await floorFolder(browser);
	writeFileSync(join(folder, 'worker.js'), WORKER);
	writeFileSync(join(folder, 'install.html'), INSTALL);
	compressAll(folder);
	return folder;
}

const INSTALL = `<!doctype html><title>Install</title><link rel="icon" href="data:,">
<script>navigator.serviceWorker.register('/worker.js')</script>`;

const WORKER = `
const PAGES = ${JSON.stringify(Object.values(FLOORS).map((path) => `/${path}`))};
addEventListener('install', (event) =>
	event.waitUntil(caches.open('plain').then((cache) => cache.addAll(PAGES)).then(() => skipWaiting())));
addEventListener('activate', (event) => event.waitUntil(clients.claim()));
addEventListener('fetch', (event) => event.respondWith(
	caches.open('plain').then((cache) => cache.match(event.request)).then((held) => held ?? fetch(event.request))));
`;
