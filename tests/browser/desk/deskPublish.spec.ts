import type { Page } from '@playwright/test';
import { csvParse, type DSVRowString } from 'd3-dsv';
import { check, commit, GOOD, openDesk, takenOut, textsIn } from '../tools/desk.ts';
import { unpack } from '../tools/otherCouncil.ts';
import { ownSite, type OwnSite } from '../tools/ownSite.ts';
import { indicatorPath } from '../tools/pages.ts';
import { servedAt } from '../serveBuild.ts';
import { notices } from '../tools/shipped.ts';
import { readStore, stored } from '../tools/store.ts';
import { expect, open, test as base } from '../tools/test.ts';

const test = base.extend<{ site: OwnSite }, { published: Uint8Array }>({
	/** What "Publish" gives, made by another reader at another address. */
	published: [
		async ({ browser }, use) => {
			const page = await browser.newPage({
				baseURL: servedAt('OUTTURN_ROOT'),
				serviceWorkers: 'block'
			});
			await openDesk(page);
			await check(page, GOOD);
			await commit(page, 'Third quarter');
			const zip = await takenOut(page, 'Publish');
			await page.context().close();
			await use(zip);
		},
		{ scope: 'worker' }
	],
	site: async ({}, use) => {
		const site = await ownSite('/', { compressed: true });
		await use(site);
		await site.close();
	},
	baseURL: async ({ site }, use) => use(site.address)
});

const tile = (page: Page) => page.getByRole('article', { name: 'Children in poverty, NI 116' });
const outturn = (page: Page) => page.getByRole('region', { name: 'Result', exact: true });

/** The new figures stand on the overview and on the measure's page, and stay when all is stored. */
async function expectPublished(page: Page): Promise<void> {
	await open(page);
	await expect(tile(page)).toContainText('24.1%');
	await stored(page);
	await open(page, indicatorPath('ni-116'));
	await expect(outturn(page)).toContainText('24.1%');
	await open(page);
	await expect(tile(page)).toContainText('24.1%');
	await expect(tile(page)).not.toContainText('23.3%');
	await expect(notices(page)).toHaveText([]);
	expect((await readStore(page))?.datasets).toHaveLength(1);
}

for (const serviceWorkers of ['allow', 'block'] as const)
	test.describe(`published files over a built site, with its worker ${serviceWorkers}ed`, () => {
		test.use({ serviceWorkers });

		test('are what a fresh browser shows first, and goes on showing', async ({
			page,
			site,
			published
		}) => {
			await site.change((folder) => unpack(published, folder));
			await expectPublished(page);
		});

		test('open on a measure’s own page, too', async ({ page, site, published }) => {
			await site.change((folder) => unpack(published, folder));
			await open(page, indicatorPath('ni-116'));
			await expect(outturn(page)).toContainText('24.1%');
			await page.getByRole('link', { name: 'Overview', exact: true }).click();
			await expect(tile(page)).toContainText('24.1%');
		});

		test('stand in another site’s frames, too, which store nothing', async ({
			page,
			site,
			published
		}) => {
			await site.change((folder) => unpack(published, folder));
			await open(page, './embed/indicator/ni-116/');
			await expect(page.getByRole('main')).toContainText('24.1%');
			await open(page, './embed/map/?area=E01007677');
			await expect(page.getByRole('option')).toHaveCount(166);
			expect(await readStore(page)).toBeUndefined();
		});

		test('come to one who has the figures before stored', async ({ page, site, published }) => {
			await open(page);
			await stored(page);
			if (serviceWorkers === 'allow')
				await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
			await expect(tile(page)).toContainText('23.3%');
			// The host is away for the moment that it is changed in: no page may ask it for a part then.
			await page.goto('about:blank');
			await site.change((folder) => unpack(published, folder));
			await open(page);
			await expect(tile(page)).toContainText('24.1%');
		});
	});

test('a text that a spreadsheet would run is harmless in the tables as CSV, and itself in the package', async ({
	page
}) => {
	const FORMULA = '=HYPERLINK("x","y")';
	const noteIn = (csv = '') => {
		const isIt = (row: DSVRowString) =>
			row.indicator_id === 'ni-116' && row.period_id === '2012-13';
		return csvParse(csv.replace('\uFEFF', '')).find(isIt)?.note;
	};
	await openDesk(page);
	await check(page, `Ref\t12/13 Outturn\tNote\nNI 116\t24.1%\t${FORMULA}\n`);
	await commit(page, 'A formula');
	const tables = textsIn(await takenOut(page, 'Every table as CSV, with metadata'));
	expect(noteIn(tables['observations.csv'])).toBe(`'${FORMULA}`);
	const files = textsIn(await takenOut(page, 'Data package'));
	expect(noteIn(files['observations.csv'])).toBe(FORMULA);
});
