import type { Page } from '@playwright/test';
import { button, GOOD, result } from '../tools/desk.ts';
import { expect, hydrated, test } from '../tools/test.ts';

/** Opens the desk on a line that brings the scripts only after something was done on the page. */
async function openSlowly(page: Page, doing: () => Promise<unknown>): Promise<void> {
	let come = () => {};
	const scripts = new Promise<void>((resolve) => (come = resolve));
	await page.route('**/*.js', async (route) => {
		await scripts;
		await route.fallback();
	});
	await page.goto('./data/', { waitUntil: 'commit' });
	await doing();
	come();
	await hydrated(page);
}

test.describe('what was brought before the script came', () => {
	test('is checked where it is a file', async ({ page }) => {
		await openSlowly(page, () =>
			page
				.getByLabel('Choose a file to check')
				.setInputFiles({ name: 'table.tsv', mimeType: '', buffer: Buffer.from(GOOD) })
		);
		await button(page, 'Check').click();
		await expect(result(page)).toContainText('No errors: 1 change');
	});

	test('is checked where it is pasted', async ({ page }) => {
		await openSlowly(page, () => page.getByLabel('Or paste a table').fill(GOOD));
		await button(page, 'Check').click();
		await expect(result(page)).toContainText('No errors: 1 change');
	});
});
