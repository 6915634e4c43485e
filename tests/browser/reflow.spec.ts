import type { Page } from '@playwright/test';
import { INDICATOR_PATHS, NOWHERE, PAGES } from './pages.ts';
import { expect, open, test } from './test.ts';

/** 320 px is also what is left of 1280 at a zoom of 400%. */
const WIDTHS = [320, 360, 768, 1440, 1920];

/** How far the page can be scrolled sideways, and what sticks out furthest. */
const sideways = (page: Page) =>
	page.evaluate(() => {
		const root = document.documentElement;
		const over = root.scrollWidth - root.clientWidth;
		if (over <= 0) return 'nothing';
		const widest = [...document.body.querySelectorAll('*')]
			.map((element) => ({ element, right: element.getBoundingClientRect().right }))
			.sort((a, b) => b.right - a.right)[0];
		return `${over} px, for <${widest?.element.tagName.toLowerCase()} class="${widest?.element.getAttribute('class')}">`;
	});

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

test('no indicator’s page scrolls sideways at 320 px', async ({ page }) => {
	test.slow();
	await page.setViewportSize({ width: 320, height: 900 });
	for (const [id, path] of INDICATOR_PATHS) {
		await open(page, path);
		expect(await sideways(page), id).toBe('nothing');
	}
});
