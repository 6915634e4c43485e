import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { csvParse } from 'd3-dsv';
import { EXAMPLE } from '../../tools/example.ts';
import { textOf } from '../../tools/files.ts';
import { settled } from '../tools/store.ts';
import { expect, open, query, test } from '../tools/test.ts';

const field = (page: Page) =>
	page.getByRole('combobox', { name: 'Find a place, ward or postcode' });
const list = (page: Page) => page.getByRole('listbox', { name: 'Found' });
const options = (page: Page) => list(page).getByRole('option');
const option = (page: Page, name: RegExp) => list(page).getByRole('option', { name });
/** The option that the field says is active, once one is. */
async function active(page: Page) {
	await expect(field(page)).toHaveAttribute('aria-activedescendant', /./);
	return page.locator(`[id="${await field(page).getAttribute('aria-activedescendant')}"]`);
}

async function openMap(page: Page) {
	await open(page, './map/');
	await settled(page);
}

test.describe('the finder is quick:', () => {
	test('it fetches its index on focus, nothing for the first key, postcodes when one is begun', async ({
		page
	}) => {
		await openMap(page);
		// The outlines are drawn as soon as they come; the store asks for them after.
		await page.waitForLoadState('networkidle');
		const asked: string[] = [];
		page.on('request', (request) => asked.push(new URL(request.url()).pathname));
		const data = () => asked.flatMap((path) => /\/data\/(\w+)\./.exec(path)?.[1] ?? []);

		await field(page).focus();
		await expect.poll(data).toEqual(['places']);
		await page.waitForLoadState('networkidle');
		expect(asked.some((path) => path.endsWith('.js'))).toBe(true);

		asked.length = 0;
		await page.keyboard.press('w');
		await expect(option(page, /^Wath ward/)).toBeVisible();
		expect(asked).toEqual([]);

		await field(page).fill('s6');
		await expect(option(page, /^S60 /).first()).toBeVisible();
		expect(data()).toEqual(['postcodes']);
	});
});

test.describe('the finder by keys alone', () => {
	test('is entered by “/”, moved through by arrows, and leads to the area chosen by Enter', async ({
		page
	}) => {
		await openMap(page);
		await page.keyboard.press('/');
		await expect(field(page)).toBeFocused();
		await page.keyboard.type('maltby');
		await expect(await active(page)).toHaveText(/^Maltby ward/);
		await page.keyboard.press('ArrowUp');
		await expect(await active(page)).toHaveText(/^Maltby East - Town Centre/);
		await expect(await active(page)).toBeInViewport();
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL(/area=E01007763/);
		await expect(field(page)).toHaveValue('Maltby East - Town Centre');
		await expect(list(page)).toBeHidden();
	});

	test('moves within its text by Home and End while the list is open', async ({ page }) => {
		await openMap(page);
		await field(page).focus();
		await page.keyboard.type('ath');
		await page.keyboard.press('Home');
		await page.keyboard.type('w');
		await page.keyboard.press('End');
		await page.keyboard.type(' u');
		await expect(field(page)).toHaveValue('wath u');
		await expect(option(page, /^Wath upon Dearne/)).toBeVisible();
	});

	test('closes by Escape, is emptied by a second, and is left by Tab', async ({ page }) => {
		await openMap(page);
		await field(page).focus();
		await page.keyboard.type('wath');
		await expect(list(page)).toBeVisible();
		await page.keyboard.press('Escape');
		await expect(list(page)).toBeHidden();
		await expect(field(page)).toHaveValue('wath');
		await page.keyboard.press('Escape');
		await expect(field(page)).toHaveValue('');

		await page.keyboard.type('rotherham');
		await expect(list(page)).toBeVisible();
		await page.keyboard.press('Tab');
		await expect(list(page)).toBeHidden();
		await expect(page.getByRole('combobox', { name: 'Measure' })).toBeFocused();
		expect(query(page)).toBe('');
	});

	test('keeps every option that is active in sight of a low window', async ({ page }) => {
		await page.setViewportSize({ width: 360, height: 480 });
		await openMap(page);
		await field(page).focus();
		await page.keyboard.type('e');
		await expect(option(page, /^East Dene neighbourhood/)).toBeVisible();
		const count = await options(page).count();
		for (let i = 1; i < count; i++) {
			await page.keyboard.press('ArrowDown');
			await expect(await active(page)).toBeInViewport({ ratio: 1 });
		}
	});
});

test.describe('the finder of postcodes', () => {
	test('takes none of many by Enter: it says how many, until one is moved to', async ({ page }) => {
		await openMap(page);
		await field(page).fill('s65');
		await expect(page.getByText('799 postcodes begin with S65.')).toBeVisible();
		await page.keyboard.press('Enter');
		await expect(
			page.getByText(
				'8 of 799 postcodes that begin with S65: go on typing, or choose with the arrow keys.'
			)
		).toBeVisible();
		await expect(options(page)).toHaveCount(8);
		expect(query(page)).toBe('');
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL(/area=E01/);
	});

	test('takes one that is typed whole with Enter, however it is written', async ({ page }) => {
		const known = csvParse(textOf(`${EXAMPLE}/postcodes.csv`));
		const { area_code } = known.find(({ postcode }) => postcode === 'S60 1AB') ?? {};
		await openMap(page);
		await field(page).focus();
		await page.keyboard.type('s601ab\n');
		await expect(page).toHaveURL(new RegExp(`area=${area_code}`));
		await expect(field(page)).toHaveValue('S60 1AB');
	});

	test('names the area across an edge that is close, and keeps saying so once it is chosen', async ({
		page
	}) => {
		await openMap(page);
		await field(page).fill('S25 2AB');
		await expect(options(page)).toHaveText([/^S25 2AB .*\(approximate, may be in .+ ward\)$/]);
		await page.keyboard.press('Enter');
		const note = page.getByText(/^S25 2AB is in .+ ward \(approximate, may be in .+ ward\)\.$/);
		await expect(note).toBeInViewport();
		await page.keyboard.press('Escape');
		await expect(note).toBeHidden();
		await expect(field(page)).toHaveValue('S25 2AB');
	});

	test('says why it does not know one', async ({ page }) => {
		await openMap(page);
		await field(page).fill('s60 7zz');
		await expect(
			page.getByText(
				'S60 7ZZ is not in this site’s list: it may be newer, or belong to an address outside the borough.'
			)
		).toBeVisible();
		await field(page).fill('AB1');
		await expect(
			page.getByText(/^AB1 is outside the borough: the list holds DN11, .*S97\.$/)
		).toBeVisible();
	});
});

test('what is misspelt finds what is spelt most alike, for the reader to choose', async ({
	page
}) => {
	await openMap(page);
	await field(page).fill('greasbo');
	await expect(
		page.getByText('Nothing found for “greasbo”. The nearest in spelling:')
	).toBeVisible();
	await option(page, /^Greasbrough village/).click();
	await expect(page).toHaveURL(/area=E01/);
	await expect(field(page)).toHaveValue('Greasbrough');
});

test.describe('the open list', () => {
	for (const [width, colorScheme] of [
		[320, 'light'],
		[1440, 'dark']
	] as const)
		test(`has no fault that axe finds and stays within ${width} px, ${colorScheme}`, async ({
			page
		}) => {
			await page.setViewportSize({ width, height: 900 });
			await page.emulateMedia({ colorScheme });
			await openMap(page);
			for (const text of ['maltby', 's65', 'timbuktu', 'ab1']) {
				await field(page).fill(text);
				await expect(
					page.getByText(/^(Found|799 postcodes|Nothing found|AB1 is outside)/)
				).toBeAttached();
				const { violations } = await new AxeBuilder({ page })
					.include('.finder')
					.options({ rules: { 'target-size': { enabled: true } } })
					.setLegacyMode(true)
					.analyze();
				expect(
					violations.map(({ id, help }) => `${id}: ${help}`),
					text
				).toEqual([]);
				const over = await page.evaluate(
					() => document.documentElement.scrollWidth - document.documentElement.clientWidth
				);
				expect(over, text).toBeLessThanOrEqual(0);
			}
		});

	test('outlines its active option where colours are forced', async ({ page }) => {
		await page.emulateMedia({ forcedColors: 'active' });
		await openMap(page);
		await field(page).fill('maltby');
		await expect(await active(page)).toHaveCSS('outline-style', 'solid');
		await expect(options(page).nth(1)).toHaveCSS('outline-style', 'none');
	});
});
