import { NOWHERE, PAGES } from './pages.ts';
import { sideways } from './sideways.ts';
import { expect, open, test } from './test.ts';

/** 320 px is also what is left of 1280 at a zoom of 400%. */
const WIDTHS = [320, 360, 768, 1440, 1920];

for (const [name, path] of [...PAGES, ['the page of an unknown address', NOWHERE] as const])
	test.describe(name, () => {
		test.use({ expected: path === NOWHERE ? [/404/] : [] });

		test('scrolls sideways at no width from 320 to 1920 px', async ({ page }) => {
			if (path === NOWHERE) await page.goto(path);
			else await open(page, path);
			for (const width of WIDTHS) {
				await page.setViewportSize({ width, height: 900 });
				expect(await sideways(page), `at ${width} px`).toBe('nothing');
			}
		});
	});
