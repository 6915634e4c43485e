import type { Page } from '@playwright/test';
import {
	PRIORITIES,
	PUBLISHED,
	publishedUnder,
	RATING_WORD,
	referenceOf
} from '../tools/published.ts';
import { expect, hydrated, open, query, test } from '../tools/test.ts';

const measures = (page: Page) => page.getByRole('main').getByRole('article');
const found = (page: Page) => page.getByRole('status').filter({ hasText: /of 50 measures/ });
const control = (page: Page, name: string) => page.getByRole('combobox', { name, exact: true });
const search = (page: Page) => page.getByRole('searchbox', { name: 'Search measures' });

/** The measures shown are as many as the status says. */
async function expectFound(page: Page, number: number) {
	await expect(found(page)).toHaveText(`${number} of 50 measures`);
	await expect(measures(page)).toHaveCount(number);
}

/** Every measure shown says these words. */
async function expectEach(page: Page, words: RegExp) {
	for (const text of await measures(page).allInnerTexts()) expect(text).toMatch(words);
}

test.describe('the overview', () => {
	test('says its finding in one heading', async ({ page }) => {
		await open(page);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(
			'Half of the rated measures are red'
		);
	});

	test('counts 22 red, 10 amber, 12 green and 6 not rated, as published', async ({ page }) => {
		await open(page);
		const main = page.getByRole('main');
		for (const words of [/22\s*Red/, /10\s*Amber/, /12\s*Green/, /6\s*Not rated/])
			await expect(main).toContainText(words);
	});

	test('has the five priorities in the report’s order, 50 measures in four', async ({ page }) => {
		await open(page);
		await expectFound(page, 50);
		for (const [i, { title }] of PRIORITIES.entries()) {
			const region = page.getByRole('region', { name: title });
			await expect(region).toBeVisible();
			await expect(region.getByRole('article')).toHaveCount(publishedUnder(i + 1).length);
		}
		const last = page.getByRole('region', { name: 'Improving the environment' });
		await expect(last).toContainText(/no .*indicators/i);
	});

	test('shows each measure with its published rating and outturn', async ({ page }) => {
		await open(page);
		for (const row of PUBLISHED) {
			const tile = page.getByRole('article', {
				name: new RegExp(`, ${referenceOf(row)}$`)
			});
			await expect(tile).toContainText(RATING_WORD[row.rag] ?? '');
			await expect(tile).toContainText(row.outturn);
			await expect(tile.getByRole('link').first()).toHaveAttribute(
				'href',
				new RegExp(`indicator/${row.id}/`)
			);
		}
	});

	test('names the five measures that need attention first, worst first', async ({ page }) => {
		await open(page);
		const items = page.getByRole('region', { name: 'Needs attention first' }).getByRole('listitem');
		// The largest relative shortfalls among the red, worked out by hand from the table.
		await expect(items.getByRole('link')).toHaveText([
			'Looked after children: 5+ A*–C GCSEs',
			'Inequality gap: Level 2 by age 19',
			'Adoption placements within 12 months',
			/16–18s/,
			'Free school meals gap at KS2'
		]);
	});
});

test.describe('the filters', () => {
	for (const [rag, word] of Object.entries(RATING_WORD)) {
		test(`leave the ${word.toLowerCase()} ones under Rating`, async ({ page }) => {
			await open(page);
			await control(page, 'Rating').selectOption(word);
			await expectFound(page, PUBLISHED.filter((row) => row.rag === rag).length);
			await expectEach(page, new RegExp(word));
			expect(query(page)).toMatch(/^\?rating=\w+$/);
		});
	}

	test('leave those of one priority under Priority', async ({ page }) => {
		await open(page);
		await control(page, 'Priority').selectOption('3');
		await expectFound(page, publishedUnder(3).length);
		expect(query(page)).toBe('?priority=3');
	});

	for (const direction of ['improved', 'declined', 'unchanged'])
		test(`leave those that ${direction} by their figures under Direction`, async ({ page }) => {
			await open(page);
			await control(page, 'Direction').selectOption(direction);
			await expect(found(page)).not.toHaveText('50 of 50 measures');
			await expect(measures(page)).not.toHaveCount(0);
			await expectEach(page, new RegExp(`${direction} from`, 'i'));
			expect(query(page)).toBe(`?direction=${direction}`);
		});

	test('leave those that missed their target under Against', async ({ page }) => {
		await open(page);
		await control(page, 'Against').selectOption('target-missed');
		await expect(measures(page)).not.toHaveCount(50);
		await expectEach(page, /missed by/);
		expect(query(page)).toBe('?against=target-missed');
	});

	test('part those that met their target from those that missed it', async ({ page }) => {
		await open(page, './?against=target-met');
		const met = await measures(page).count();
		await open(page, './?against=target-missed');
		const missed = await measures(page).count();
		const withTarget = PUBLISHED.filter((row) => row.target !== 'N/A').length;
		// NI 113b's target is a number and its outturn a percentage: the two do not compare.
		expect(met + missed).toBe(withTarget - 1);
	});

	test('leave those whose published flags differ from the figures', async ({ page }) => {
		await open(page, './?flag=differs');
		await expect(measures(page)).not.toHaveCount(50);
		await expect(measures(page)).not.toHaveCount(0);
		await expectEach(page, /differ/i);
	});

	test('find by words of a title, and by reference with or without its space', async ({ page }) => {
		await open(page);
		for (const words of ['adoption', 'NI 61', 'ni61']) {
			await search(page).fill(words);
			await expectFound(page, 1);
			await expect(measures(page)).toHaveAccessibleName(/NI 61$/);
		}
		expect(query(page)).toBe('?q=ni61');
	});

	test('narrow together, and Clear filters takes all away', async ({ page }) => {
		await open(page, './?rating=red&priority=3&q=in');
		await expect(found(page)).not.toHaveText('50 of 50 measures');
		await page.getByRole('button', { name: 'Clear filters' }).click();
		await expectFound(page, 50);
		expect(query(page)).toBe('');
		await expect(search(page)).toHaveValue('');
		await expect(control(page, 'Rating')).toHaveValue('');
	});

	test('say that nothing was found, with a way out', async ({ page }) => {
		await open(page);
		await search(page).fill('zeppelin');
		await expect(found(page)).toHaveText('0 of 50 measures');
		await expect(page.getByRole('main')).toContainText(/nothing found/i);
		await page
			.getByRole('main')
			.getByRole('link', { name: /all 50 measures/i })
			.click();
		await expectFound(page, 50);
	});

	test('are taken back by Back, one at a time, and redone by Forward', async ({ page }) => {
		await open(page);
		await control(page, 'Rating').selectOption('Red');
		await expectFound(page, 22);
		await control(page, 'Priority').selectOption('3');
		const both = publishedUnder(3).filter(({ rag }) => rag === 'RED').length;
		await expectFound(page, both);
		await page.goBack();
		await expectFound(page, 22);
		await expect(control(page, 'Priority')).toHaveValue('');
		await page.goBack();
		await expectFound(page, 50);
		await page.goForward();
		await expectFound(page, 22);
	});

	test('hold when a reader comes back from an indicator', async ({ page }) => {
		await open(page, './?rating=amber');
		await measures(page).first().getByRole('link').first().click();
		await expect(page).toHaveURL(/indicator\//);
		await page.goBack();
		await expectFound(page, 10);
	});
});

test.describe('the address of the overview', () => {
	test('opens what it says: filters, view and order', async ({ page }) => {
		await open(page, './?rating=red,amber&priority=2&sort=title&view=table');
		const asked = publishedUnder(2).filter(({ rag }) => ['RED', 'AMBER'].includes(rag)).length;
		await expect(found(page)).toHaveText(`${asked} of 50 measures`);
		await expect(page.getByRole('table', { name: 'Measures' }).getByRole('row')).toHaveCount(
			asked + 1
		);
		await expect.poll(() => query(page)).toBe('?priority=2&rating=red,amber&sort=title&view=table');
	});

	test('drops what is not understood and keeps the rest', async ({ page }) => {
		await open(page, './?rating=red,purple&priority=9&view=upside-down&sort=&direction=up');
		await expectFound(page, 22);
		await expect.poll(() => query(page)).toBe('?rating=red');
	});

	for (const bad of ['%', '%E0%A4%A', '<script>', 'a'.repeat(5000)])
		test(`is not broken by ${bad.slice(0, 12)}`, async ({ page }) => {
			await page.goto(`./?q=${bad}&rating=${bad}`);
			await hydrated(page);
			await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
			await expect(found(page)).toHaveText(/^\d+ of 50 measures$/);
		});
});

test.describe('the table view', () => {
	const rows = (page: Page) => page.getByRole('table', { name: 'Measures' }).getByRole('row');

	test('shows all 50 measures, one in a row', async ({ page }) => {
		await open(page);
		await control(page, 'View').selectOption('Table');
		await expect(rows(page)).toHaveCount(51);
		expect(query(page)).toBe('?view=table');
	});

	test('shows each published figure in its measure’s row', async ({ page }) => {
		await open(page, './?view=table');
		for (const row of PUBLISHED) {
			const line = rows(page).filter({ has: page.locator(`a[href*="/${row.id}/"]`) });
			await expect(line).toContainText(RATING_WORD[row.rag] ?? '');
			await expect(line).toContainText(row.outturn);
		}
	});

	test('is in the order asked for', async ({ page }) => {
		await open(page, './?view=table&sort=title');
		const titles = await rows(page).locator('th > a').allTextContents();
		const inOrder = titles.toSorted((a, b) => a.localeCompare(b, 'en'));
		expect(titles).toEqual(inOrder);
		await open(page, './?view=table&sort=attention');
		await expect(rows(page).nth(1)).toContainText('Looked after children: 5+ A*–C GCSEs');
	});
});

test('what the filters leave is a report too, which says what it leaves out', async ({ page }) => {
	await open(page, './?priority=2&rating=red&view=table');
	await page.getByRole('link', { name: 'Report of these' }).click();
	await expect(page).toHaveURL(/\/report\/\?priority=2&rating=red$/);
	await expect(
		page.getByText(/^Filtered to 15 of 50 measures: priority 2, .*; red\./)
	).toBeVisible();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Report of 15 measures');
	await expect(page.getByRole('article')).toHaveCount(15);
	await expect(page.locator('tbody[id^="ni-"]')).toHaveCount(15);
	await expect(page.getByText('None of the measures chosen is under this priority.')).toHaveCount(
		3
	);
	await page.getByText('Share', { exact: true }).click();
	await expect(page.getByRole('textbox', { name: 'Link', exact: true })).toHaveValue(
		/report\/\?priority=2&rating=red$/
	);
	await page.getByRole('link', { name: 'Read the full report' }).click();
	await expect(page.getByRole('article')).toHaveCount(22);
});

test.describe('the key /', () => {
	test('moves to search', async ({ page }) => {
		await open(page);
		await page.keyboard.press('/');
		await expect(search(page)).toBeFocused();
		await expect(search(page)).toHaveValue('');
	});

	test('is a letter like any other in the search itself', async ({ page }) => {
		await open(page);
		await search(page).focus();
		await page.keyboard.type('a/b');
		await expect(search(page)).toHaveValue('a/b');
	});

	test('can be switched off', async ({ page }) => {
		await open(page, './about/');
		await page.getByRole('checkbox', { name: /key|shortcut/i }).uncheck();
		await open(page);
		await page.keyboard.press('/');
		await expect(search(page)).not.toBeFocused();
	});
});
