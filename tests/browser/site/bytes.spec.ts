/**
 * The weight of a first visit: an empty cache, the precompressed files, real Chromium. A page
 * rests when the store holds the data, the map is drawn, and nothing more was asked for half a
 * second long. Of what came until then:
 * - "scripts" is the compressed size of all scripts, those of the store included, though they
 *   come after idle; what registers the service worker comes last and is for reading offline, so it
 *   is counted there;
 * - "before idle" is all bytes over the wire, heads and bodies, but for the data files, which the
 *   store asks for once the page is idle. That they wait for it is held by a test of its own;
 * - "in all" is all bytes over the wire.
 */
import type { Page, Request } from '@playwright/test';
import { indicatorPath } from '../tools/pages.ts';
import { stored } from '../tools/store.ts';
import { expect, test } from '../tools/test.ts';

interface Loaded {
	url: string;
	isScript: boolean;
	/** It registers the service worker. */
	isForOffline: boolean;
	body: number;
	head: number;
	/** Milliseconds since 1970 when it was asked for. */
	asked: number;
}

const isData = ({ url }: Loaded) => new URL(url).pathname.includes('/data/');

/** Everything that a first visit of a page loads until the network rests. */
async function firstVisit(page: Page, path: string): Promise<Loaded[]> {
	const finished: Request[] = [];
	page.on('requestfinished', (request) => finished.push(request));
	await page.goto(path);
	await stored(page);
	const map = page.getByRole('region', { name: /^Map of/ });
	if ((await map.count()) > 0) await expect(map.getByRole('option')).toHaveCount(166);
	await page.waitForLoadState('networkidle');
	return Promise.all(finished.map(loadedBy));
}

async function loadedBy(request: Request): Promise<Loaded> {
	const { responseBodySize, responseHeadersSize } = await request.sizes();
	const isScript = request.resourceType() === 'script';
	const text = isScript ? await (await request.response())?.text() : '';
	return {
		url: request.url(),
		isScript,
		isForOffline: text?.includes('/service-worker.js') ?? false,
		body: responseBodySize,
		head: responseHeadersSize,
		asked: request.timing().startTime
	};
}

function weigh(loaded: Loaded[]) {
	const wire = ({ body, head }: Loaded) => body + head;
	return {
		scripts: kB(
			loaded
				.filter(({ isScript, isForOffline }) => isScript && !isForOffline)
				.map(({ body }) => body)
		),
		beforeIdle: kB(loaded.filter((one) => !isData(one)).map(wire)),
		inAll: kB(loaded.map(wire))
	};
}

const kB = (bytes: number[]) => bytes.reduce((total, some) => total + some, 0) / 1000;

const tell = (name: string, weight: ReturnType<typeof weigh>) =>
	console.log(
		`${name}: scripts ${weight.scripts.toFixed(1)} kB, before idle ${weight.beforeIdle.toFixed(1)} kB, in all ${weight.inAll.toFixed(1)} kB`
	);

for (const [name, path, limit] of [
	['the overview', './', 170],
	['an indicator', indicatorPath('ni-116'), 187]
] as const)
	test(`${name} needs less than ${limit} kB before it is idle`, async ({ page }) => {
		const weight = weigh(await firstVisit(page, path));
		tell(name, weight);
		expect(weight.scripts).toBeGreaterThan(10);
		expect(weight.beforeIdle).toBeLessThan(limit);
	});

test('the map needs less than 241 kB in all', async ({ page }) => {
	const weight = weigh(await firstVisit(page, './map/'));
	tell('the map', weight);
	expect(weight.scripts).toBeGreaterThan(10);
	expect(weight.inAll).toBeLessThan(241);
});

test('the slides need less than 240 kB in all', async ({ page }) => {
	const weight = weigh(await firstVisit(page, './present/'));
	tell('the slides', weight);
	expect(weight.scripts).toBeGreaterThan(10);
	expect(weight.inAll).toBeLessThan(240);
});

test.describe('what is stored for reading offline', () => {
	test.use({ serviceWorkers: 'allow' });

	test('is fetched after the page rests, and takes less than 650 kB over the wire', async ({
		page
	}) => {
		const finished: Request[] = [];
		page.context().on('requestfinished', (request) => finished.push(request));
		await page.goto('./');
		await stored(page);
		await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
		await page.waitForLoadState('networkidle');
		const [ofWorker = [], ofPage = []] = await Promise.all(
			[true, false].map((is) =>
				Promise.all(finished.filter((one) => Boolean(one.serviceWorker()) === is).map(loadedBy))
			)
		);
		const registering = ofPage.filter(({ isForOffline }) => isForOffline);
		expect(registering).toHaveLength(1);
		const { inAll } = weigh([...ofWorker, ...registering]);
		console.log(`stored for offline: ${ofWorker.length} requests, ${inAll.toFixed(1)} kB`);
		expect(inAll).toBeGreaterThan(150);
		expect(inAll).toBeLessThan(650);
		const core = ofPage.find(({ url }) => /\/core\./.test(url));
		for (const { asked, url } of ofWorker) expect(asked, url).toBeGreaterThan(core?.asked ?? NaN);
	});
});

test('the overview asks for its data files only once it is idle', async ({ page }) => {
	await page.addInitScript(() =>
		addEventListener('DOMContentLoaded', () =>
			requestIdleCallback(() => performance.mark('first idle'))
		)
	);
	const files = (await firstVisit(page, './')).filter(isData);
	const idle = await page.evaluate(
		() => performance.timeOrigin + (performance.getEntriesByName('first idle')[0]?.startTime ?? 0)
	);
	expect(files.length).toBeGreaterThan(0);
	for (const { asked, url } of files) expect(asked, url).toBeGreaterThan(idle);
});

test('every script and page is sent compressed', async ({ page }) => {
	const plain: string[] = [];
	page.on('response', async (response) => {
		const type = response.headers()['content-type'] ?? '';
		if (/script|html|json|css/.test(type) && !response.headers()['content-encoding'])
			plain.push(response.url());
	});
	await firstVisit(page, './');
	expect(plain).toEqual([]);
});

for (const [name, path] of [
	['the overview', './'],
	['an indicator', indicatorPath('ni-116')],
	['the slides', './present/']
] as const)
	test(`${name} loads nothing that makes pictures or files of slides`, async ({ page }) => {
		const scripts: Promise<string>[] = [];
		page.on('response', (response) => {
			if (response.request().resourceType() === 'script') scripts.push(response.text());
		});
		await firstVisit(page, path);
		expect(scripts.length).toBeGreaterThan(10);
		for (const script of await Promise.all(scripts))
			expect(/presentationml|spreadsheetml|picture-title/.exec(script)?.[0]).toBeUndefined();
	});
