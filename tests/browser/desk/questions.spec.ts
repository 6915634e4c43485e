import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { button, checkFile, commit, openDesk, result } from '../tools/desk.ts';
import { readStore } from '../tools/store.ts';
import { expect, hydrated, open, test } from '../tools/test.ts';

const QUARTER = 'own-quarter-without-year.csv';
const tableText = (name: string) => readFileSync(`tests/fixtures/tables/${name}`, 'utf8');
const bring = (page: Page, name: string) => checkFile(page, name, tableText(name));
const year = (page: Page) => page.getByLabel('Which year is “Quarter 2 Result” of?');
const questions = (page: Page) => page.getByRole('form', { name: 'Questions' });

async function answerByKeyboard(page: Page) {
	await year(page).focus();
	await page.keyboard.press('ControlOrMeta+A');
	await page.keyboard.type('2012/13');
	await page.keyboard.press('Tab');
	await expect(button(page, 'Use these answers')).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(result(page)).toContainText('No errors');
}

test.describe('what a table leaves open', () => {
	test('is asked, and nothing can be committed until it is answered', async ({ page }) => {
		await openDesk(page);
		await bring(page, QUARTER);
		await expect(result(page)).toContainText('1 question waits for your answer.');
		await expect(questions(page)).toContainText('D1: Quarter 2 Result');
		await expect(button(page, 'Commit')).toHaveCount(0);
		await expect(page.getByRole('heading', { name: 'Problems' })).toHaveCount(0);
	});

	test('has its likeliest answer proposed, and says what an answer must be', async ({ page }) => {
		await openDesk(page);
		await bring(page, QUARTER);
		await expect(year(page)).toHaveValue('2011/12');
		await year(page).fill('last year');
		await button(page, 'Use these answers').click();
		await expect(year(page)).toBeFocused();
		await expect(year(page)).toHaveAccessibleDescription(/Write a year/);
	});

	test('is read as answered, and not asked again of the same file', async ({ page }) => {
		await openDesk(page);
		await bring(page, QUARTER);
		await year(page).fill('2012/13');
		await button(page, 'Use these answers').click();
		await expect(result(page)).toContainText('No errors');
		await expect(questions(page)).toContainText('1 question answered.');
		await commit(page, 'Second quarter');
		expect((await readStore(page))?.datasets).toHaveLength(2);
		await page.reload();
		await hydrated(page);
		await bring(page, QUARTER);
		await expect(result(page)).toContainText('Nothing would change');
	});

	test('is one question of the words in one column, each named by its word', async ({ page }) => {
		await openDesk(page);
		const rows = ['Ref,2012/13 Outturn,Status', 'NI 60,70%,Behind target', 'NI 61,71%,Purple'];
		await checkFile(page, 'status.csv', rows.join('\n'));
		await expect(result(page)).toContainText('1 question waits for your answer.');
		const group = page.getByRole('group', { name: 'What do these words under “Status” mean?' });
		await expect(group.getByLabel('Behind target', { exact: true })).toHaveValue('amber');
		await button(page, 'Use these answers').click();
		const purple = group.getByLabel('Purple', { exact: true });
		await expect(purple).toBeFocused();
		await purple.selectOption('Red');
		await button(page, 'Use these answers').click();
		await expect(result(page)).toContainText('No errors');
	});

	test('is answered by keyboard alone and offline, and its answer can be looked at again', async ({
		page,
		context
	}) => {
		await openDesk(page);
		await bring(page, QUARTER);
		await context.setOffline(true);
		await answerByKeyboard(page);
		await expect(year(page)).toBeHidden();
		await questions(page).getByText('1 question answered.').focus();
		await page.keyboard.press('Enter');
		await expect(year(page)).toHaveValue('2012/13');
	});

	test('is answered where nothing can be stored, too', async ({ page }) => {
		await page.addInitScript(() => {
			IDBFactory.prototype.open = () => {
				throw new DOMException('denied', 'SecurityError');
			};
		});
		await open(page, './data/');
		await bring(page, QUARTER);
		await answerByKeyboard(page);
	});

	test('is asked again of other figures under the same headings, even in a file of the same name', async ({
		page
	}) => {
		await openDesk(page);
		await bring(page, QUARTER);
		await year(page).fill('2012/13');
		await button(page, 'Use these answers').click();
		await commit(page, 'Second quarter');
		await checkFile(page, QUARTER, tableText(QUARTER).replace('72.0%', '71.0%'));
		await expect(result(page)).toContainText('1 question waits for your answer.');
	});
});
