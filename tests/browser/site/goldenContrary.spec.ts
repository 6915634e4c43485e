/** Pictures of another council's site, as `npm test -- packages` has built it, compared with approved ones. */
import { test } from '../tools/contrarySite.ts';
import { expect, open } from '../tools/test.ts';

const VIEWS: [name: string, path: string, width: number, height: number][] = [
	['overview-360', './', 360, 1600],
	['overview-1440', './', 1440, 1300],
	['measure-1440', './indicator/hsg-04b/', 1440, 1300],
	['map-1440', './map/?measure=arrears&area=W01000003', 1440, 1000],
	['slide-1440', './present/?slide=2', 1440, 900]
];

for (const [name, path, width, height] of VIEWS)
	test(`another council’s ${name} looks as approved`, async ({ page }) => {
		await page.setViewportSize({ width, height });
		await open(page, path);
		await page.waitForLoadState('networkidle');
		await expect(page).toHaveScreenshot(`contrary-${name}.png`);
	});

test('another council’s printed report looks as approved', async ({ page }) => {
	await page.setViewportSize({ width: 794, height: 1600 });
	await page.emulateMedia({ media: 'print' });
	await open(page, './report/');
	await page.waitForLoadState('networkidle');
	await expect(page).toHaveScreenshot('contrary-report-print.png');
});
