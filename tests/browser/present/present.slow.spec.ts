import { sideways } from '../tools/sideways.ts';
import {
	eachSlide,
	expectNoneOverflows,
	LONG_WORD,
	openSlides,
	refuseScreen,
	serveLongTexts,
	SIZES
} from './slides.ts';
import { settled } from '../tools/store.ts';
import { expect, test } from '../tools/test.ts';

test.describe('nothing overflows on any slide', () => {
	for (const size of SIZES)
		test(`at ${size.width} by ${size.height}, in the page and filling the window`, async ({
			page
		}) => {
			test.slow();
			await refuseScreen(page);
			await page.setViewportSize(size);
			await openSlides(page);
			await settled(page);
			const total = await expectNoneOverflows(page);
			expect(total).toBeGreaterThan(30);
			await page.keyboard.press('f');
			expect(await expectNoneOverflows(page)).toBe(total);
		});

	for (const size of SIZES)
		test(`with the longest of texts, at ${size.width} by ${size.height}`, async ({ page }) => {
			test.slow();
			await refuseScreen(page);
			await serveLongTexts(page);
			await page.setViewportSize(size);
			await openSlides(page, '?priority=4&rating=red');
			await expect(page.getByText(LONG_WORD).first()).toBeVisible();
			await page.keyboard.press('f');
			expect(await expectNoneOverflows(page)).toBeGreaterThan(10);
		});

	test('at 360 px, where slides scroll, sideways', async ({ page }) => {
		test.slow();
		await page.setViewportSize({ width: 360, height: 740 });
		await openSlides(page);
		await eachSlide(page, async (number) =>
			expect.soft(await sideways(page), `slide ${number}`).toBe('nothing')
		);
	});
});
