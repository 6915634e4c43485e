import type { Page } from '@playwright/test';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { nextBuild, NEXT_NAME, ownSite, type OwnSite } from '../tools/ownSite.ts';
import { fault } from '../tools/fault.ts';
import { INDICATOR_PATHS, NOWHERE, PAGES } from '../tools/pages.ts';
import { bringOwn, readStore, stored } from '../tools/store.ts';
import { expect, hydrated, test as base } from '../tools/test.ts';

const test = base.extend<{ site: OwnSite }>({
	site: async ({}, use) => {
		const site = await ownSite();
		await use(site);
		await site.close();
	},
	baseURL: async ({ site }, use) => use(site.address)
});
test.use({ serviceWorkers: 'allow' });

const notices = (page: Page) => page.getByRole('status', { name: 'About the data' });
const siteName = (page: Page) => page.getByRole('banner').getByRole('link').first();

/** The version of the data that is stored whole for reading offline. */
const storedData = (page: Page) =>
	page.evaluate(async () => {
		const [manifest] = (await (await caches.open('outturn-data')).keys()).filter(({ url }) =>
			url.endsWith('/manifest.json')
		);
		const answer = manifest && (await caches.match(manifest));
		return answer && ((await answer.json()) as { version: string }).version;
	});

/** Waits until the site is stored whole and its worker answers for it. */
async function kept(page: Page): Promise<void> {
	await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
	await expect.poll(() => storedData(page)).toBeTruthy();
}

/** One visit of a page, until all is stored. */
async function visit(page: Page, path = './'): Promise<void> {
	await page.goto(path);
	await hydrated(page);
	await stored(page);
	await kept(page);
}

async function openOffline(page: Page, path = './'): Promise<void> {
	await page.goto(path);
	await hydrated(page);
}

/** A second tab's worker is found by the browser when a page is next opened. */
const lookForNewer = (page: Page) =>
	page.evaluate(async () => void (await (await navigator.serviceWorker.ready).update()));

test.describe('after one visit, without a line,', () => {
	test.use({ expected: [/Failed to load resource/] });

	test(
		'every kind of page opens whole',
		fault('No connection, after one visit of one page', 'Every page opens whole, with its figures'),
		async ({ page, site }) => {
			test.slow();
			await visit(page);
			await site.down();
			for (const [name, path] of PAGES) {
				await openOffline(page, path);
				await expect(page.getByRole('heading', { level: 1 }).first(), name).toBeVisible();
				if (path.startsWith('./map/'))
					await expect(
						page.getByRole('region', { name: /^Map of/ }).getByRole('option')
					).toHaveCount(166);
			}
		}
	);

	test('every measure has its page and what links ask for', async ({ page, site }) => {
		await visit(page, './about/');
		await site.down();
		const missing = await page.evaluate(
			async (paths) => {
				const all = paths.flatMap((path) => [path, `${path}__data.json`]);
				const answers = await Promise.all(
					all.map(async (path) => [path, await fetch(path)] as const)
				);
				return answers.filter(([, answer]) => !answer.ok).map(([path]) => path);
			},
			INDICATOR_PATHS.map(([, path]) => path.replace('./', '../'))
		);
		expect(missing).toEqual([]);
	});

	test('links lead on, and a postcode is found', async ({ page, site }) => {
		await visit(page);
		await site.down();
		await page.getByRole('link', { name: 'Neighbourhoods' }).click();
		await expect(page).toHaveTitle(/map|Neighbourhood/i);
		await page.getByRole('combobox', { name: 'Find a place, ward or postcode' }).fill('S60 1AE');
		await expect(page.getByRole('listbox').getByRole('option').first()).toBeVisible();
	});

	test(
		'the page says so, with the dates of its data, until the line is back',
		fault(
			'No connection',
			'The page says “Offline”, when its data were published and when stored, until the connection is back'
		),
		async ({ page, site }) => {
			await visit(page);
			await expect(notices(page)).toBeEmpty();
			await site.down();
			await openOffline(page);
			const today = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
			await expect(notices(page)).toContainText(
				`Offline: data published 19 September 2012, stored on ${today.format(new Date())}.`
			);
			await page.getByRole('button', { name: 'Try again' }).click();
			await expect(notices(page)).toContainText('Still no answer.');
			await site.up();
			await page.getByRole('button', { name: 'Try again' }).click();
			await expect(notices(page)).toBeEmpty();
		}
	);

	test(
		'a host that takes what it is asked and never answers is as good as gone',
		fault(
			'The line stands, and nothing comes over it',
			'Pages open at once; after 8 seconds without an answer the page says “Offline”, with its dates',
			true
		),
		async ({ page, site }) => {
			test.slow();
			await visit(page);
			await site.silence();
			await openOffline(page, './map/');
			await expect(page.getByRole('region', { name: /^Map of/ }).getByRole('option')).toHaveCount(
				166
			);
			await expect(notices(page)).toContainText('Offline: data published 19 September 2012', {
				timeout: 20_000
			});
			await page.goto(NOWHERE);
			await expect(page.getByRole('heading', { level: 1 })).toHaveText(/offline/);
		}
	);

	test('an address without its slash, or one that leads nowhere, says what can be said of it', async ({
		page,
		site
	}) => {
		await visit(page);
		await site.down();
		await page.goto('./indicator/ni-116?chart=trend');
		await expect(page).toHaveURL(/\/indicator\/ni-116\/\?chart=trend$/);
		const answer = await page.goto(NOWHERE);
		expect(answer?.status()).toBe(404);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(/this page is not stored/);
	});

	test('a page may be framed by no other site, as the host would have it', async ({
		page,
		site
	}) => {
		await visit(page);
		await site.down();
		const answer = await page.goto('./about/');
		expect(answer?.headers()['content-security-policy']).toMatch(/frame-ancestors 'none'/);
		expect(answer?.headers()).toMatchObject({
			'x-content-type-options': 'nosniff',
			'cross-origin-opener-policy': 'same-origin',
			'permissions-policy': expect.stringContaining('camera=()') as unknown
		});
	});

	test('the page of the data says what is stored, and how large it is', async ({ page, site }) => {
		await visit(page, './data/');
		const device = page.getByRole('region', { name: 'On this device' });
		await expect(device).toContainText('All pages and figures are stored on this device');
		await expect(device).toContainText(/Space used: \d+(?:\.\d)? [kM]B/);
		await site.down();
		await openOffline(page, './data/');
		await expect(device).toContainText('All pages and figures are stored on this device');
	});
});

test.describe('a new build', () => {
	test(
		'waits until the reader wants it, and no tab shows two',
		fault(
			'A new build is published while tabs are open',
			'It waits for the reader’s word; no tab mixes two builds, and another tab says that it shows the earlier one'
		),
		async ({ page, site, context }) => {
			await visit(page);
			const other = await context.newPage();
			await openOffline(other);
			await site.change((folder) => void nextBuild(folder));
			await lookForNewer(page);
			await expect(notices(page)).toContainText('A new version is ready');
			await page.reload();
			await expect(siteName(page)).not.toHaveText(NEXT_NAME);
			await expect(notices(page)).toContainText('A new version is ready');

			await page.getByRole('button', { name: 'Use it now' }).click();
			await expect(siteName(page)).toHaveText(NEXT_NAME);
			await expect(notices(page)).toBeEmpty();

			await expect(notices(other)).toContainText('still shows the earlier version');
			await expect(siteName(other)).not.toHaveText(NEXT_NAME);
			await other.getByText('What changed').click();
			await expect(other.getByText('Declined, biggest first')).toBeVisible();
			await other.getByRole('link', { name: 'About', exact: true }).click();
			await expect(other.getByRole('heading', { level: 1 })).toBeVisible();
			await expect(siteName(other)).toHaveText(NEXT_NAME);
			await expect(notices(other)).toBeEmpty();
		}
	);

	const SPOILT: [string, (file: string) => void][] = [
		['are missing', rmSync],
		['came cut short', (file) => writeFileSync(file, readFileSync(file).subarray(0, 90_000))]
	];
	for (const [what, spoil] of SPOILT)
		test.describe(`of which the pages ${what}`, () => {
			test.use({ expected: [/Failed to load resource/] });
			test(
				'leaves the old one as it was, whole',
				fault(
					`A new build is half published: its pages ${what}`,
					'The build that was stored stays whole, and nothing is said to be ready'
				),
				async ({ page, site }) => {
					await visit(page);
					await site.change((folder) => spoil(nextBuild(folder)));
					await lookForNewer(page);
					await page.waitForFunction(async () => !(await navigator.serviceWorker.ready).installing);
					await site.down();
					await openOffline(page, './indicator/ni-116/');
					await expect(notices(page)).toContainText('Offline');
					await expect(notices(page)).not.toContainText('new version');
					await expect(siteName(page)).not.toHaveText(NEXT_NAME);
					const names = await page.evaluate(() => caches.keys());
					expect(names.filter((name) => name.includes('site'))).toHaveLength(1);
				}
			);
		});
});

test.describe('where the service worker', () => {
	const device = (page: Page) => page.getByRole('region', { name: 'On this device' });

	test(
		'is unsupported, the page works and the page of the data says so',
		fault(
			'The browser knows no service worker',
			'The page works with a connection; the page of the data says so'
		),
		async ({ page }) => {
			await page.addInitScript(() => {
				delete (Navigator.prototype as { serviceWorker?: unknown }).serviceWorker;
			});
			await page.goto('./data/');
			await stored(page);
			await expect(device(page)).toContainText('so they need a connection');
		}
	);

	const FILES = [
		['is missing', 'service-worker.js'],
		['cannot store the pages', 'offline']
	] as const;
	for (const [what, start] of FILES)
		test.describe(what, () => {
			test.use({ expected: [/Failed to load resource|bad HTTP response code/] });
			test(
				'the page works and the page of the data says so',
				fault(
					`The service worker ${what}`,
					'The page works with a connection; the page of the data says so'
				),
				async ({ page, site }) => {
					await site.change((folder) =>
						readdirSync(folder)
							.filter((file) => file.startsWith(start))
							.forEach((file) => rmSync(join(folder, file)))
					);
					await page.goto('./data/');
					await stored(page);
					await expect(device(page)).toContainText('could not be stored');
					await page.getByRole('link', { name: 'Overview' }).click();
					await expect(page.getByRole('article')).toHaveCount(50);
				}
			);
		});
});

interface Manifest {
	publishedOn: string;
	parts: Record<string, { file: string; hash: string }>;
}

test.describe('newer data', () => {
	/** The host publishes the same data again, with what is other about its manifest. */
	const publish = (site: OwnSite, other: (held: Manifest) => object) =>
		site.change((folder) => {
			const file = join(folder, 'data', 'manifest.json');
			const held = JSON.parse(readFileSync(file, 'utf8')) as Manifest;
			writeFileSync(file, JSON.stringify({ ...held, ...other(held) }));
		});

	test(
		'of which one file is broken leaves what was stored, and is stored once it is whole',
		fault(
			'A file of newer data does not hold what its name says',
			'What is stored for reading offline stays whole; the newer is stored once it is whole'
		),
		async ({ page, site }) => {
			await visit(page);
			const first = await storedData(page);
			const broken = { file: `places.${'0'.repeat(16)}.json`, hash: '0'.repeat(16) };
			let places = broken;
			await publish(site, ({ parts }) => {
				places = { ...broken, ...parts.places };
				writeFileSync(join(site.folder, 'data', broken.file), '[]');
				return { version: 'broken', parts: { ...parts, places: { ...places, ...broken } } };
			});
			const asked = page
				.context()
				.waitForEvent('response', (answer) => answer.url().endsWith(broken.file));
			await page.reload();
			await expect.poll(async () => (await readStore(page))?.active).toBe('broken');
			await asked;
			expect(await storedData(page)).toBe(first);

			await publish(site, ({ parts }) => ({ version: 'whole', parts: { ...parts, places } }));
			await page.reload();
			await expect.poll(() => storedData(page)).toBe('whole');
		}
	);

	test(
		'never takes the place of the reader’s own without asking',
		fault(
			'Newer published data come while the reader’s own are active',
			'The own stay; the page tells of the newer and asks'
		),
		async ({ page, site }) => {
			const ni116 = page.getByRole('article', { name: /NI 116/ });
			await visit(page);
			await bringOwn(page, 'Brought by me', { 'ni-116': [99, '99%'] });
			await publish(site, () => ({ version: 'next', publishedOn: '2012-12-01' }));
			await page.reload();
			await expect(notices(page)).toContainText('published 1 December 2012');
			await expect(ni116).toContainText('99%');
			await page.getByRole('button', { name: 'Stay with my own' }).click();
			await expect(notices(page)).toHaveText(
				/^\s*Your own data, not published.*About these data\s*$/
			);

			await publish(site, () => ({ version: 'third' }));
			await page.reload();
			await page.getByRole('button', { name: 'Show the published figures' }).click();
			await expect(ni116).not.toContainText('99%');
			await expect.poll(async () => (await readStore(page))?.active).toBe('third');
		}
	);
});
