import type { Page } from '@playwright/test';
import { button, check, commit as commitAs, GOOD, openDesk, result } from '../tools/desk.ts';
import { readStore, stored } from '../tools/store.ts';
import { expect, hydrated, test } from '../tools/test.ts';
import { expectNone } from '../tools/violations.ts';

const LOOKS = [
	{ width: 360, colorScheme: 'dark' },
	{ width: 1440, colorScheme: 'light' }
] as const;

const BAD = 'Ref\t11/12 Outturn\nNI 116\tabout 24\nNI 101\t=1+1\n';

async function commit(page: Page): Promise<void> {
	await check(page, GOOD);
	await commitAs(page, 'Second quarter');
}

test('a pasted table is told its problems, mended, committed, shown on the overview, and undone', async ({
	page
}) => {
	await openDesk(page);
	await check(page, BAD);
	await expect(result(page)).toContainText('2 errors stop this file');
	const problems = page.getByRole('table', { name: 'Problems' });
	await expect(problems.getByRole('row')).toHaveCount(3);
	await expect(problems).toContainText('=1+1');
	await expect(problems).toContainText('about 24');
	expect((await readStore(page))?.datasets).toHaveLength(1);
	await commit(page);
	await expect(result(page)).toContainText('Your own data, not published');
	await page.getByRole('link', { name: 'Overview', exact: true }).click();
	await expect(page.getByRole('main')).toContainText('24.1%');
	await page.goBack();
	await button(page, 'Undo last change').click();
	await expect(page.getByText('The last change was undone.')).toBeVisible();
	await page.getByRole('link', { name: 'Overview', exact: true }).click();
	await expect(page.getByRole('main')).not.toContainText('24.1%');
});

test('what a table leaves open is asked, nothing is taken till it is answered, and it is not asked twice', async ({
	page
}) => {
	const open = 'Ref\t2012/13 Outturn\tRAG\nNI 116\t35p\tBehind target\n';
	await openDesk(page);
	await check(page, open);
	await expect(result(page)).toContainText('2 questions wait for your answer.');
	await expect(button(page, 'Commit')).toHaveCount(0);
	await page
		.getByLabel('Answer: What does “p” after a figure mean?')
		.selectOption('The figure is provisional');
	await expect(page.getByLabel('Answer: Which rating does “Behind target” mean?')).toHaveValue(
		'amber'
	);
	await button(page, 'Use these answers').click();
	await expect(result(page)).toContainText('No errors');
	await commitAs(page, 'First quarter');
	await check(page, open);
	await expect(result(page)).toContainText('Nothing would change');
});

test('it finds nothing to change in what is shown already, and writes nothing', async ({
	page
}) => {
	await openDesk(page);
	await check(page, 'Ref\t11/12 Outturn\nNI 116\t23.3%\n');
	await expect(result(page)).toContainText('Nothing would change');
	await expect(button(page, 'Commit')).toHaveCount(0);
});

test('axe finds nothing while the desk is empty, has problems, has changes, and has committed', async ({
	page
}) => {
	test.slow();
	await openDesk(page);
	await expectNone(page, 'the empty desk', LOOKS);
	await check(page, BAD);
	await expectNone(page, 'the desk with problems', LOOKS);
	await check(page, GOOD);
	await expectNone(page, 'the desk with changes', LOOKS);
	await commit(page);
	await expectNone(page, 'the desk after a commit', LOOKS);
});

test('the whole way is gone by keyboard alone', async ({ page }) => {
	await openDesk(page);
	await page.getByLabel('Or paste a table').focus();
	await page.keyboard.insertText(GOOD);
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { name: 'What the check found' })).toBeFocused();
	const isCommit = () =>
		page.evaluate(() => document.activeElement?.textContent?.trim() === 'Commit');
	for (let i = 0; i < 60 && !(await isCommit()); i++) await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { name: 'Committed' })).toBeFocused();
	await page.keyboard.press('Tab');
	await expect(button(page, 'Undo last change')).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page.getByText('The last change was undone.')).toBeVisible();
});

for (const [what, content, words] of [
	['an empty file', '', /nothing but blanks/],
	['a zip that is cut short', 'PK\u0003\u0004cut', /cut|damaged|broken|whole/i],
	['a PDF', '%PDF-1.7 x', /PDF/]
] as const)
	test(`${what} is refused in words, and nothing is written`, async ({ page }) => {
		await openDesk(page);
		await page
			.getByLabel('Choose a file to check')
			.setInputFiles({ name: 'monitoring.xlsx', mimeType: '', buffer: Buffer.from(content) });
		await button(page, 'Check').click();
		await expect(page.getByRole('heading', { name: 'This cannot be read' })).toBeFocused();
		await expect(result(page)).toContainText(words);
		expect((await readStore(page))?.datasets).toHaveLength(1);
	});

test('a check is called off at once, and the next one works', async ({ page }) => {
	await openDesk(page);
	const rows = Array.from({ length: 60_000 }, (_, i) => `NI 116\t2${i % 9}.1%\tx\ty`).join('\n');
	await page.getByLabel('Choose a file to check').setInputFiles({
		name: 'long.tsv',
		mimeType: 'text/tab-separated-values',
		buffer: Buffer.from(`Ref\t11/12 Outturn\tA\tB\n${rows}`)
	});
	await button(page, 'Check').click();
	await expect(page.getByRole('progressbar')).toBeVisible();
	await button(page, 'Cancel').click();
	await expect(page.getByRole('heading', { name: 'Cancelled' })).toBeFocused();
	await check(page, GOOD);
	await expect(result(page)).toContainText('No errors');
});

test('the tables, the package and the files to publish are taken away, and a backup restored', async ({
	page
}) => {
	await openDesk(page);
	await commit(page);
	for (const name of [
		'Publish',
		'Workbook (XLSX)',
		'Every table as CSV, with metadata',
		'Data package'
	]) {
		const download = page.waitForEvent('download');
		await button(page, name).click();
		expect((await download).suggestedFilename(), name).toMatch(/^second-quarter-.*\.(zip|xlsx)$/);
	}
	const coming = page.waitForEvent('download');
	await button(page, 'Back up').click();
	const backup = await (await coming).path();
	await button(page, 'Reset to the published report').click();
	await page.getByRole('button', { name: /^Delete “Second quarter”/ }).click();
	await button(page, 'Delete it').click();
	await expect(page.getByRole('table', { name: 'Datasets' })).not.toContainText('Second quarter');
	await page.getByLabel('Choose a backup to look into').setInputFiles(backup);
	await expect(page.getByRole('table', { name: 'Changes' })).toContainText('would be added');
	await button(page, 'Restore').click();
	await expect(page.getByRole('table', { name: 'Datasets' })).toContainText('Second quarter');
});

test.describe('without a line', () => {
	test.use({ serviceWorkers: 'allow' });

	test('the desk works once it was opened, and is not stored by other pages', async ({
		page,
		context
	}) => {
		const ofDesk = () =>
			page.evaluate(async () => {
				const names = (await caches.keys()).filter((name) => name.startsWith('outturn-site-'));
				const all = await Promise.all(
					names.map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url))
				);
				return all.flat().filter((url) => url.includes('/workers/')).length;
			});
		await page.goto('./');
		await hydrated(page);
		await stored(page);
		await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
		expect(await ofDesk()).toBe(0);
		await page.goto('./data/');
		await expect.poll(ofDesk).toBeGreaterThan(0);
		await context.setOffline(true);
		await page.reload();
		await expect(button(page, 'Check')).toBeVisible();
		await check(page, GOOD);
		await expect(result(page)).toContainText('No errors');
	});
});
