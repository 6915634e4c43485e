import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { INDICATOR_PATHS, NOWHERE, PAGES, SCHEMES, WIDTHS } from './pages.ts';
import { expect, open, test } from './test.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds against WCAG 2.2 A and AA and best practice, a line for each element. */
async function violations(page: Page): Promise<string[]> {
	const found = await new AxeBuilder({ page })
		.options({ rules: { 'target-size': { enabled: true } } })
		.withTags(TAGS)
		.analyze();
	return found.violations.flatMap(({ id, help, nodes }) =>
		nodes.map(
			({ target, failureSummary }) => `${id} (${help}): ${target.join(' ')} ${failureSummary}`
		)
	);
}

for (const width of WIDTHS)
	for (const colorScheme of SCHEMES)
		test.describe(`axe finds nothing at ${width} px, ${colorScheme},`, () => {
			test.use({ colorScheme, viewport: { width, height: 900 } });

			for (const [name, path] of PAGES)
				test(`on ${name}`, async ({ page }) => {
					await open(page, path);
					await page.waitForLoadState('networkidle');
					expect(await violations(page)).toEqual([]);
				});

			test.describe('where nothing is', () => {
				test.use({ expected: [/404/] });
				test('on the page of an unknown address', async ({ page }) => {
					await page.goto(NOWHERE);
					expect(await violations(page)).toEqual([]);
				});
			});
		});

test.describe('axe finds nothing on the page of', () => {
	test.use({ viewport: { width: 360, height: 900 } });

	for (const [id, path] of INDICATOR_PATHS)
		test(id, async ({ page }) => {
			await open(page, path);
			expect(await violations(page)).toEqual([]);
		});
});
