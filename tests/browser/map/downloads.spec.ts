import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { indicatorPath } from '../tools/pages.ts';
import { expect, open, test } from '../tools/test.ts';

const REGIONS = [
	['Result', 'ni-116-comparisons-2011-12'],
	['Trend', 'ni-116-trend-2011-12'],
	['Further figures', 'children-under-16-in-low-income-families-2006-2016']
] as const;
const part = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
const taking = (page: Page, name: string) => part(page, name).locator('details');
const openTaking = (page: Page, name: string) =>
	part(page, name).getByText('Take this chart away').click();

/** What a size says of its height, without commas. */
async function heightSaid(text: Locator): Promise<number> {
	await expect(text).toBeVisible();
	const said = /× ([\d,]+) pixels/.exec((await text.textContent()) ?? '');
	return Number(said?.[1]?.replaceAll(',', ''));
}

/** The scripts asked for from now on. */
function scriptsOf(page: Page): string[] {
	const asked: string[] = [];
	page.on('request', (request) => {
		if (request.resourceType() === 'script') asked.push(request.url());
	});
	return asked;
}

test.describe('a chart', () => {
	test('fetches what draws its picture only once that is wanted', async ({ page }) => {
		await open(page, indicatorPath('ni-116'));
		await page.waitForLoadState('networkidle');
		const asked = scriptsOf(page);
		await expect(page.getByText('Save as PNG')).toHaveCount(0);
		await openTaking(page, 'Trend');
		await expect(taking(page, 'Trend').getByRole('button', { name: 'Save as PNG' })).toBeVisible();
		expect(asked.length).toBeGreaterThan(0);
	});

	for (const [region, stem] of REGIONS)
		test(`under "${region}" is previewed with its size and saved as it was shown`, async ({
			page
		}) => {
			await open(page, indicatorPath('ni-116'));
			await openTaking(page, region);
			const away = taking(page, region);
			await expect(away.getByRole('img', { name: /^Preview:/ })).toBeVisible();
			const height = await heightSaid(away.getByText(/1,600 × [\d,]+ pixels, \d+ kB/));
			for (const ending of ['svg', 'png']) {
				const saving = page.waitForEvent('download');
				await away.getByRole('button', { name: `Save as ${ending.toUpperCase()}` }).click();
				const download = await saving;
				expect(download.suggestedFilename()).toBe(`${stem}.${ending}`);
				const bytes = readFileSync(await download.path());
				if (ending === 'svg') expect(bytes.toString()).toContain('Open Government Licence');
				else expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1600, height]);
			}
			await expect(away.getByRole('status')).toHaveText(
				new RegExp(`^Saved ${stem}\\.png, \\d+ kB\\.$`)
			);
		});

	for (const colorScheme of ['light', 'dark'] as const)
		test(`has nothing that axe finds in its preview, ${colorScheme}, and keeps within 320 pixels`, async ({
			page
		}) => {
			await page.emulateMedia({ colorScheme });
			await page.setViewportSize({ width: 320, height: 800 });
			await open(page, indicatorPath('ni-101'));
			await openTaking(page, 'Result');
			await openTaking(page, 'Trend');
			await expect(page.getByRole('img', { name: /^Preview:/ })).toHaveCount(2);
			const { violations } = await new AxeBuilder({ page }).include('details[open]').analyze();
			expect(violations.map(({ id }) => id)).toEqual([]);
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
		});
});

test.describe('the slides as a PowerPoint file', () => {
	const button = (page: Page) => page.getByRole('button', { name: 'Download as PowerPoint' });

	test('are made only once that is wanted, with every slide shown', async ({ page }) => {
		await open(page, './present/?q=NI+116');
		await expect(button(page)).toBeVisible();
		await page.waitForLoadState('networkidle');
		const asked = scriptsOf(page);
		const saving = page.waitForEvent('download');
		await button(page).click();
		const download = await saving;
		expect(download.suggestedFilename()).toBe('rotherham-2011-12-outturn-filtered.pptx');
		expect(asked.length).toBeGreaterThan(0);
		const bytes = readFileSync(await download.path());
		const total = Number(/of (\d+):/.exec(await page.title())?.[1]);
		const names = new Set(bytes.toString('latin1').match(/ppt\/slides\/slide\d+\.xml/g));
		expect(names.size).toBe(total);
		expect(bytes.toString('latin1')).toContain('ppt/media/picture');
		await expect(page.getByRole('status', { name: 'The file of slides' })).toHaveText(
			/^Saved rotherham-2011-12-outturn-filtered\.pptx: \d+ slides, \d+ kB\.$/
		);
	});

	test('say so where what makes them cannot be fetched', async ({ page, context }) => {
		await open(page, './present/?q=NI+116');
		await expect(button(page)).toBeVisible();
		await page.waitForLoadState('networkidle');
		await context.setOffline(true);
		await page.evaluate(async () => {
			for (const name of await caches.keys()) await caches.delete(name);
		});
		await button(page).click();
		await expect(page.getByRole('status', { name: 'The file of slides' })).toHaveText(
			'The file was not made. What makes it could not be fetched: reload the page, or go online.'
		);
	});
	test.use({ expected: [/Failed to load resource|ERR_INTERNET_DISCONNECTED/] });
});
