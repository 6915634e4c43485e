import type { Page } from '@playwright/test';
import { button, check, commit, openDesk, result, rowWith, table } from '../tools/desk.ts';
import { readFileSync } from 'node:fs';
import { expect, test } from '../tools/test.ts';

const ALIKE = ['NI 60', 'NI 61', 'NI 62', 'NI 63', 'NI 65'];
const SHEET = `Ref\t2012/13 Outturn\nNI 116\t24,1\n${ALIKE.map((of) => `${of}\tabout 9\n`).join('')}`;
const problems = (page: Page) => table(page, 'Problems');
const correction = (page: Page, cell: string) =>
	page.getByLabel(`Text of ${cell}`, { exact: true });

test.describe('a cell with a problem', () => {
	test.beforeEach(async ({ page }) => {
		await openDesk(page);
		await check(page, SHEET);
	});

	test('is corrected where the problem stands, by the keyboard alone', async ({ page }) => {
		await button(page, 'Correct: Text of B2').press('Enter');
		await expect(correction(page, 'B2')).toBeFocused();
		await expect(correction(page, 'B2')).toHaveValue('24,1');
		await correction(page, 'B2').fill('24.1');
		await correction(page, 'B2').press('Enter');
		await expect(rowWith(problems(page), '24,1')).toHaveCount(0);
		await expect(page.getByText('B2: “24,1” to “24.1”')).toBeVisible();
	});

	test('is corrected with all like it, and taken away and back', async ({ page }) => {
		await button(page, 'Correct: Text of B3').click();
		await correction(page, 'B3').fill('9.0%');
		await page.getByLabel('Every cell of this column that reads “about 9”').check();
		await button(page, 'Check again with this').click();
		await expect(rowWith(problems(page), 'about 9')).toHaveCount(0);
		const coming = page.waitForEvent('download');
		await button(page, 'Download the corrected table').click();
		expect(readFileSync(await (await coming).path(), 'utf8')).toContain('NI 65,9.0%');
		await button(page, 'Take back: All of column B: “about 9” to “9.0%”').click();
		await expect(rowWith(problems(page), 'about 9')).toContainText('4 more, B4:B7');
	});

	test('stops nothing any more once it is corrected', async ({ page }) => {
		await button(page, 'Correct: Text of B2').click();
		await correction(page, 'B2').fill('24.1%');
		await button(page, 'Check again with this').click();
		await button(page, 'Correct: Text of B3').click();
		await correction(page, 'B3').fill('9.0%');
		await page.getByLabel('Every cell of this column that reads “about 9”').check();
		await button(page, 'Check again with this').click();
		await expect(result(page)).toContainText('No errors');
		await commit(page, 'Corrected here');
	});
});
