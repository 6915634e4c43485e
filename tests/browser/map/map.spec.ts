import type { Page } from '@playwright/test';
import { csvParse } from 'd3-dsv';
import { EXAMPLE } from '../../tools/example.ts';
import { textOf } from '../../tools/files.ts';
import { expect, open, query, test } from '../tools/test.ts';

const map = (page: Page) => page.getByRole('region', { name: /^Map of/ });
const areas = (page: Page) => map(page).getByRole('option');
const area = (page: Page, name: string) => map(page).getByRole('option', { name: `${name},` });
const table = (page: Page) => page.getByRole('table', { name: 'Super output areas' });
const sentence = (page: Page, words: RegExp | string) =>
	page.getByRole('status').filter({ hasText: words });
const finder = (page: Page) =>
	page.getByRole('combobox', { name: 'Find a place, ward or postcode' });
const control = (page: Page, name: string) => page.getByRole('combobox', { name, exact: true });
const legend = (page: Page) => page.getByRole('list', { name: 'Legend' }).getByRole('listitem');

/** The worst of the 24 published areas: 57.5% of its children in poverty. */
const WORST = { code: 'E01007677', name: 'Canklow North', value: '57.5%' };

async function openMap(page: Page, search = '') {
	await open(page, `./map/${search}`);
	await expect(areas(page)).toHaveCount(166);
}

/** How many areas are filled with a colour and how many with hatching. */
const fills = (page: Page) =>
	areas(page).evaluateAll((all) => {
		const hatched = all.filter((path) => getComputedStyle(path).fill.startsWith('url('));
		return { classed: all.length - hatched.length, hatched: hatched.length };
	});

/** Clicks an area at a point that is its own: a bent one does not hold its own middle. */
async function clickInside(page: Page, name: string) {
	const point = await area(page, name).evaluate((path) => {
		path.scrollIntoView({ block: 'center' });
		const { left, top, width, height } = path.getBoundingClientRect();
		const places = Array.from({ length: 100 }, (_, i) => ({
			x: left + (width * ((i % 10) + 0.5)) / 10,
			y: top + (height * (Math.floor(i / 10) + 0.5)) / 10
		}));
		return places.find(({ x, y }) => document.elementFromPoint(x, y) === path);
	});
	await page.mouse.click(point?.x ?? 0, point?.y ?? 0);
}

const colours = (locator: ReturnType<Page['locator']>) =>
	locator.evaluateAll((all) =>
		[...new Set(all.map((shape) => getComputedStyle(shape).fill))].sort()
	);

test.describe('the map', () => {
	test('is entered with Tab: the focus lands on an area, and arrows move it', async ({ page }) => {
		await openMap(page);
		await page.getByRole('link', { name: 'Past the table, to the map' }).press('Enter');
		await page.keyboard.press('Tab');
		await expect(areas(page).and(page.locator(':focus'))).toHaveCount(1);
		const before = await page.locator(':focus').getAttribute('aria-label');
		await page.keyboard.press('ArrowRight');
		await expect(areas(page).and(page.locator(':focus'))).toHaveCount(1);
		expect(await page.locator(':focus').getAttribute('aria-label')).not.toBe(before);
	});

	test('of a ward without published areas says so and speaks of no other', async ({ page }) => {
		await openMap(page, '?ward=E05001025');
		await expect(
			sentence(page, /Not published for any of the 8 lower super output areas here/)
		).toBeVisible();
	});

	test('draws 166 areas: 24 with child poverty, 142 hatched', async ({ page }) => {
		await openMap(page);
		expect(await fills(page)).toEqual({ classed: 24, hatched: 142 });
		await expect(legend(page).last()).toContainText(/not published.*142/i);
	});

	for (const measure of ['income-deprivation', 'imd-rank', 'idaci'])
		test(`draws all 166 areas with ${measure}`, async ({ page }) => {
			await openMap(page, `?measure=${measure}`);
			expect(await fills(page)).toEqual({ classed: 166, hatched: 0 });
			await expect(legend(page)).toHaveCount(5);
		});

	test('has a legend that agrees with its fills, and counts all areas', async ({ page }) => {
		await openMap(page);
		const drawn = await colours(areas(page));
		expect(await colours(legend(page).locator('rect'))).toEqual(drawn);
		const counted = (await legend(page).allTextContents()).map((line) =>
			Number(/\((\d+)\)/.exec(line)?.[1])
		);
		expect(counted.reduce((sum, some) => sum + some, 0)).toBe(166);
	});

	test('changes its measure, its name and its table together', async ({ page }) => {
		await openMap(page);
		await expect(control(page, 'Measure')).toContainText('poverty');
		await control(page, 'Measure').selectOption('idaci');
		await expect(page).toHaveURL(/measure=idaci/);
		await expect(map(page)).toHaveAccessibleName(/Map of .*income deprivation.*children/i);
		expect((await fills(page)).classed).toBe(166);
		await page.goBack();
		await expect(map(page)).toHaveAccessibleName(/Map of .*poverty/i);
	});

	test('takes four classes or six', async ({ page }) => {
		await openMap(page, '?measure=idaci&classes=4');
		await expect(legend(page)).toHaveCount(4);
	});

	test('can be panned and zoomed by buttons', async ({ page }) => {
		await openMap(page);
		const place = () => area(page, WORST.name).boundingBox();
		const before = await place();
		await page.getByRole('button', { name: 'Zoom in' }).click();
		const zoomed = await place();
		expect(zoomed?.width).toBeGreaterThan(before?.width ?? 0);
		await page.getByRole('button', { name: 'Pan east' }).click();
		expect((await place())?.x).toBeLessThan(zoomed?.x ?? 0);
	});
});

test.describe('the table of areas', () => {
	test('has a row for each of the 166, the published ones first', async ({ page }) => {
		await openMap(page);
		await expect(table(page).getByRole('button')).toHaveCount(166);
		const unpublished = table(page)
			.getByRole('row')
			.filter({ hasText: /not published/ });
		await expect(unpublished.filter({ has: page.getByRole('button') })).toHaveCount(142);
		await expect(table(page).getByRole('row').nth(1)).toContainText(WORST.name);
		await expect(table(page).getByRole('row').nth(1)).toContainText(WORST.value);
	});

	test('holds the 24 published figures, each beside its area', async ({ page }) => {
		await openMap(page);
		const published = csvParse(textOf(`${EXAMPLE}/area-values.csv`)).filter(
			(row) => row.measure_id === 'child-poverty'
		);
		const known = new Map(csvParse(textOf(`${EXAMPLE}/areas.csv`)).map((row) => [row.code, row]));
		const soas = published.filter(
			({ area_code }) => known.get(area_code ?? '')?.geography_id === 'soa'
		);
		expect(soas).toHaveLength(24);
		for (const { area_code, printed } of soas) {
			const { name, local_name } = known.get(area_code ?? '') ?? {};
			const row = table(page)
				.getByRole('row')
				.filter({ has: page.getByRole('button', { name: local_name || name || '', exact: true }) });
			await expect(row).toContainText((printed ?? '').replace('%', ''));
		}
	});

	test('and the map have one selection', async ({ page }) => {
		await openMap(page);
		await table(page).getByRole('button', { name: WORST.name, exact: true }).click();
		await expect(area(page, WORST.name)).toHaveAttribute('aria-selected', 'true');
		await expect(page).toHaveURL(new RegExp(`area=${WORST.code}`));
	});
});

test.describe('an area', () => {
	test('is chosen by a click, and its sentence compares it', async ({ page }) => {
		await openMap(page, '?measure=idaci');
		await clickInside(page, WORST.name);
		await expect(sentence(page, WORST.name)).toBeVisible();
		await expect(page).toHaveURL(new RegExp(`area=${WORST.code}`));
	});

	test('is compared with the borough and England where those figures exist', async ({ page }) => {
		await openMap(page, `?area=${WORST.code}`);
		const told = sentence(page, WORST.value);
		await expect(told).toContainText(WORST.name);
		await expect(told).toContainText(/borough|Rotherham/);
		await expect(told).toContainText('England');
	});

	test('is reached and chosen by keys alone, from one tab stop', async ({ page }) => {
		await openMap(page);
		await expect(map(page).locator('[role=option][tabindex="0"]')).toHaveCount(1);
		await map(page).locator('[role=option][tabindex="0"]').focus();
		const first = await page.locator(':focus').getAttribute('aria-label');
		const moves: string[] = [];
		for (const key of ['ArrowUp', 'ArrowRight', 'ArrowDown', 'ArrowLeft']) {
			await page.keyboard.press(key);
			moves.push((await page.locator(':focus').getAttribute('aria-label')) ?? '');
		}
		expect(moves.some((name) => name !== first)).toBe(true);
		const [name] = (moves.at(-1) ?? '').split(',');
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL(/area=E0/);
		await expect(sentence(page, name ?? '')).toBeVisible();
		await page.keyboard.press('Escape');
		await expect(page).not.toHaveURL(/area=/);
	});

	test('moves to the neighbour that way', async ({ page }) => {
		await openMap(page);
		await area(page, WORST.name).focus();
		const centre = async () => {
			const box = await page.locator(':focus').boundingBox();
			return {
				x: (box?.x ?? 0) + (box?.width ?? 0) / 2,
				y: (box?.y ?? 0) + (box?.height ?? 0) / 2
			};
		};
		const from = await centre();
		await page.keyboard.press('ArrowRight');
		expect((await centre()).x).toBeGreaterThan(from.x);
	});

	test('is in the address, and Back lets it go', async ({ page }) => {
		await openMap(page);
		await table(page).getByRole('button', { name: WORST.name, exact: true }).click();
		await expect(sentence(page, WORST.value)).toBeVisible();
		await page.goBack();
		await expect(page).not.toHaveURL(/area=/);
		await expect(area(page, WORST.name)).toHaveAttribute('aria-selected', 'false');
	});

	test('opens from its address', async ({ page }) => {
		await openMap(page, `?measure=imd-rank&area=${WORST.code}`);
		await expect(area(page, WORST.name)).toHaveAttribute('aria-selected', 'true');
		await expect(sentence(page, WORST.name)).toBeVisible();
	});
});

test.describe('the finder', () => {
	test('finds an area by its name', async ({ page }) => {
		await openMap(page);
		await finder(page).fill('canklow n');
		await expect(
			page.getByRole('listbox', { name: 'Found' }).getByRole('option').first()
		).toContainText(WORST.name);
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL(new RegExp(`area=${WORST.code}`));
	});

	test('finds a ward and narrows to it', async ({ page }) => {
		await openMap(page);
		await finder(page).fill('Boston Castle');
		await page
			.getByRole('listbox', { name: 'Found' })
			.getByRole('option', { name: /ward/i })
			.first()
			.click();
		await expect(page).toHaveURL(/ward=E05/);
		await expect(table(page).getByRole('button')).not.toHaveCount(166);
	});

	test('finds a postcode, written with or without its space', async ({ page }) => {
		const { postcode = '', area_code } = csvParse(textOf(`${EXAMPLE}/postcodes.csv`))[100] ?? {};
		await openMap(page);
		for (const written of [postcode, postcode.replace(' ', '').toLowerCase()]) {
			await finder(page).fill(written);
			await expect(
				page.getByRole('listbox', { name: 'Found' }).getByRole('option')
			).not.toHaveCount(0);
			await page.keyboard.press('Enter');
			await expect(page).toHaveURL(new RegExp(`area=${area_code}`));
		}
	});

	test('says where it finds nothing', async ({ page }) => {
		await openMap(page);
		await finder(page).fill('Timbuktu');
		await expect(page.getByText('Nothing found for “Timbuktu”.')).toBeVisible();
	});
});

test.describe('the address of the map', () => {
	test('drops what is not understood', async ({ page }) => {
		await openMap(page, '?measure=happiness&area=E99999999&ward=x&classes=99&period=1066');
		await expect.poll(() => query(page)).toBe('');
		expect(await fills(page)).toEqual({ classed: 24, hatched: 142 });
	});

	test('narrows to a ward: the others stay drawn, faintly', async ({ page }) => {
		await openMap(page, '?ward=E05008935');
		await expect(areas(page)).toHaveCount(166);
		await expect(table(page).getByRole('button')).not.toHaveCount(166);
		await expect(control(page, 'Ward')).toHaveValue('E05008935');
	});
});
