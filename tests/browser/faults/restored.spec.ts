import { chromium, type Browser, type Page } from '@playwright/test';
import { launchOptions } from '../../tools/chromium.ts';
import { fault } from '../tools/fault.ts';
import { expectAllMeasures, notice, notices } from '../tools/shipped.ts';
import { bare, bringOwn, deleteDatabase, holdDatabase, readStore, stored } from '../tools/store.ts';
import { expect, hydrated, test } from '../tools/test.ts';

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

async function publishedAgain(tab: Page) {
	await deleteDatabase(tab);
	await tab.goto('./');
	await stored(tab);
}

test.describe('a page that the browser restores as it was', () => {
	let browser: Browser;
	let page: Page;

	// As it is set, the browser keeps no page; it is the whole one that can.
	test.beforeAll(async () => {
		browser = await chromium.launch({
			...launchOptions(),
			ignoreDefaultArgs: ['--disable-back-forward-cache']
		});
	});
	test.afterAll(() => browser.close());
	test.beforeEach(async ({ baseURL }) => {
		const context = await browser.newContext({
			...(baseURL && { baseURL }),
			serviceWorkers: 'block'
		});
		page = await context.newPage();
		await page.goto('./');
		await stored(page);
	});
	test.afterEach(() => page.context().close());

	const own = (tab: Page) => bringOwn(tab, 'Our own', { 'ni-116': [12.5, '12.5%'] });
	const expectOwn = () =>
		expect(page.getByRole('article', { name: ARTICLE })).toContainText('12.5%');
	/** The page shows the reader's own, and asks nothing more of the store. */
	async function showOwn() {
		await own(page);
		await page.reload({ waitUntil: 'networkidle' });
		await expectOwn();
	}

	test(
		'shows what has become active meanwhile',
		fault(
			'The page comes back from the browser’s back and forward cache after another dataset became active',
			'It opens the store anew and shows what is active now'
		),
		async () => {
			expect(await leaveAndReturn(page, own)).toBe(true);
			await expectOwn();
			await expect(notices(page)).toHaveText([/^Your own data, not published/]);
		}
	);

	for (const [what, meanwhile] of [
		['deleted', deleteDatabase],
		['deleted and filled with the published data by another tab', publishedAgain]
	] as const)
		test(
			`shows the reader’s own on where the store was ${what}, and stores them again if asked`,
			fault(
				`The page comes back from the browser’s back and forward cache after the database was ${what}`,
				'It says so, shows the reader’s own from memory, and stores them again if asked'
			),
			async () => {
				await showOwn();
				expect(await leaveAndReturn(page, meanwhile)).toBe(true);
				await expect(notice(page, /“Our own”.*still shown here/)).toBeVisible();
				await expectOwn();
				await page.getByRole('button', { name: 'Store it again' }).click();
				await expect.poll(async () => (await readStore(page))?.active).toBe('own');
				await stored(page);
				await expectOwn();
			}
		);

	test(
		'leaves a store alone that a newer build has upgraded',
		fault(
			'The page comes back from the browser’s back and forward cache after a newer build upgraded the database',
			'It says so, shows what it has from memory, and leaves the newer store untouched'
		),
		async () => {
			expect(await leaveAndReturn(page, (tab) => holdDatabase(tab, 1000))).toBe(true);
			await expect(notice(page, /newer version/)).toBeVisible();
			await expectAllMeasures(page);
		}
	);
});
