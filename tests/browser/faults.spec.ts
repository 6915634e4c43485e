import type { Page, Route } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../tools/files.ts';
import { bare, holdDatabase, readKept, readStore, stored } from './store.ts';
import { expect, open, test } from './test.ts';

interface Manifest {
	version: string;
	parts: { core: { hash: string; file: string } };
}
interface Core {
	measures: { shortTitle: string; observations: { value: unknown }[] }[];
}

const built = (file: string) => readFileSync(join(ROOT, 'build', 'data', file), 'utf8');
const MANIFEST = JSON.parse(built('manifest.json')) as Manifest;
const CORE = JSON.parse(built(MANIFEST.parts.core.file)) as Core;
const NEW_HASH = '0123456789abcdef';
const NEW_FILE = `core.${NEW_HASH}.json`;

const notice = (page: Page, words: string | RegExp) =>
	page.getByRole('status').filter({ hasText: words });
const retry = (page: Page) => page.getByRole('button', { name: 'Retry' });
const expectAllMeasures = (page: Page) => expect(page.getByRole('article')).toHaveCount(50);

const NEXT: Manifest = {
	...MANIFEST,
	version: 'next',
	parts: { ...MANIFEST.parts, core: { ...MANIFEST.parts.core, hash: NEW_HASH, file: NEW_FILE } }
};

/** The host has a further version of the data, with this core. */
async function publish(page: Page, core: string) {
	await page.route('**/data/manifest.json', (route) => route.fulfill({ json: NEXT }));
	await page.route(`**/data/${NEW_FILE}`, (route) =>
		route.fulfill({ body: core, contentType: 'application/json' })
	);
}

const withFirstTitle = (shortTitle: string) =>
	JSON.stringify({
		...CORE,
		measures: CORE.measures.map((measure, i) => (i === 0 ? { ...measure, shortTitle } : measure))
	});

test.describe('a data file that cannot be fetched', () => {
	test.use({ expected: [/Failed to load resource/] });

	const FILES = [
		['manifest.json', '**/data/manifest.json'],
		[MANIFEST.parts.core.file, '**/data/core.*.json']
	] as const;
	const ANSWERS: [string, (route: Route) => Promise<void>][] = [
		['answered with 404', (route) => route.fulfill({ status: 404 })],
		['answered with 500', (route) => route.fulfill({ status: 500 })],
		['broken off', (route) => route.abort()]
	];

	for (const [file, address] of FILES)
		for (const [what, answer] of ANSWERS)
			test(`is named and can be retried: ${file} ${what}`, async ({ page }) => {
				await page.route(address, answer);
				await open(page);
				await expect(notice(page, file)).toContainText(/could not be fetched/);
				await expectAllMeasures(page);
				await page.unroute(address);
				await retry(page).click();
				await expect(notice(page, file)).toHaveCount(0);
				await expect(retry(page)).toHaveCount(0);
				await stored(page);
			});

	test('leaves the last dataset as it was', async ({ page }) => {
		await open(page);
		await stored(page);
		await page.route('**/data/manifest.json', (route) => route.fulfill({ status: 503 }));
		await page.reload();
		await expect(notice(page, 'manifest.json')).toBeVisible();
		await expectAllMeasures(page);
		expect((await readStore(page))?.active).toBe(MANIFEST.version);
	});

	test('of the map is named there and can be retried', async ({ page }) => {
		await page.route('**/data/boundaries.*.json', (route) => route.abort());
		await open(page, './map/');
		await expect(page.getByRole('main')).toContainText(/boundaries\.[0-9a-f]+\.json/);
		await expect(page.getByRole('table', { name: 'Super output areas' })).toBeVisible();
		await page.unroute('**/data/boundaries.*.json');
		await retry(page).click();
		await expect(page.getByRole('region', { name: /^Map of/ }).getByRole('option')).toHaveCount(
			166
		);
	});
});

test.describe('a data file that does not fit', () => {
	const wrong = structuredClone(CORE);
	(wrong.measures[3]?.observations[0] as { value: unknown }).value = 'twelve';
	const CASES: [string, string, RegExp][] = [
		['a word for a number', JSON.stringify(wrong), /measures\.3\.observations\.0\.value/],
		['no measures', JSON.stringify({ ...CORE, measures: undefined }), /measures/],
		['another schema', JSON.stringify({ ...CORE, schema: 99 }), /schema/],
		['half of itself', JSON.stringify(CORE).slice(0, 60_000), /cut short|no JSON/],
		['a page instead', '<!doctype html><title>Log in</title>', /no JSON/]
	];

	for (const [what, core, field] of CASES) {
		test(`(${what}) is named with its field on a first visit, and nothing is written`, async ({
			page
		}) => {
			await publish(page, core);
			await open(page);
			await expect(notice(page, NEW_FILE)).toContainText(field);
			await expectAllMeasures(page);
			expect((await readStore(page))?.datasets).toEqual([]);
		});

		test(`(${what}) leaves what was held on a later visit`, async ({ page }) => {
			await open(page);
			await stored(page);
			await publish(page, core);
			await page.reload();
			await expect(notice(page, NEW_FILE)).toContainText(field);
			await expectAllMeasures(page);
			expect(await readStore(page)).toMatchObject({
				datasets: [MANIFEST.version],
				active: MANIFEST.version,
				measures: 50
			});
		});
	}

	test('is the manifest: it is named, and nothing is written', async ({ page }) => {
		await page.route('**/data/manifest.json', (route) => route.fulfill({ json: { version: 1 } }));
		await open(page);
		await expect(notice(page, 'manifest.json')).toBeVisible();
		await expectAllMeasures(page);
		expect((await readStore(page))?.datasets).toEqual([]);
	});
});

test.describe('a further version of the data', () => {
	test('is fetched, stored and shown', async ({ page }) => {
		await open(page);
		await stored(page);
		await publish(page, withFirstTitle('Children in want'));
		await page.reload();
		await expect(page.getByRole('article', { name: 'Children in want, NI 116' })).toBeVisible();
		await expect.poll(async () => (await readStore(page))?.active).toBe('next');
	});
});

test.describe('a tab closed while loading', () => {
	test.slow();

	test('on a first visit leaves a whole dataset or none', async ({ context }) => {
		const seen = new Set<number>();
		// Closed a little later each time, until the data had come before.
		for (let wait = 0; !seen.has(50) && wait < 6000; wait += wait < 600 ? 60 : 300) {
			const tab = await context.newPage();
			await bare(tab);
			await tab.evaluate(() => indexedDB.deleteDatabase('outturn'));
			await tab.goto('./', { waitUntil: 'commit' });
			await tab.waitForTimeout(wait);
			await tab.close();
			const next = await context.newPage();
			await bare(next);
			const store = await readStore(next);
			seen.add(store?.measures ?? 0);
			expect([0, 50]).toContain(store?.measures ?? 0);
			expect(store?.datasets.length ?? 0).toBe(store?.measures ? 1 : 0);
			await next.close();
		}
		expect([...seen].sort(), 'closed both before and after the data had come').toEqual([0, 50]);
	});

	test('with the file on its way leaves none, and the next start finds all', async ({
		context
	}) => {
		const tab = await context.newPage();
		const asked = tab.waitForRequest('**/data/core.*.json');
		await tab.route('**/data/core.*.json', () => {});
		await tab.goto('./');
		await asked;
		await tab.close();
		const next = await context.newPage();
		await bare(next);
		expect((await readStore(next))?.datasets ?? []).toEqual([]);
		await open(next);
		await stored(next);
	});

	test('while a further version comes leaves the old one or the new one, whole', async ({
		context
	}) => {
		const first = await context.newPage();
		await open(first);
		await stored(first);
		await first.close();
		for (let wait = 0; wait <= 500; wait += 50) {
			const tab = await context.newPage();
			await publish(tab, withFirstTitle('Children in want'));
			await tab.goto('./', { waitUntil: 'commit' });
			await tab.waitForTimeout(wait);
			await tab.close();
			const next = await context.newPage();
			await bare(next);
			const store = await readStore(next);
			expect(['next', MANIFEST.version]).toContain(store?.active);
			expect(store?.measures).toBe(50);
			await next.close();
		}
	});
});

test.describe('a database', () => {
	test('of a newer build is said so and left untouched', async ({ page }) => {
		await bare(page);
		await holdDatabase(page, 1000);
		await open(page);
		await expect(notice(page, /newer version/i)).toBeVisible();
		await expectAllMeasures(page);
		await bare(page);
		expect((await readStore(page))?.version).toBe(1000);
		expect(await readKept(page)).toBe('of another build');
	});

	test('held by another tab of an older build is said so, and nothing is lost', async ({
		context
	}) => {
		const older = await context.newPage();
		await bare(older);
		await holdDatabase(older, 5);
		const tab = await context.newPage();
		await open(tab);
		await expect(notice(tab, /another tab/i)).toBeVisible({ timeout: 15_000 });
		await expectAllMeasures(tab);
		await older.close();
		await tab.reload();
		await stored(tab);
		await expect(notice(tab, /another tab/i)).toHaveCount(0);
	});

	test('that a newer build upgrades meanwhile is let go, and the reader is told', async ({
		context
	}) => {
		const tab = await context.newPage();
		await open(tab);
		await stored(tab);
		const newer = await context.newPage();
		await bare(newer);
		await holdDatabase(newer, 1000);
		await expect(notice(tab, /newer version/i)).toBeVisible();
		await expectAllMeasures(tab);
		expect((await readStore(newer))?.measures).toBe(50);
	});

	test('is shared by two tabs that open at once', async ({ context }) => {
		const [one, other] = await Promise.all([context.newPage(), context.newPage()]);
		await Promise.all([open(one), open(other)]);
		await stored(one);
		await expect.poll(async () => (await readStore(other))?.datasets).toEqual([MANIFEST.version]);
		await expectAllMeasures(other);
	});
});

test.describe('where storage is', () => {
	test('denied, the page works from memory and says that nothing will be kept', async ({
		page
	}) => {
		await page.addInitScript(() => {
			IDBFactory.prototype.open = () => {
				throw new DOMException('denied', 'SecurityError');
			};
		});
		await open(page);
		await expect(notice(page, /nothing will be kept/i)).toBeVisible();
		await page.getByRole('searchbox').fill('adoption');
		await expect(page.getByRole('article')).toHaveCount(1);
		await open(page, './map/');
		await expect(page.getByRole('region', { name: /^Map of/ }).getByRole('option')).toHaveCount(
			166
		);
	});

	test('full, the page works from memory and says that nothing will be kept', async ({ page }) => {
		await page.addInitScript(() => {
			const full = () => {
				throw new DOMException('no room', 'QuotaExceededError');
			};
			IDBObjectStore.prototype.put = full;
			IDBObjectStore.prototype.add = full;
		});
		await open(page);
		await expect(notice(page, /nothing will be kept/i)).toContainText(/room/i);
		await expectAllMeasures(page);
	});

	test('denied to the last, local storage too, the page still opens', async ({ page }) => {
		await page.addInitScript(() => {
			for (const name of ['localStorage', 'sessionStorage', 'indexedDB'])
				Object.defineProperty(window, name, {
					get() {
						throw new DOMException('denied', 'SecurityError');
					}
				});
		});
		await open(page, './?rating=red');
		await expect(page.getByRole('article')).toHaveCount(22);
		await expect(page.getByRole('article').first()).toBeVisible();
	});
});

test.describe('a second visit', () => {
	test('reads what is held first and needs no data file', async ({ page }) => {
		await open(page);
		await stored(page);
		const asked: string[] = [];
		page.on('request', (request) => {
			if (/\/data\/(?!manifest)/.test(request.url())) asked.push(request.url());
		});
		await page.reload();
		await page.waitForLoadState('networkidle');
		expect(asked).toEqual([]);
		await expectAllMeasures(page);
	});
});
