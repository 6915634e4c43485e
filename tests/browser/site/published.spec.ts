import type { Page } from '@playwright/test';
import { OTHER, otherCouncilZip, unpack } from '../tools/otherCouncil.ts';
import { ownSite, type OwnSite } from '../tools/ownSite.ts';
import { indicatorPath } from '../tools/pages.ts';
import { dataFile, manifestOf } from '../tools/shipped.ts';
import { readStore } from '../tools/store.ts';
import { expect, open, test as base } from '../tools/test.ts';

/** What another council publishes from the desk is laid over a copy of the built site. */
const test = base.extend<{ under: string; site: OwnSite }, { published: Uint8Array }>({
	under: ['/', { option: true }],
	published: [async ({}, use) => use(otherCouncilZip()), { scope: 'worker' }],
	site: async ({ under, published }, use) => {
		const site = await ownSite(under, { compressed: true });
		await site.change((folder) => unpack(published, folder));
		await use(site);
		await site.close();
	},
	baseURL: async ({ site }, use) => use(site.address)
});

const banner = (page: Page) => page.getByRole('banner').getByRole('link').first();
const ADDED = `${OTHER.added.title}, ${OTHER.added.reference}`;
const WITH_ID = `?id=${OTHER.added.id}`;
const AS_BUILT = '23.3%';

/** The page shows whose figures are published. */
async function openPublished(page: Page, path = './'): Promise<void> {
	await open(page, path);
	await expect(banner(page)).toHaveText(OTHER.site.name);
}

/** How many areas have a figure of a measure, as the site was built. */
function areasWithFigure(measure: string): number {
	const areas = JSON.parse(dataFile(manifestOf().parts.areas?.file ?? '')) as {
		areas: { geographyId: string }[];
		values: { measureId: string; values: (number | null)[] }[];
	};
	const values = areas.values.find(({ measureId }) => measureId === measure)?.values ?? [];
	return areas.areas.filter(
		({ geographyId }, i) => geographyId === 'soa' && values[i] !== null && values[i] !== undefined
	).length;
}

for (const under of ['/', '/some/sub/'])
	test.describe(`what is published over a site at ${under} is the site:`, () => {
		test.use({ under });

		test('its name, its measures, their names and pages', async ({ page }) => {
			await openPublished(page);
			await expect(page).toHaveTitle(/Northbridge/);
			await expect(page.getByRole('article')).toHaveCount(51);
			await expect(page.getByRole('article', { name: ADDED })).toContainText(OTHER.added.outturn);
			await expect(page.getByRole('article', { name: OTHER.renamed.title })).toHaveCount(1);
			await expect(page.getByRole('article', { name: OTHER.renamed.before })).toHaveCount(0);
			await expect(page.getByRole('contentinfo')).toContainText(
				'Figures: Northbridge Council. Published 12 December 2012.'
			);
			await page.getByRole('link', { name: OTHER.added.title }).first().click();
			await expect(page).toHaveURL(new RegExp(`${under}indicator/\\?id=hsg-04b`));
			await expect(page.getByRole('heading', { level: 1 })).toContainText(OTHER.added.title);
			await expect(page.getByRole('region', { name: 'Result', exact: true })).toContainText(
				OTHER.added.outturn
			);
			await expect(page).toHaveTitle(/Northbridge/);
		});

		test('its new measure’s frame, which leads to its page', async ({ page }) => {
			await open(page, `./embed/indicator/${WITH_ID}`);
			await expect(page.getByRole('main')).toContainText(OTHER.added.outturn);
			await expect(page).toHaveTitle(/Northbridge/);
			await page.getByRole('link', { name: `${OTHER.added.reference} in full` }).click();
			await expect(page.getByRole('heading', { level: 1 })).toContainText(OTHER.added.title);
			await expect(banner(page)).toHaveText(OTHER.site.name);
		});

		test('its new ward on the map and in the map’s frame', async ({ page }) => {
			await openPublished(page, `./map/?ward=${OTHER.ward.code}`);
			await expect(page.getByRole('heading', { level: 1 })).toContainText('Newhall ward');
			await expect(page.getByRole('table', { name: 'Super output areas' })).toContainText(
				OTHER.area.printed
			);
			await open(page, `./embed/map/?ward=${OTHER.ward.code}`);
			await expect(page.getByRole('heading', { level: 1 })).toContainText('Newhall ward');
			await expect(page).toHaveTitle(/Northbridge/);
		});

		test('its counts, its title and its files on the data page', async ({ page }) => {
			await openPublished(page, './data/');
			await expect(page.getByRole('main')).toContainText(`${OTHER.title}. Published 12 December`);
			const row = page
				.getByRole('table', { name: 'Areas matched with values' })
				.getByRole('row', { name: /^Children in poverty/ });
			await expect(row).toContainText(`${areasWithFigure(OTHER.area.measure) + 1} of 166`);
		});

		test('its measure from any page’s links', async ({ page }) => {
			await openPublished(page, './report/');
			const link = page.getByRole('table').getByRole('link', { name: OTHER.added.title });
			await expect(link).toHaveAttribute('href', /indicator\/\?id=hsg-04b/);
			await openPublished(page, './data/audit/');
			await expect(page.getByRole('main')).toContainText('HSG-04b');
		});

		test.describe('without any script', () => {
			test.use({ javaScriptEnabled: false });

			for (const path of [
				'./',
				indicatorPath('ni-116'),
				'./map/',
				'./report/',
				'./data/',
				'./present/',
				'./about/',
				'./embed/indicator/ni-116/'
			])
				test(`${path} claims nothing that it was built with`, async ({ page }) => {
					await page.goto(path);
					const said = await page.locator('body').innerText();
					expect(said).toContain('Other figures have been published since this page was built');
					expect(said).not.toContain('Rotherham');
					expect(said).not.toContain(AS_BUILT);
					await page.getByRole('link', { name: 'What is published now' }).click();
					await expect(page.getByRole('row', { name: ADDED })).toContainText(OTHER.added.outturn);
					await expect(page.getByRole('main')).toContainText(OTHER.site.name);
				});
		});
	});

test.describe('after a visit, without a line,', () => {
	test.use({ serviceWorkers: 'allow', expected: [/Failed to load resource/] });

	test('what was published is read, and what was built is not kept', async ({ page, site }) => {
		await openPublished(page);
		await expect.poll(async () => (await readStore(page))?.measures).toBe(51);
		await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
		const cores = () =>
			page.evaluate(async () => {
				const kept = await (await caches.open('outturn-data')).keys();
				return kept.map(({ url }) => url).filter((url) => url.includes('/core.'));
			});
		await expect.poll(cores).toHaveLength(1);
		expect((await cores())[0]).not.toContain(manifestOf().parts.core.file);
		await site.down();
		await open(page);
		await expect(banner(page)).toHaveText(OTHER.site.name);
		await expect(page.getByRole('article', { name: ADDED })).toContainText(OTHER.added.outturn);
		await open(page, `./indicator/${WITH_ID}`);
		await expect(page.getByRole('heading', { level: 1 })).toContainText(OTHER.added.title);
	});

	test('figures as they were built are not shown again while the published ones come', async ({
		page
	}) => {
		await openPublished(page);
		const seen = await page.context().newPage();
		await seen.addInitScript(() => {
			const look = () => {
				const shown = document.querySelector('.figures');
				if (shown && getComputedStyle(shown).visibility === 'visible')
					(window as unknown as { first?: string }).first ??= shown.textContent ?? '';
				requestAnimationFrame(look);
			};
			look();
		});
		await open(seen);
		await expect(seen.getByRole('article', { name: ADDED })).toBeVisible();
		const first = await seen.evaluate(() => (window as unknown as { first?: string }).first);
		expect(first).toContain(OTHER.added.title);
	});
});

base.describe('as built, without any script', () => {
	base.use({ javaScriptEnabled: false });

	base('a page says as of when its figures are, and leads to the plain page', async ({ page }) => {
		await page.goto('./');
		await expect(page.getByRole('article')).toHaveCount(50);
		const said = await page.locator('body').innerText();
		expect(said).toContain('Read without its script, this page has the figures that it was built');
		expect(said).not.toContain('Other figures have been published');
		await page.getByRole('link', { name: 'What is published now' }).click();
		await expect(page.getByRole('row', { name: /NI 116/ })).toContainText(AS_BUILT);
	});
});
