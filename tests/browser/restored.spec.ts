import { chromium, type Page } from '@playwright/test';
import { launchOptions } from '../tools/chromium.ts';
import { fault } from './fault.ts';
import { expectAllMeasures, notice } from './shipped.ts';
import { bare, bringOwn, deleteDatabase, holdDatabase, stored } from './store.ts';
import { expect, hydrated, test } from './test.ts';

const ARTICLE = 'Children in poverty, NI 116';

/** Leaves the page for another, so that the browser keeps it as it is; says whether it did. */
async function leaveAndReturn(page: Page, meanwhile: (elsewhere: Page) => Promise<void>) {
	await page.evaluate(() =>
		window.addEventListener('pageshow', ({ persisted }) => Object.assign(window, { persisted }))
	);
	const elsewhere = await page.context().newPage();
	await bare(elsewhere);
	await page.goto('./about/');
	await meanwhile(elsewhere);
	await page.goBack({ waitUntil: 'commit' });
	await hydrated(page);
	return page.evaluate(() => (window as unknown as { persisted?: boolean }).persisted ?? false);
}

test(
	'a page that the browser restores as it was opens the store again and shows what is active',
	fault(
		'The page comes back from the browser’s back and forward cache after another dataset became active, the database was deleted, and a newer build upgraded it',
		'It opens the store anew, shows what is active now, fills an empty store, and leaves a newer one untouched'
	),
	async ({ baseURL }) => {
		const browser = await chromium.launch({
			...launchOptions(),
			ignoreDefaultArgs: ['--disable-back-forward-cache']
		});
		try {
			const context = await browser.newContext({
				...(baseURL && { baseURL }),
				serviceWorkers: 'block'
			});
			const page = await context.newPage();
			await page.goto('./');
			await stored(page);
			const own = (elsewhere: Page) =>
				bringOwn(elsewhere, 'Our own', { 'ni-116': [12.5, '12.5%'] });
			expect(await leaveAndReturn(page, own)).toBe(true);
			await expect(page.getByRole('article', { name: ARTICLE })).toContainText('12.5%');

			expect(await leaveAndReturn(page, deleteDatabase)).toBe(true);
			await expect(notice(page, /“Our own”.*still shown here/)).toBeVisible();
			await page.getByRole('button', { name: 'Store it again' }).click();
			await stored(page);

			expect(await leaveAndReturn(page, (elsewhere) => holdDatabase(elsewhere, 1000))).toBe(true);
			await expect(notice(page, /newer version/)).toBeVisible();
			await expectAllMeasures(page);
		} finally {
			await browser.close();
		}
	}
);
