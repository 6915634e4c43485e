import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { indicatorPath, NOWHERE, PAGES, SCHEMES, WIDTHS } from './pages.ts';
import { PRIORITIES, publishedUnder } from './published.ts';
import { expect, open, test } from './test.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds against WCAG 2.2 A and AA and best practice, a line for each element. */
async function violations(page: Page): Promise<string[]> {
	const found = await new AxeBuilder({ page })
		.options({ rules: { 'target-size': { enabled: true } }, resultTypes: ['violations'] })
		.withTags(TAGS)
		// There is no frame to look into, and so no need of a page of its own to join the results.
		.setLegacyMode(true)
		.analyze();
	return found.violations.flatMap(({ id, help, nodes }) =>
		nodes.map(
			({ target, failureSummary }) => `${id} (${help}): ${target.join(' ')} ${failureSummary}`
		)
	);
}

/** Looks at an opened page at every width and in both schemes. */
async function expectNone(page: Page) {
	for (const width of WIDTHS)
		for (const colorScheme of SCHEMES) {
			await page.setViewportSize({ width, height: 900 });
			await page.emulateMedia({ colorScheme });
			expect.soft(await violations(page), `at ${width} px, ${colorScheme}`).toEqual([]);
		}
}

test.describe('axe finds nothing, at 360 and 1440 px, light and dark, on', () => {
	for (const [name, path] of PAGES)
		test(name, async ({ page }) => {
			test.slow();
			await open(page, path);
			await page.waitForLoadState('networkidle');
			await expectNone(page);
		});

	test('the overview, with what changed opened', async ({ page }) => {
		test.slow();
		await open(page);
		await page.getByText('What changed').click();
		await expect(page.getByText('Declined, biggest first')).toBeVisible();
		await expectNone(page);
	});

	test.describe('an address that leads nowhere:', () => {
		test.use({ expected: [/404/] });
		test('its page', async ({ page }) => {
			await page.goto(NOWHERE);
			await expectNone(page);
		});
	});
});

test.describe('axe finds nothing on the pages of', () => {
	test.use({ viewport: { width: 360, height: 900 } });

	for (const [i, { title }] of PRIORITIES.entries()) {
		const rows = publishedUnder(i + 1);
		if (rows.length === 0) continue;

		test(`the ${rows.length} under ${title}`, async ({ page }) => {
			test.slow();
			for (const { id } of rows) {
				await open(page, indicatorPath(id));
				expect.soft(await violations(page), id).toEqual([]);
			}
		});
	}
});
