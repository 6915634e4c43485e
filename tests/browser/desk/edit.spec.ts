import { strToU8, zipSync } from 'fflate';
import type { Page } from '@playwright/test';
import { contraryFiles } from '../../packages/packages.ts';
import { checkFile, openDesk } from '../tools/desk.ts';
import { indicatorPath } from '../tools/pages.ts';
import { notice } from '../tools/shipped.ts';
import { readStore, stored } from '../tools/store.ts';
import { expect, open, test } from '../tools/test.ts';
import { expectNone } from '../tools/violations.ts';

const LOOKS = [
	{ width: 360, colorScheme: 'dark' },
	{ width: 1440, colorScheme: 'light' }
] as const;

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });
const verdict = (page: Page) => page.getByRole('status', { name: 'Result' });
const WHY = 'What was changed, and why';

async function edit(page: Page): Promise<void> {
	await open(page, indicatorPath('ni-116'));
	await stored(page);
	await page.getByText('Share or edit').click();
	await button(page, 'Edit').click();
	await expect(page.getByRole('heading', { name: 'Edit NI 116, 2011/12' })).toBeFocused();
}

test('an outturn is refused by its field, mended, checked, saved, shown and undone', async ({
	page
}) => {
	await edit(page);
	await field(page, 'Outturn').fill('many');
	await field(page, WHY).fill('Counted anew');
	await button(page, 'Check').click();
	await expect(field(page, 'Outturn')).toBeFocused();
	await expect(field(page, 'Outturn')).toHaveAccessibleDescription(/Wanted: a figure such as/);
	await expect(verdict(page)).toContainText('1 error to correct');
	await expect(button(page, 'Save as my own data')).toHaveCount(0);

	await field(page, 'Outturn').fill('20.5%');
	await button(page, 'Check').click();
	await expect(page.getByRole('table', { name: 'Changes', exact: true })).toContainText('20.5%');
	expect((await readStore(page))?.datasets).toHaveLength(1);
	await button(page, 'Save as my own data').click();
	await expect(page.getByText('Saved. This page shows your own data')).toBeVisible();
	await expect(button(page, 'Edit')).toBeFocused();
	await expect(page.getByRole('main')).toContainText('20.5%');
	await expect(page.getByRole('main')).toContainText('from 23.3%');
	await expect(notice(page, /Your own data, not published/)).toBeVisible();

	await page.getByRole('link', { name: 'Overview', exact: true }).click();
	await expect(page.getByRole('article', { name: 'Children in poverty, NI 116' })).toContainText(
		'20.5%'
	);
	await open(page, './data/');
	await expect(page.getByRole('table', { name: 'Datasets' })).toContainText('Counted anew');
	await button(page, 'Undo last change').click();
	await expect(page.getByText('The last change was undone.')).toBeVisible();
	await open(page, indicatorPath('ni-116'));
	await expect(notice(page, /Your own data, not published/)).toHaveCount(0);
	await expect(page.getByRole('main')).toContainText('23.3%');
	await expect(page.getByRole('main')).not.toContainText('20.5%');
});

test('an edit needs its reason, and one that is called off leaves nothing', async ({ page }) => {
	await edit(page);
	await field(page, 'Target').fill('25%');
	await button(page, 'Check').click();
	await expect(field(page, WHY)).toBeFocused();
	await button(page, 'Cancel').click();
	await expect(button(page, 'Edit')).toBeFocused();
	expect((await readStore(page))?.datasets).toHaveLength(1);
	await button(page, 'Edit').click();
	await expect(field(page, 'Target')).toHaveValue('21.6%');
});

test('an action is added by keyboard alone', async ({ page }) => {
	await open(page, indicatorPath('ni-116'));
	await stored(page);
	await page.getByText('Share or edit').focus();
	await page.keyboard.press('Enter');
	await expect(button(page, 'Edit')).toBeVisible();
	const tabTo = async (is: () => Promise<boolean>) => {
		for (let i = 0; i < 40 && !(await is()); i++) await page.keyboard.press('Tab');
		expect(await is()).toBe(true);
	};
	const isOn = (name: string) => () =>
		page.evaluate(
			(wanted) =>
				(document.activeElement as HTMLInputElement | null)?.labels?.[0]?.textContent === wanted ||
				document.activeElement?.textContent?.trim() === wanted,
			name
		);
	await tabTo(isOn('Edit'));
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { name: 'Edit NI 116, 2011/12' })).toBeFocused();
	await tabTo(isOn('Actions, a blank line between two'));
	await page.keyboard.press('ControlOrMeta+End');
	await page.keyboard.insertText('\n\nAsk each school for its plan.');
	await tabTo(isOn(WHY));
	await page.keyboard.insertText('Agreed in November');
	await tabTo(isOn('Check'));
	await page.keyboard.press('Enter');
	await expect(verdict(page)).toBeFocused();
	await expect(verdict(page)).toContainText('1 change');
	await tabTo(isOn('Save as my own data'));
	await page.keyboard.press('Enter');
	await expect(button(page, 'Edit')).toBeFocused();
	const actions = page.getByRole('region', { name: 'Commentary' });
	await expect(actions).toContainText('Ask each school for its plan.');
	await expect(actions).toContainText(/Edited on \d+ \w+ \d{4}: Agreed in November/);
});

test('axe finds nothing in the editor, with a fault, and with changes', async ({ page }) => {
	test.slow();
	await edit(page);
	await expectNone(page, 'the editor', LOOKS);
	await field(page, 'Outturn').fill('many');
	await field(page, WHY).fill('Counted anew');
	await button(page, 'Check').click();
	await expect(verdict(page)).toContainText('1 error');
	await expectNone(page, 'the editor with a fault', LOOKS);
	await field(page, 'Outturn').fill('20.5%');
	await button(page, 'Check').click();
	await expect(button(page, 'Save as my own data')).toBeVisible();
	await expectNone(page, 'the editor with changes', LOOKS);
});

test('an action that has an owner has its owner, day and state edited by keyboard alone', async ({
	page
}) => {
	test.slow();
	await openDesk(page);
	// The editor is looked at, and not the council's own colour.
	const files = contraryFiles();
	const description = JSON.parse(files['datapackage.json'] ?? '');
	delete description.site.accent;
	const texts = { ...files, 'datapackage.json': JSON.stringify(description) };
	const bytes = Object.entries(texts).map(([name, text]) => [name, strToU8(text)]);
	await checkFile(page, 'cwm-arian.zip', zipSync(Object.fromEntries(bytes)));
	await page
		.getByLabel('Show Cwm Arian County Council in place of Rotherham Borough Council')
		.check();
	await button(page, 'Commit').click();
	await expect(page.getByRole('heading', { name: 'Committed' })).toBeFocused();
	await open(page, './indicator/?id=hsg-04b&period=p24');
	await page.getByText('Share or edit').click();
	await button(page, 'Edit').click();
	const action = page.getByRole('group', { name: /^Action: Inspect each home/ });
	await expect(action.getByLabel('Due')).toHaveValue('2025-09-30');
	await action.getByLabel(/^Owner/).focus();
	await page.keyboard.press('ControlOrMeta+A');
	await page.keyboard.type('Head of Lettings');
	await action.getByLabel('State').focus();
	await page.keyboard.type('Done');
	await expectNone(page, 'the editor with actions', LOOKS);
	await field(page, WHY).fill('It is done');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	const table = page.getByRole('table', { name: 'Changes', exact: true });
	await expect(table).toContainText('Head of Lettings');
	await button(page, 'Save as my own data').click();
	await expect(page.getByRole('region', { name: 'Commentary' })).toContainText(
		'Done. Owner: Head of Lettings. Due 30 September 2025.'
	);
});
