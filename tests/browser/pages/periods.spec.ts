/** A dataset of quarters and years: each page in each period, the basket, a revised figure. */
import type { Page } from '@playwright/test';
import { LEFT, NEW, REVISED } from '../tools/periods.ts';
import { bringPeriods, stored } from '../tools/store.ts';
import { expect, open, query, test } from '../tools/test.ts';
import { expectNone } from '../tools/violations.ts';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const choice = (page: Page) => page.getByRole('combobox', { name: 'Period' });
const shownIn = (page: Page) => choice(page).evaluate((one: HTMLSelectElement) => one.value);
const WORDS = ['2012/13', '2012/13 Q1', '2011/12', '2011/12 Q1'];

test('the published report has one period, and no page offers a choice', async ({ page }) => {
	for (const path of ['./', './indicator/ni-116/', './report/', './data/audit/', './present/']) {
		await open(page, path);
		await stored(page);
		await expect(heading(page)).toBeVisible();
		await expect(choice(page)).toHaveCount(0);
	}
});

test.describe('with quarters and years of one’s own', () => {
	test.beforeEach(async ({ page }) => {
		await open(page);
		await stored(page);
		await bringPeriods(page);
	});

	test('every page opens on the latest year, offers the others, and says what is chosen in its address', async ({
		page
	}) => {
		for (const path of ['./', './indicator/ni-60/', './report/', './data/audit/', './present/']) {
			await open(page, path);
			await expect(choice(page).getByRole('option')).toHaveText(WORDS);
			expect(await shownIn(page)).toBe('2012-13');
			await choice(page).selectOption('2012/13 Q1');
			await expect.poll(() => query(page)).toContain('period=2012-13-q1');
			await page.goBack();
			await expect.poll(() => shownIn(page)).toBe('2012-13');
			await page.goForward();
			await expect.poll(() => shownIn(page)).toBe('2012-13-q1');
			await choice(page).selectOption('2012/13');
			await expect.poll(() => query(page)).not.toContain('period');
		}
	});

	test('the overview counts the measures of the basket alone, and says what it is held against', async ({
		page
	}) => {
		await open(page);
		await expect(page.getByText('50 of 50 measures')).toBeVisible();
		await expect(page.getByText('50 measures at the end of 2012/13')).toBeVisible();
		await expect(page.getByText('unchanged on the year before')).toBeVisible();
		await expect(page.getByRole('article', { name: /NI 116$/ })).toHaveCount(0);
		await choice(page).selectOption('2012/13 Q1');
		await expect(page.getByText('3 of 3 measures')).toBeVisible();
		await expect(page.getByText('unchanged on 2011/12 Q1')).toBeVisible();
		await expect(page.getByRole('article')).toHaveCount(3);
		await expect(page.getByRole('list', { name: 'Key to the small drawings' })).toContainText(
			'2011/12 Q1'
		);
	});

	test('the overview says what entered the basket and what left it, with links that lead there', async ({
		page
	}) => {
		await open(page);
		await page.getByText('New in the basket since 2011/12:').waitFor();
		const tile = page.getByRole('article', { name: /^Young carers with a plan/ });
		await expect(tile.getByText('provisional', { exact: true })).toBeVisible();
		await page.getByRole('link', { name: 'Young carers with a plan' }).first().click();
		await expect(heading(page)).toHaveText('Young carers with a plan of their own');
		await expect(page.getByText('In the basket since 2012/13.')).toBeVisible();
		await expect(page.getByRole('region', { name: 'Result' })).toContainText('provisional');
		await page.goBack();
		const left = page.getByText('In the basket of 2011/12, and no longer:').locator('..');
		await left.getByRole('link').click();
		await expect(page.getByText('Left the basket after 2011/12.')).toBeVisible();
		await expect(page.getByRole('region', { name: 'Result' })).toHaveText(
			/Not in the basket of 2012\/13.*It is reported in\s+2011\/12\./s
		);
		await expect(page.getByRole('region', { name: 'Trend' })).toBeVisible();
		await page.getByRole('region', { name: 'Result' }).getByRole('link').click();
		await expect.poll(() => query(page)).toBe('?period=2011-12');
		await expect(page.getByRole('region', { name: 'Why this rating' })).toBeVisible();
	});

	test('a measure that the report has not is led to from every list', async ({ page }) => {
		await open(page, './?q=carers+plan');
		await page.getByRole('article').getByRole('link', { name: 'Young carers' }).click();
		await expect(heading(page)).toHaveText('Young carers with a plan of their own');
		await expect.poll(() => query(page)).toContain(`id=${NEW}`);
		await open(page, './report/');
		await page.locator(`tbody[id="${NEW}"]`).getByRole('link').first().click();
		await expect(heading(page)).toHaveText('Young carers with a plan of their own');
	});

	test('a revised figure keeps its earlier value, wherever it is told', async ({ page }) => {
		const words = 'revised on 1 May 2013 from 4.2%';
		await open(page, `./indicator/${REVISED}/?period=2011-12`);
		await expect(page.getByRole('region', { name: 'Result' })).toContainText(words);
		await expect(
			page.getByRole('region', { name: 'Trend' }).getByRole('row', { name: /2011\/12 .*4.3%/ })
		).toContainText(words);
		await expect(page.getByRole('region', { name: 'Notes and sources' })).toContainText(
			'Revised on 1 May 2013 from 4.2%. One pupil was counted twice.'
		);
		await choice(page).selectOption('2012/13');
		const prior = page.getByRole('region', { name: 'Comparisons' }).getByRole('row').nth(2);
		await expect(prior).toContainText(words);
		await open(page, './report/');
		await expect(page.locator(`tbody[id="${REVISED}"]`)).toContainText(words);
		await expect(page.getByText(/Revised on 1 May 2013 from 4\.2%\. One pupil/)).toBeVisible();
	});

	test('commentary of one’s own is drawn with its marks, and told without them where words alone are', async ({
		page
	}) => {
		await open(page, './indicator/ni-60/');
		const commentary = page.getByRole('region', { name: 'Commentary' });
		await expect(commentary.getByRole('strong')).toHaveText('better than planned');
		await expect(commentary.getByRole('link', { name: 'the plan' })).toHaveAttribute(
			'href',
			'https://example.org/plan'
		);
		await expect(commentary.getByRole('listitem')).toHaveText(['more visits', 'fewer waits']);
		await open(page, './report/');
		const row = page.locator('tbody[id="ni-60"]');
		await expect(row).toContainText('Outcomes were better than planned, see the plan.');
	});

	test('links keep the period: menu, counts, report, audit and slides', async ({ page }) => {
		await open(page, './?period=2011-12');
		await expect(heading(page)).toBeVisible();
		const menu = page.getByRole('navigation', { name: 'Main' });
		await menu.getByRole('link', { name: 'Present' }).click();
		await expect(page.getByRole('group').first()).toContainText('2011/12');
		await expect.poll(() => query(page)).toBe('?period=2011-12&slide=1');
		await menu.getByRole('link', { name: 'Audit' }).click();
		await expect(heading(page)).toContainText('published flags of 2011/12 do not follow');
		await menu.getByRole('link', { name: 'Overview' }).click();
		await page.getByRole('link', { name: 'Read or print the full report' }).click();
		await expect(page.getByText('Rotherham · 2011/12 outturn · full report')).toBeVisible();
		await expect(page.locator(`tbody[id="${LEFT}"]`)).toHaveCount(1);
		await page.getByRole('link', { name: 'Overview' }).first().click();
		await page.getByRole('list', { name: 'Published ratings' }).getByRole('link').first().click();
		await expect.poll(() => query(page)).toBe('?rating=red&period=2011-12');
		await menu.getByRole('link', { name: 'Neighbourhoods' }).click();
		await expect.poll(() => query(page)).not.toContain('2011-12');
	});

	test('report, audit and slides are of the basket and say the period', async ({ page }) => {
		await open(page, './report/?period=2012-13-q1');
		await expect(page.getByText('Rotherham · 2012/13 Q1 outturn · full report')).toBeVisible();
		await expect(page.getByText('Monitoring table: all 3 measures').first()).toBeVisible();
		await expect(page.getByRole('columnheader', { name: '2011/12 Q1' }).first()).toBeVisible();
		await open(page, './data/audit/?period=2012-13-q1');
		await expect(heading(page)).toHaveText(
			/1 of 15 published flags of 2012\/13 Q1 does not follow/
		);
		await open(page, './present/?period=2012-13-q1&slide=2');
		await expect(page.getByText('3 measures at the end of 2012/13 Q1')).toBeVisible();
	});

	test('what changed in a year names the measures that entered and left', async ({ page }) => {
		await open(page, './report/');
		const changed = page.getByRole('region', { name: 'What changed' });
		await expect(changed.getByRole('heading', { name: 'New measures' })).toBeVisible();
		await expect(changed).toContainText('Young carers with a plan, NI 900');
		await expect(changed.getByRole('heading', { name: 'No longer reported' })).toBeVisible();
	});

	for (const path of ['./', `./indicator/${LEFT}/`, './present/'])
		test(`axe finds nothing on ${path}, where there is a choice`, async ({ page }) => {
			await open(page, path);
			await expect(choice(page)).toBeVisible();
			await expectNone(page, `${path} with a choice`, [{ width: 360, colorScheme: 'light' }]);
		});
});
