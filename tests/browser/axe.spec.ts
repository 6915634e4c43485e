import { LOOKS, NOWHERE, NOWHERE_NAME, OPENED, PAGES } from './pages.ts';
import { settled } from './store.ts';
import { open, test } from './test.ts';
import { expectNone } from './violations.ts';

test.describe('axe finds nothing, at 360 px in light and at 1440 px in dark, on', () => {
	for (const [name, path] of PAGES)
		test(name, async ({ page }) => {
			test.slow();
			await open(page, path);
			await settled(page);
			await expectNone(page, name, LOOKS);
		});

	for (const [name, path, words] of OPENED)
		test(name, async ({ page }) => {
			test.slow();
			await open(page, path);
			await settled(page);
			await page.getByText(words).first().click();
			await page.waitForLoadState('networkidle');
			await expectNone(page, name, LOOKS);
		});

	test.describe('an address that leads nowhere:', () => {
		test.use({ expected: [/404/] });
		test('its page', async ({ page }) => {
			await page.goto(NOWHERE);
			await expectNone(page, NOWHERE_NAME, LOOKS);
		});
	});
});
