import { servedAt } from '../serveBuild.ts';
import { settled, stored } from '../tools/store.ts';
import { expect, hydrated, open, test } from '../tools/test.ts';

/** One build works at a domain's root and in any folder: here the one in a folder. */
test.describe('in a sub-folder', () => {
	test.use({ baseURL: async ({}, use) => use(servedAt('OUTTURN_SUB')) });

	for (const path of [
		'./',
		'./?rating=red',
		'./indicator/ni-116/',
		'./map/',
		'./about/',
		'./embed/indicator/ni-116/',
		'./embed/indicator/?id=ni-116&chart=trend',
		'./embed/map/?area=E01007677'
	])
		test(`${path} opens with all it needs`, async ({ page }) => {
			const missed: string[] = [];
			page.on('response', (response) => {
				if (response.status() >= 400) missed.push(response.url());
			});
			await open(page, path);
			await settled(page);
			await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
			expect(missed).toEqual([]);
		});

	test('the data files come from the folder too', async ({ page }) => {
		await open(page);
		await stored(page);
	});

	test('links lead on and back without a redirect', async ({ page }) => {
		const redirects: string[] = [];
		page.on('response', (response) => {
			if (response.status() >= 300 && response.status() < 400 && response.status() !== 304)
				redirects.push(response.url());
		});
		await open(page);
		await page.getByRole('main').getByRole('article').first().getByRole('link').first().click();
		await expect(page).toHaveURL(`${servedAt('OUTTURN_SUB')}indicator/ni-116/`);
		await page.getByRole('navigation', { name: 'Main' }).getByRole('link').last().click();
		await expect(page).toHaveURL(`${servedAt('OUTTURN_SUB')}about/`);
		await page.getByRole('navigation', { name: 'Main' }).getByRole('link').first().click();
		await expect(page).toHaveURL(servedAt('OUTTURN_SUB'));
		expect(redirects).toEqual([]);
	});

	test('every link of the overview stays in the folder and leads to a page', async ({ page }) => {
		await open(page);
		const links = await page
			.getByRole('link')
			.evaluateAll((all) =>
				all.map((link) => (link as HTMLAnchorElement).href.replace(/[?#].*$/, ''))
			);
		for (const link of new Set(links)) {
			expect(link).toContain(servedAt('OUTTURN_SUB'));
			expect((await page.request.get(link, { maxRedirects: 0 })).status(), link).toBe(200);
		}
	});
});

test.describe('an address that leads nowhere', () => {
	test.use({ expected: [/404/] });

	test('is answered with 404 and a way home', async ({ page }) => {
		const response = await page.goto('./no/such/page/');
		expect(response?.status()).toBe(404);
		await page.getByRole('link', { name: /overview/i }).click();
		await hydrated(page);
		await expect(page.getByRole('article')).toHaveCount(50);
	});
});
