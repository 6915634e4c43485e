/**
 * What a visit costs the host in bytes and requests, counted at the host: a first visit, with what
 * is stored for offline use apart, and a later visit where nothing has changed.
 */
import type { BrowserContext } from 'playwright';
import { serve } from '../../data/build/serve.ts';
import { counted, type Sent } from './counted.ts';
import { KINDS } from '../browser/tools/kinds.ts';
import type { Part } from './part.ts';
import { freshContext } from './slowLine.ts';

interface Load {
	kB: number;
	requests: number;
}

export interface Transfer {
	/** Asked for by the page itself. */
	page: Load;
	/** Fetched by the service worker once the page is idle. */
	offline: Load;
	later: Load;
}

const QUIET = 2500;

export const transfer: Part<Transfer> = {
	rows: KINDS.map(([name]) => name),
	async measure(browser, row) {
		const site = await serve({ port: 0 });
		const host = await counted(site.address);
		const path = KINDS.find(([name]) => name === row)?.[1] ?? './';
		const context = await freshContext(browser);
		const address = new URL(path, host.address).href;
		const first = await visit(context, address, host.sent);
		const later = await visit(context, address, host.sent);
		await context.close();
		await host.close();
		await site.close();
		return {
			page: loadOf(first.filter(({ byWorker }) => !byWorker)),
			offline: loadOf(first.filter(({ byWorker }) => byWorker)),
			later: loadOf(later)
		};
	}
};

/** Opens a page and stays until the host has had nothing to send for a while. */
async function visit(context: BrowserContext, address: string, sent: Sent[]): Promise<Sent[]> {
	sent.length = 0;
	const page = await context.newPage();
	await page.goto(address, { waitUntil: 'load' });
	let before = -1;
	while (sent.length !== before) {
		before = sent.length;
		await page.waitForTimeout(QUIET);
	}
	await page.close();
	return [...sent];
}

const loadOf = (sent: Sent[]): Load => ({
	kB: sent.reduce((all, { bytes }) => all + bytes, 0) / 1000,
	requests: sent.length
});
