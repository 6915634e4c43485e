import type { Page } from '@playwright/test';
import {
	button,
	check,
	checkFile,
	commit,
	GOOD,
	openDesk,
	result,
	rowWith,
	table
} from '../tools/desk.ts';
import { indicatorPath } from '../tools/pages.ts';
import { readStore } from '../tools/store.ts';
import { expect, hydrated, open, test } from '../tools/test.ts';

test('a count under 5 is committed only once a person has confirmed it', async ({ page }) => {
	await openDesk(page);
	await check(page, 'Ref\t11/12 Outturn\tNumerator\tDenominator\nNI 116\t25.0%\t3\t12\n');
	const confirmed = page.getByLabel('I have looked at what is to confirm');
	await expect(rowWith(table(page, 'Problems'), 'a count under 5')).toContainText('C (Numerator)');
	await expect(confirmed).not.toBeChecked();
	await expect(button(page, 'Commit')).toBeDisabled();
	await expect(button(page, 'Commit')).toHaveAccessibleDescription(
		/^1 to confirm: .* tick the box below it\.$/
	);
	await button(page, 'Commit').focus();
	await page.keyboard.press('Enter');
	await page.getByLabel('Title', { exact: true }).press('Enter');
	await expect(page.getByRole('heading', { name: 'What the check found' })).toBeVisible();
	expect((await readStore(page))?.datasets).toHaveLength(1);
	await confirmed.check();
	await expect(button(page, 'Commit')).toHaveAccessibleDescription('');
	await commit(page, 'Confirmed');
	expect((await readStore(page))?.datasets).toHaveLength(2);
});

test('a column that was corrected is known in the next file, after a commit and a reload', async ({
	page
}) => {
	const sheet = (figure: string) => `Ref\tDefinition\tHow we did\nNI 116\tPoverty\t${figure}\n`;
	const role = page.getByLabel('What it is: How we did');
	await openDesk(page);
	await check(page, sheet('24.1%'));
	await expect(role).toHaveValue('ignore');
	await role.selectOption('Outturn');
	await page.getByLabel('Period of How we did').fill('2011-12');
	await button(page, 'Use these columns').click();
	await expect(result(page)).toContainText('No errors: 1 change');
	await commit(page, 'Corrected');
	await page.reload();
	await hydrated(page);
	await check(page, sheet('24.2%'));
	await page.getByLabel('Which period is “How we did” of?').fill('2011-12');
	await button(page, 'Use these answers').click();
	await expect(result(page)).toContainText('No errors: 1 change');
	await page.getByText('3 of 3 columns used').click();
	await expect(role).toHaveValue('actual');
});

test('values of areas by code are shown on the map, in a period of their own', async ({ page }) => {
	await openDesk(page);
	await checkFile(
		page,
		'areas.csv',
		'SOA code,Children in poverty 2012\nE01007677,61.5%\nE01007668,40.2%\n'
	);
	await expect(result(page)).toContainText('No errors');
	await commit(page, 'Areas of 2012');
	await open(page, './map/?measure=child-poverty');
	const period = page.getByRole('combobox', { name: 'Period' });
	await expect(period.getByRole('option')).toContainText(['2012', '2009', 'Change 2009 to 2012']);
	await period.selectOption('2012');
	const areas = page.getByRole('table', { name: 'Super output areas' });
	await expect(areas.getByRole('row', { name: /Canklow North/ })).toContainText('61.5%');
	await period.selectOption('2009');
	await expect(areas.getByRole('row', { name: /Canklow North/ })).toContainText('57.5%');
});

test('a dataset is renamed, another one activated, and one deleted once that is meant', async ({
	page
}) => {
	const datasets = table(page, 'Datasets');
	const act = (name: string) => datasets.getByRole('button', { name: new RegExp(`^${name}`) });
	await openDesk(page);
	await check(page, GOOD);
	await commit(page, 'Second quarter');
	await act('Rename “Second quarter”').click();
	await expect(page.getByLabel('New title')).toBeFocused();
	await page.getByLabel('New title').fill('Third quarter');
	await page.keyboard.press('Enter');
	await expect(page.getByText('Renamed to “Third quarter”.')).toBeVisible();
	await expect(rowWith(datasets, 'Shown now')).toContainText('Third quarter');
	await rowWith(datasets, 'Came with this site')
		.getByRole('button', { name: /^Activate/ })
		.click();
	await expect(rowWith(datasets, 'Shown now')).toContainText('Came with this site');
	await expectOutturn(page, '23.3%');
	await openDesk(page);
	await act('Activate “Third quarter”').click();
	await expect(rowWith(datasets, 'Shown now')).toContainText('Third quarter');
	await expectOutturn(page, '24.1%');
	await openDesk(page);
	await act('Delete “Third quarter”').click();
	await button(page, 'Keep it').click();
	await expect(datasets).toContainText('Third quarter');
	await act('Delete “Third quarter”').click();
	await button(page, 'Delete it').click();
	await expect(datasets).not.toContainText('Third quarter');
	await expect(rowWith(datasets, 'Shown now')).toContainText('Came with this site');
	await expectOutturn(page, '23.3%');
	expect((await readStore(page))?.datasets).toHaveLength(1);
});

async function expectOutturn(page: Page, printed: string): Promise<void> {
	await open(page, indicatorPath('ni-116'));
	await expect(page.getByRole('region', { name: 'Result', exact: true })).toContainText(printed);
}
