import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { csvParse } from 'd3-dsv';
import { textOf } from '../../tools/files.ts';
import { indicatorPath } from '../tools/pages.ts';
import { referenceOf } from '../tools/published.ts';
import { expect, open, query, test } from '../tools/test.ts';

const AUDIT = './data/audit/';

/** Each published flag as it was classed by hand from the report. */
const FLAGS = csvParse(textOf('tests/fixtures/flags-2011-12.csv'));
/** Where the report disagrees with itself, as listed by hand. */
const QUOTED = csvParse(textOf('tests/fixtures/quoted-2011-12.csv'));
const classed = (name: string) => FLAGS.filter((row) => row.class === name);

const table = (page: Page, name: string) => page.getByRole('table', { name, exact: true });
const rows = (page: Page, name: string) => table(page, name).locator('tbody').getByRole('row');
const shown = (page: Page) => page.getByRole('status').filter({ hasText: 'flags' });

const FLAG_WORDS: Record<string, string> = {
	direction: 'Direction',
	target_met: 'Target',
	stat_neighbours_met: 'Statistical neighbours',
	national_met: 'England',
	rag: 'Rating'
};

test.describe('the audit', () => {
	test('says in its heading how many published flags do not follow from the figures', async ({
		page
	}) => {
		await open(page, AUDIT);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(
			'13 of 250 published flags do not follow from the figures'
		);
	});

	test('has one row for each difference, as classed by hand, with its reason', async ({ page }) => {
		await open(page, AUDIT);
		const texts = await rows(page, 'Published and calculated').allInnerTexts();
		const wanted = classed('differs');
		expect(texts).toHaveLength(wanted.length);
		for (const [i, row] of wanted.entries()) {
			expect(texts[i]).toContain(referenceOf({ id: row.indicator_id ?? '' }));
			expect(texts[i]).toContain(FLAG_WORDS[row.flag ?? '']);
			expect(texts[i]).toMatch(/where (higher|lower) is better/);
			expect(texts[i]).toContain('Appendix B, No');
		}
	});

	test('counts the flags by class and kind as they were classed by hand', async ({ page }) => {
		await open(page, AUDIT);
		for (const [flag, words] of Object.entries(FLAG_WORDS)) {
			const row = table(page, 'Flags by kind and class').getByRole('row', { name: words });
			const own = FLAGS.filter((one) => one.flag === flag);
			const counts = ['differs', 'tie', 'cannot be checked', 'agrees'].map((name) =>
				String(own.filter((one) => one.class === name).length)
			);
			await expect(row.getByRole('cell')).toHaveText([...counts, '50']);
		}
	});

	test('names each measure whose flag cannot be checked, under its reason', async ({ page }) => {
		await open(page, AUDIT);
		const unchecked = table(page, 'Flags that cannot be checked');
		await expect(unchecked.getByRole('link')).toHaveCount(classed('cannot be checked').length);
		const row = unchecked.getByRole('row', { name: /Comparator not stated/ });
		await expect(row).toContainText('NI 62');
	});

	test('lists where the report disagrees with itself, each with both places', async ({ page }) => {
		await open(page, AUDIT);
		const texts = await rows(page, 'Quoted and in the table').allInnerTexts();
		expect(texts).toHaveLength(QUOTED.length);
		for (const [i, row] of QUOTED.entries()) {
			expect(texts[i]).toContain(row.quoted);
			expect(texts[i]).toContain(row.quoted_at);
			expect(texts[i]).toContain((row.table_at ?? '').split(', ').slice(0, 2).join(', '));
		}
	});

	test('leads from a row to the page of its measure', async ({ page }) => {
		await open(page, AUDIT);
		await rows(page, 'Published and calculated').last().getByRole('link').click();
		await expect(page).toHaveURL(/\/indicator\/ni-112\/$/);
	});
});

test.describe('the filters of the audit', () => {
	test('leave the flags of a class and a kind, and stand in the address', async ({ page }) => {
		await open(page, AUDIT);
		await page.getByRole('combobox', { name: 'Class', exact: true }).selectOption('Tie');
		await page.getByRole('combobox', { name: 'Flag', exact: true }).selectOption('Rating');
		await expect(shown(page)).toHaveText('3 of 250 flags');
		await expect(rows(page, 'Ties')).toHaveCount(3);
		await expect(table(page, 'Published and calculated')).toHaveCount(0);
		expect(query(page)).toBe('?kind=rating&class=tie');
	});

	test('are set by a count, and cleared by a button', async ({ page }) => {
		await open(page, AUDIT);
		await page.getByRole('link', { name: '41, England, agrees' }).click();
		await expect(shown(page)).toHaveText('41 of 250 flags');
		await expect(rows(page, 'Flags that agree')).toHaveCount(41);
		await page.getByRole('button', { name: 'Clear filters' }).click();
		await expect(shown(page)).toHaveText('250 of 250 flags');
		expect(query(page)).toBe('');
	});

	test('find a measure by its reference', async ({ page }) => {
		await open(page, AUDIT);
		await page.getByRole('searchbox').fill('NI 148');
		await expect(shown(page)).toHaveText('5 of 250 flags');
		await expect(page.getByText('“NI 148”')).toBeVisible();
		await expect(rows(page, 'Published and calculated')).toHaveCount(2);
	});

	test('drop from the address what they do not know', async ({ page }) => {
		await open(page, `${AUDIT}?kind=target,nonsense&class=__proto__&rule=mine&amber=-3`);
		await expect(shown(page)).toHaveText('50 of 250 flags');
		await expect.poll(() => query(page)).toBe('?kind=target');
	});

	test('are worked by the keyboard alone, and keep the focus', async ({ page }) => {
		await open(page, AUDIT);
		await page.getByRole('searchbox').focus();
		await page.keyboard.press('Tab');
		await expect(page.getByRole('combobox', { name: 'Class', exact: true })).toBeFocused();
		await page.keyboard.press('T');
		await expect(shown(page)).toHaveText('6 of 250 flags');
		await expect(page.getByRole('combobox', { name: 'Class', exact: true })).toBeFocused();
	});
});

test.describe('what leads to the audit', () => {
	test('is the line on the overview that counts the differences', async ({ page }) => {
		await open(page);
		await page.getByRole('link', { name: '13 published flags do not follow' }).click();
		await expect(page).toHaveURL(/\/data\/audit\/$/);
	});

	for (const [name, path] of [
		['a tile', './?q=NI+148'],
		['a row of the overview’s table', './?q=NI+148&view=table'],
		['a measure’s page', indicatorPath('ni-148')]
	] as const)
		test(`is the sign on ${name}, which leads to the measure’s own rows`, async ({ page }) => {
			await open(page, path);
			await page.getByRole('link', { name: /^Published differs from the figures/ }).click();
			await expect(page).toHaveURL(/\/data\/audit\/#ni-148$/);
			const row = page.locator('#ni-148');
			await expect(row).toContainText('67.7% against England at 61.0%');
			await expect(row).toBeInViewport();
		});
});

test.describe('what the audit gives away', () => {
	const taken = async (page: Page, button: string) => {
		const [download] = await Promise.all([
			page.waitForEvent('download'),
			page.getByRole('button', { name: button, exact: true }).click()
		]);
		const text = await readFile(await download.path(), 'utf8');
		return { name: download.suggestedFilename(), rows: csvParse(text.replace(/^\uFEFF/, '')) };
	};

	test('is every flag with its class as CSV', async ({ page }) => {
		await open(page, AUDIT);
		const file = await taken(page, 'Download CSV');
		expect(file.name).toBe('audit-flags-2011-12.csv');
		expect(
			file.rows.map((row) => [row.indicator_id, row.flag, row.class?.replaceAll('-', ' ')])
		).toEqual(
			FLAGS.map(({ indicator_id, flag, class: found }) => [
				indicator_id,
				flag === 'rag' ? 'rating' : flag,
				found
			])
		);
	});

	test('is what the filters leave', async ({ page }) => {
		await open(page, `${AUDIT}?class=differs`);
		expect((await taken(page, 'Download CSV')).rows).toHaveLength(13);
	});

	test('is every quoted figure with both its places', async ({ page }) => {
		await open(page, AUDIT);
		const file = await taken(page, 'Download the quoted figures');
		expect(file.rows.filter((row) => row.what !== 'share')).toHaveLength(110);
		expect(file.rows.filter((row) => row.class === 'differs')).toHaveLength(QUOTED.length);
	});
});

test.describe('another rule', () => {
	const flips = (page: Page) => rows(page, 'Ratings that would flip');
	const told = (page: Page) => page.getByRole('status').filter({ hasText: 'would flip' });

	test('shows which ratings it would flip, and changes none', async ({ page }) => {
		await open(page, AUDIT);
		await page.getByRole('combobox', { name: 'Rule to try' }).selectOption('Comparator only');
		await expect(told(page)).toContainText('6 of 50 ratings would flip');
		await expect(flips(page).filter({ hasText: 'NI 53a' })).toContainText('AmberAmberGreen');
		expect(query(page)).toBe('?rule=comparator-only');
		await page.getByRole('link', { name: 'Overview' }).click();
		await expect(
			page.getByRole('article', { name: /NI 53a$/ }).getByText('Amber', { exact: true })
		).toBeVisible();
	});

	test('takes its limits from the reader', async ({ page }) => {
		await open(page, `${AUDIT}?rule=target-with-tolerance&amber=5`);
		await expect(flips(page).filter({ hasText: 'NI 116' })).toHaveCount(0);
		await page.getByLabel('Amber within').fill('8');
		await page.getByLabel('Amber within').press('Enter');
		await expect(flips(page).filter({ hasText: 'NI 116' })).toHaveCount(1);
		expect(query(page)).toContain('amber=8');
	});

	test('refuses a limit that is none, says what was wanted, and keeps the one before', async ({
		page
	}) => {
		await open(page, `${AUDIT}?rule=target-with-tolerance&amber=5`);
		const amber = page.getByLabel('Amber within');
		await amber.fill('200');
		await amber.press('Enter');
		await expect(page.getByRole('alert').filter({ hasText: '200' })).toHaveText(
			'“200” is not tried: wanted a number from 0 to 100.'
		);
		await expect(amber).toHaveAttribute('aria-invalid', 'true');
		expect(query(page)).toContain('amber=5');
	});

	test('that is in force flips nothing', async ({ page }) => {
		await open(page, `${AUDIT}?rule=target-and-comparator`);
		await expect(told(page)).toContainText('0 of 50 ratings would flip');
	});
});

test.describe('printed, the audit', () => {
	test.use({ viewport: { width: 688, height: 1000 } });

	test('says what it was narrowed to', async ({ page }) => {
		await open(page, `${AUDIT}?q=care&class=differs`);
		await page.emulateMedia({ media: 'print' });
		await expect(page.getByText('6 of 250 flags: Differs; “care”')).toBeVisible();
	});

	test('is whole: every difference, tie, reason and quoted figure, nothing cut', async ({
		page
	}) => {
		await open(page, AUDIT);
		await page.emulateMedia({ media: 'print' });
		for (const [name, count] of [
			['Published and calculated', 13],
			['Ties', 6],
			['Quoted and in the table', 17]
		] as const) {
			await expect(rows(page, name)).toHaveCount(count);
			await expect(table(page, name).locator('thead')).toBeVisible();
			await expect(rows(page, name).last()).toBeVisible();
		}
		await expect(page.getByRole('button', { name: 'Download CSV' })).toBeHidden();
		expect(
			await page.evaluate(
				() => document.documentElement.scrollWidth - document.documentElement.clientWidth
			)
		).toBe(0);
	});
});
