/**
 * Pictures of the charts and of the pages, compared with approved ones. They are looked at by a
 * person before they are approved: `npm run golden` compares, `npm run golden:approve` approves.
 */
import type { Page } from '@playwright/test';
import { indicatorPath } from './pages.ts';
import { expect, open, test } from './test.ts';

const CHARTS = ['ni-116', 'ni-60', 'ni-101', 'ni-76', 'ni-112'];
const VIEWS: [name: string, path: string][] = [
	['overview', './'],
	['indicator', indicatorPath('ni-116')],
	['map', './map/?area=E01007677'],
	['about', './about/']
];

async function opened(page: Page, path: string) {
	await open(page, path);
	await page.waitForLoadState('networkidle');
}

for (const colorScheme of ['light', 'dark'] as const)
	test.describe(`in ${colorScheme}`, () => {
		test.use({ colorScheme });

		for (const id of CHARTS)
			test(`the charts of ${id} look as approved`, async ({ page }) => {
				await opened(page, indicatorPath(id));
				for (const name of ['Result', 'Trend'])
					await expect(
						page.getByRole('region', { name, exact: true }).locator('figure')
					).toHaveScreenshot(`${id}-${name.toLowerCase()}-${colorScheme}.png`);
			});

		test('the tiles with their sparklines look as approved', async ({ page }) => {
			await opened(page, './');
			for (const id of CHARTS)
				await expect(
					page.getByRole('article').filter({ has: page.locator(`a[href*="/${id}/"]`) })
				).toHaveScreenshot(`${id}-tile-${colorScheme}.png`);
		});

		test('the map’s legend looks as approved', async ({ page }) => {
			await opened(page, './map/');
			await expect(page.getByRole('list', { name: 'Legend' })).toHaveScreenshot(
				`legend-${colorScheme}.png`
			);
		});
	});

for (const [width, height] of [
	[360, 1600],
	[1440, 1300]
] as const)
	test.describe(`at ${width} px`, () => {
		test.use({ viewport: { width, height } });

		for (const [name, path] of VIEWS)
			test(`the ${name} looks as approved`, async ({ page }) => {
				await opened(page, path);
				await expect(page).toHaveScreenshot(`page-${name}-${width}.png`);
			});
	});
