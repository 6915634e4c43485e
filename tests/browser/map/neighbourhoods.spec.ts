import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { csvParse } from 'd3-dsv';
import { sheetsOf } from './sheets.ts';
import { expect, open, query, test } from '../tools/test.ts';

const map = (page: Page) => page.getByRole('region', { name: /^Map of/ });
const areas = (page: Page) => map(page).getByRole('option');
const table = (page: Page) => page.getByRole('table', { name: 'Super output areas' });
const control = (page: Page, name: string) => page.getByRole('combobox', { name, exact: true });
const legend = (page: Page) => page.getByRole('list', { name: 'Legend' }).getByRole('listitem');
const finder = (page: Page) =>
	page.getByRole('combobox', { name: 'Find a place, ward or postcode' });

async function openMap(page: Page, search = '') {
	await open(page, `./map/${search}`);
	await expect(areas(page)).toHaveCount(166);
}

test.describe('the profile of a ward', () => {
	test('ranks its areas, each with its people, beside the borough and England', async ({
		page
	}) => {
		await openMap(page, '?ward=E05001029');
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(
			'Rotherham East ward: Child poverty'
		);
		const profile = page.getByRole('region', { name: 'Rotherham East ward', exact: true });
		await expect(profile).toContainText('8 of its 9 areas are among the 24');
		const rows = profile.getByRole('table').getByRole('row');
		await expect(rows.nth(1)).toContainText(/East Dene North.*1,258\s*51\.6%\s*highest/);
		await expect(profile.getByRole('row', { name: /^Borough range/ })).toContainText(
			'29.6% to 57.5%'
		);
		await expect(profile.getByRole('row', { name: /derived/ })).toContainText('36%');
	});

	test('says so where none of its areas was published', async ({ page }) => {
		await openMap(page, '?ward=E05001025');
		await expect(page.getByRole('region', { name: 'Keppel ward', exact: true })).toContainText(
			'None of its 8 areas is among the 24'
		);
	});

	test('is chosen by its control, and stands in the address', async ({ page }) => {
		await openMap(page);
		await control(page, 'Neighbourhood').selectOption('Canklow');
		await expect(page.getByRole('heading', { level: 1 })).toContainText('Canklow neighbourhood');
		expect(query(page)).toBe('?neighbourhood=canklow');
	});

	for (const [which, place] of [
		['a ward with the most areas', '?ward=E05001029'],
		['a neighbourhood with the most', '?neighbourhood=Dalton+%26+Thrybergh']
	] as const)
		test(`prints on one page of A4, being of ${which}`, async ({ page }) => {
			expect(await sheetsOf(page, place)).toBe(1);
		});
});

test.describe('with the keyboard alone', () => {
	test('an area is found, chosen, compared with another and taken away', async ({ page }) => {
		await openMap(page);
		await page.keyboard.press('/');
		await expect(finder(page)).toBeFocused();
		await page.keyboard.type('Ferham');
		await expect(page.getByRole('option', { name: /^Ferham/ }).first()).toBeVisible();
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL(/area=E010/);
		const card = page.getByRole('button', { name: /^Keep to compare/ });
		await card.focus();
		await page.keyboard.press('Enter');
		await table(page).getByRole('button', { name: 'Canklow North', exact: true }).focus();
		await page.keyboard.press('Enter');
		await card.focus();
		await page.keyboard.press('Enter');
		const compared = page.getByRole('table', { name: 'Areas side by side' });
		await expect(compared.getByRole('columnheader')).toHaveCount(3);
		await expect(compared.getByRole('row', { name: /^Child poverty/ })).toContainText('57.5%');
		await page.getByText('Take away: the areas').focus();
		await page.keyboard.press('Enter');
		await page.getByRole('button', { name: 'CSV of areas' }).focus();
		const [download] = await Promise.all([
			page.waitForEvent('download'),
			page.keyboard.press('Enter')
		]);
		const text = await readFile(await download.path(), 'utf8');
		const soas = csvParse(text.replace(/^\uFEFF/, '')).filter(
			({ geography_id }) => geography_id === 'soa'
		);
		expect(soas).toHaveLength(166);
	});
});

test.describe('a class or a bar', () => {
	test('of the legend narrows map and table alike, stands in the address, and lets go', async ({
		page
	}) => {
		await openMap(page, '?measure=idaci');
		const line = legend(page).first().getByRole('button');
		await line.click();
		const count = Number(/\((\d+)\)/.exec((await line.textContent()) ?? '')?.[1]);
		await expect(table(page).getByRole('button')).toHaveCount(count);
		await expect(map(page).locator('path.area:not(.outside)')).toHaveCount(count);
		expect(query(page)).toMatch(/pick=\d/);
		await line.click();
		await expect(table(page).getByRole('button')).toHaveCount(166);
		expect(query(page)).toBe('?measure=idaci');
	});

	test('of the histogram does the same', async ({ page }) => {
		await openMap(page, '?measure=idaci');
		const bar = page
			.getByRole('group', { name: /^Histogram/ })
			.getByRole('button')
			.last();
		const count = Number(/: (\d+) area/.exec((await bar.getAttribute('aria-label')) ?? '')?.[1]);
		await bar.click();
		await expect(table(page).getByRole('button')).toHaveCount(count);
	});

	test('is said with what it holds, and Escape lets go of it', async ({ page }) => {
		await openMap(page);
		const line = legend(page).first().getByRole('button');
		await line.click();
		await expect(page.getByRole('status', { name: 'The chosen area' })).toContainText(
			'2 of 166 lower super output areas are shown: those of 55.9 to 57.5%'
		);
		await line.press('Escape');
		await expect(table(page).getByRole('button')).toHaveCount(166);
		const bar = page.getByRole('group', { name: /^Histogram/ }).getByRole('button');
		await bar.last().click();
		await bar.last().press('Escape');
		await expect(table(page).getByRole('button')).toHaveCount(166);
		expect(query(page)).toBe('');
	});

	test('that the drawing does not have is dropped from the address', async ({ page }) => {
		await openMap(page, '?measure=idaci&pick=1..2');
		await expect.poll(() => query(page)).toBe('?measure=idaci');
	});
});

test.describe('the classes', () => {
	for (const [method, words] of [
		['quantiles', 'Quantiles, 5 classes'],
		['equal', 'Equal intervals, 5 classes']
	] as const)
		test(`are made by ${method}, and the method is named`, async ({ page }) => {
			await openMap(page, '?measure=idaci');
			await control(page, 'Method').selectOption(method);
			await expect(map(page)).toContainText(words);
		});

	test('begin, where a reader fixes them, as they were drawn', async ({ page }) => {
		await openMap(page);
		const before = await legend(page).allTextContents();
		await control(page, 'Method').selectOption('fixed');
		await expect(page.getByRole('textbox', { name: 'Edges, with commas' })).toHaveValue(
			'38, 44.5, 47.5, 55.9'
		);
		expect(await legend(page).allTextContents()).toEqual(before);
	});

	test('part at the edges that a reader fixes', async ({ page }) => {
		await openMap(page, '?measure=idaci&method=fixed');
		await page.getByLabel('Edges, with commas').fill('20, 10, x, 30');
		await page.getByLabel('Edges, with commas').press('Enter');
		await expect(legend(page)).toHaveCount(4);
		await expect(legend(page).nth(1)).toContainText('20.0 to under 30.0');
		expect(query(page)).toContain('edges=10,20,30');
	});
});

test.describe('the period', () => {
	test('is chosen where a measure has several', async ({ page }) => {
		await openMap(page, '?measure=imd-rank');
		await control(page, 'Period').selectOption('2004');
		await expect(map(page)).toHaveAccessibleName(/2004/);
		await control(page, 'Measure').selectOption('idaci');
		await expect(control(page, 'Period')).toBeDisabled();
	});

	test('can be the change between two, with a legend of two sides', async ({ page }) => {
		await openMap(page, '?measure=imd-rank');
		await control(page, 'Period').selectOption('Change 2004 to 2010');
		await expect(page.getByRole('list', { name: 'Legend' })).toContainText('More deprived');
		await expect(page.getByRole('list', { name: 'Legend' })).toContainText('Less deprived');
		await expect(page.locator('.lede').first()).toContainText('89 less deprived, 77 more deprived');
		await table(page).getByRole('button', { name: 'Canklow North', exact: true }).click();
		await expect(page.getByRole('status', { name: 'The chosen area' })).toContainText(
			'860 in 2004, 434 in 2010; 426 places more deprived'
		);
		expect(query(page)).toContain('since=2004');
	});
});

test.describe('the equal cells', () => {
	test('are 166 hexagons of one size, with the same colours, selection and keys', async ({
		page
	}) => {
		await openMap(page, '?measure=idaci');
		const shades = () =>
			areas(page).evaluateAll((all) =>
				all.map((path) => /shade-\S+/.exec(path.getAttribute('class') ?? '')?.[0]).sort()
			);
		const before = await shades();
		await page.getByRole('checkbox', { name: /^Equal cells/ }).check();
		await expect.poll(() => query(page)).toContain('shape=cells');
		const size = (page: Page) =>
			areas(page).evaluateAll((all) => [
				...new Set(all.map((path) => Math.round(path.getBoundingClientRect().width)))
			]);
		await expect.poll(async () => (await size(page)).length).toBeLessThanOrEqual(2);
		await expect(areas(page)).toHaveCount(166);
		expect(await shades()).toEqual(before);
		await areas(page).first().focus();
		await page.keyboard.press('ArrowLeft');
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL(/area=E010/);
		await expect(table(page).getByRole('button', { pressed: true })).toHaveCount(1);
	});
});

test.describe('the base map', () => {
	const TILES = 'https://tile.openstreetmap.org/**';
	const TILE = Buffer.from(
		'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
		'base64'
	);
	const choice = (page: Page) => page.getByRole('checkbox', { name: /^Base map/ });

	test('asks no other host until it is chosen', async ({ page }) => {
		await openMap(page);
		await expect(choice(page)).not.toBeChecked();
	});

	test.describe('once chosen', () => {
		test.use({ expected: [/another host: https:\/\/tile\.openstreetmap\.org|ERR_FAILED/] });

		test('draws tiles, says whose they are, and is remembered', async ({ page }) => {
			await page.route(TILES, (route) => route.fulfill({ contentType: 'image/png', body: TILE }));
			await openMap(page);
			await choice(page).check();
			await expect(map(page).locator('img.leaflet-tile-loaded').first()).toBeAttached();
			await expect(map(page)).toContainText('© OpenStreetMap contributors');
			await page.reload();
			await expect(choice(page)).toBeChecked();
			await choice(page).uncheck();
			await expect(map(page).locator('img')).toHaveCount(0);
		});

		test('says once that tiles fail, and goes on', async ({ page }) => {
			await page.route(TILES, (route) => route.abort());
			await openMap(page);
			await choice(page).check();
			await expect(page.getByText('The base map could not be fetched')).toHaveCount(1);
			await areas(page).first().focus();
			await page.keyboard.press('Enter');
			await expect(page).toHaveURL(/area=/);
		});
	});
});
