import { LOOKS, NOWHERE, PAGES } from './pages.ts';
import { settled } from './store.ts';
import { expect, open, test } from './test.ts';
import { expectNone } from './violations.ts';

test.describe('axe finds nothing, at 360 px in light and at 1440 px in dark, on', () => {
	for (const [name, path] of PAGES)
		test(name, async ({ page }) => {
			test.slow();
			await open(page, path);
			await settled(page);
			await expectNone(page, LOOKS);
		});

	test('the overview, with what changed opened', async ({ page }) => {
		test.slow();
		await open(page);
		await page.getByText('What changed').click();
		await expect(page.getByText('Declined, biggest first')).toBeVisible();
		await expectNone(page, LOOKS);
	});

	test.describe('an address that leads nowhere:', () => {
		test.use({ expected: [/404/] });
		test('its page', async ({ page }) => {
			await page.goto(NOWHERE);
			await expectNone(page, LOOKS);
		});
	});
});
