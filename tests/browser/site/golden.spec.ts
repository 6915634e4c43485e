/**
 * Pictures of the charts and of the pages, compared with approved ones. They are looked at by a
 * person before they are approved: `npm run golden` compares, `npm run golden:approve` approves.
 */
import type { Page } from '@playwright/test';
import { button, check, openDesk } from '../tools/desk.ts';
import { indicatorPath } from '../tools/pages.ts';
import { expect, open, test } from '../tools/test.ts';

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

/** The first quarter of 2012/13, with a decimal comma that stops it. */
const QUARTER = [
	'Ref\t2011/12 Perf\t2012/13 Target\t2012/13 Q1 Outturn\tStat. Neigh.\tNational\tDOT\tRAG Status',
	'NI 116\t23.3%\t21.0%\t22.9%\t24.2%\t21.3%\t↑\tAMBER',
	'NI 60\t69.4%\t80.0%\t90,1%\t80.0%\t75.0%\t↑\tGREEN',
	'NI 61\t50.0%\t74.0%\t48.2%\t75.1%\t74.0%\t↓\tRED'
].join('\n');

test.describe('an officer’s path, as data/README.md shows it', () => {
	test.use({ viewport: { width: 1100, height: 900 } });

	test('looks as approved: problems, changes, the overview after the commit', async ({ page }) => {
		const outcome = page.getByRole('region', { name: 'What the check found' });
		await openDesk(page);
		await check(page, QUARTER);
		await expect(outcome).toHaveScreenshot('desk-problems.png');
		await check(page, QUARTER.replace('90,1%', '90.1%'));
		await expect(outcome).toHaveScreenshot('desk-changes.png');
		await button(page, 'Commit').click();
		await expect(page.getByRole('heading', { name: 'Committed' })).toBeFocused();
		await opened(page, './');
		await expect(page.getByRole('heading', { level: 1 })).toContainText('measures are red');
		await expect(page).toHaveScreenshot('desk-overview.png');
	});
});
