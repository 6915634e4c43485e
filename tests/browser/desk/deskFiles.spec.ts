import type { Page } from '@playwright/test';
import { strToU8, zipSync } from 'fflate';
import { workbook } from '../../import/read/workbook.ts';
import { textOf } from '../../tools/files.ts';
import {
	button,
	check,
	checked,
	checkFile,
	commit,
	openDesk,
	result,
	rowWith,
	table,
	takenOut,
	textsIn
} from '../tools/desk.ts';
import { indicatorPath } from '../tools/pages.ts';
import { readStore } from '../tools/store.ts';
import { expect, open, test } from '../tools/test.ts';

const HEADERS = ['Ref', '11/12 Outturn'];

test('the report’s own table, pasted as it is published, would change nothing of its 50 measures', async ({
	page
}) => {
	await openDesk(page);
	await check(page, textOf('tests/fixtures/appendix-b.tsv'));
	await expect(result(page)).toHaveText(/^Nothing would change: .* of 50 measures\.$/);
	await expect(table(page, 'Changes')).toHaveCount(0);
	await expect(button(page, 'Commit')).toHaveCount(0);
	expect((await readStore(page))?.datasets).toHaveLength(1);
});

test('of a workbook with two sheets one is chosen, and problems name its sheet, row and column', async ({
	page
}) => {
	const sheets = [
		{ name: 'Health', rows: [HEADERS, ['NI 116', '24.1%']] },
		{ name: 'Schools', rows: [[], HEADERS, ['NI 116', '24.2%'], ['NI 101', 'about 24']] }
	];
	await openDesk(page);
	await checkFile(page, 'monitoring.xlsx', workbook({ sheets }));
	await expect(result(page)).toContainText('No errors');
	const choice = page.getByLabel('Sheet of monitoring.xlsx');
	await choice.selectOption('Schools (4 rows × 2 columns)');
	await button(page, 'Use this sheet').click();
	await expect(result(page)).toContainText('1 error stops this file');
	await expect(choice).toHaveValue('1');
	const cells = rowWith(table(page, 'Problems'), 'about 24').getByRole('cell');
	await expect(cells.nth(0)).toContainText('Schools');
	await expect(cells.nth(1)).toContainText('4');
	await expect(cells.nth(2)).toContainText('B (11/12 Outturn)');
	expect((await readStore(page))?.datasets).toHaveLength(1);
});

test.describe('what a spreadsheet copies', () => {
	test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

	/** Its text alone has no columns that could be read. */
	const copy = (page: Page) =>
		page.evaluate(async () => {
			const html = '<table><tr><th>Ref<th>11/12 Outturn<tr><td>NI 116<td>24.1%</table>';
			const blob = (type: string, text: string) => [type, new Blob([text], { type })];
			const held = [blob('text/html', html), blob('text/plain', 'Ref 11/12 Outturn NI 116 24.1%')];
			await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(held))]);
		});

	test('is read as the table that it is, not as its text, until the text is edited', async ({
		page
	}) => {
		await openDesk(page);
		await copy(page);
		const box = page.getByLabel('Or paste a table');
		await box.press('Control+V');
		await expect(box).toHaveValue(/^Ref 11/);
		await checked(page);
		await expect(result(page)).toContainText('No errors: 1 change');
		await expect(table(page, 'Changes')).toContainText('24.1%');
		await box.press('End');
		await box.press('x');
		await checked(page);
		await expect(result(page)).toContainText('1 error stops this file');
	});
});

test('the data package that was taken out comes back with one figure changed, and is shown', async ({
	page
}) => {
	await openDesk(page);
	const files = textsIn(await takenOut(page, 'Data package'));
	const observations = files['observations.csv'] ?? '';
	const [before = '', value] = /ni-116,2011-12,actual,(23\.3),23\.30?%/.exec(observations) ?? [];
	expect(value).toBe('23.3');
	files['observations.csv'] = observations.replace(before, 'ni-116,2011-12,actual,24.1,24.1%');
	const bytes = Object.entries(files).map(([name, text]) => [name, strToU8(text)]);
	await checkFile(page, 'package.zip', zipSync(Object.fromEntries(bytes)));
	await expect(result(page)).toContainText('No errors: 1 change');
	await expect(table(page, 'Changes')).toContainText('24.1%');
	await commit(page, 'From the package');
	await open(page, indicatorPath('ni-116'));
	await expect(page.getByRole('region', { name: 'Result', exact: true })).toContainText('24.1%');
});

test('a zip of the tables for spreadsheets is told what to take instead, once', async ({
	page
}) => {
	await openDesk(page);
	const zip = await takenOut(page, 'Every table as CSV, with metadata');
	await checkFile(page, 'tables.zip', zip);
	await expect(result(page)).toContainText('1 error stops this file');
	await expect(table(page, 'Problems')).toContainText('this zip holds tables for spreadsheets');
	await expect(table(page, 'Problems')).toContainText('Take “Data package” instead');
	await expect(button(page, 'Commit')).toHaveCount(0);
});

test('a file that is dropped is taken, named, and goes before what was pasted', async ({
	page
}) => {
	await openDesk(page);
	await check(page, 'Ref\t11/12 Outturn\nNI 116\tabout 24\n');
	const dataTransfer = await page.evaluateHandle(() => {
		const held = new DataTransfer();
		held.items.add(new File(['Ref,11/12 Outturn\nNI 116,24.1%\n'], 'dropped.csv'));
		return held;
	});
	const zone = page.getByText('It can be dropped here, too.');
	await zone.dispatchEvent('dragover', { dataTransfer });
	await zone.dispatchEvent('drop', { dataTransfer });
	await expect(page.getByText('dropped.csv, 31 bytes')).toBeVisible();
	await expect(page.getByLabel('Or paste a table')).toHaveValue('');
	await checked(page);
	await expect(result(page)).toContainText('No errors: 1 change');
});
