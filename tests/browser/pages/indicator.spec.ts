import type { Page } from '@playwright/test';
import { indicatorPath } from '../tools/pages.ts';
import { stored } from '../tools/store.ts';
import { expect, open, query, test } from '../tools/test.ts';

const region = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
const link = (page: Page, name: string) => page.getByRole('link', { name, exact: true });

test.describe('an indicator', () => {
	test('has its title as the heading and five named parts', async ({ page }) => {
		await open(page, indicatorPath('ni-116'));
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(
			'Proportion of children in poverty'
		);
		for (const name of ['Result', 'Trend', 'Comparisons', 'Why this rating', 'Commentary'])
			await expect(region(page, name)).toBeVisible();
	});

	test('tells its result in one plain sentence', async ({ page }) => {
		await open(page, indicatorPath('ni-101'));
		await expect(region(page, 'Result')).toContainText(
			/4\.2% against a target of 33\.3%, missed by 29\.1 points; down from 26\.9%, declined; below statistical neighbours \(23\.3%\) and England \(12\.80?%\)\./
		);
	});

	test('tells how few a small cohort is', async ({ page }) => {
		await open(page, indicatorPath('ni-101'));
		await expect(region(page, 'Result')).toContainText('1 of 24');
	});

	test('says which branch of the rule made its rating, and whether the report states it', async ({
		page
	}) => {
		await open(page, indicatorPath('ni-116'));
		const why = region(page, 'Why this rating');
		await expect(why).toContainText('Red');
		await expect(why).toContainText('The target is missed and the comparator is missed.');
		await expect(why).toContainText('Stated: Appendix A, Definition of new RAG Status');
		await open(page, indicatorPath('ni-80'));
		await expect(why).toContainText('There is no target');
		await expect(why).toContainText('Inferred');
	});

	test('walks the rule question by question, with the answer taken and where others lead', async ({
		page
	}) => {
		await open(page, indicatorPath('ni-116'));
		const steps = region(page, 'Why this rating').getByRole('list').first().locator('> li');
		await expect(steps.nth(0)).toContainText('Is the target met?');
		await expect(steps.nth(0)).toContainText('23.3% against the target at 21.6%: missed');
		await expect(steps.nth(0)).toContainText('Missed: so it is here');
		await expect(steps.nth(1)).toContainText('England: inferred from the published flags');
		await expect(steps.nth(1).getByRole('listitem')).toHaveText([/^Met\s+Amber$/, /Missed.*Red$/]);
	});

	test('says what would change its rating, also in people', async ({ page }) => {
		await open(page, indicatorPath('ni-101'));
		const why = region(page, 'Why this rating');
		await expect(why.getByRole('listitem').filter({ hasText: '33.3% or higher' })).toContainText(
			/Green.*29\.1 points higher, that is 7 more of 24 young people/
		);
		await expect(why).toContainText('Red is the worst there is.');
		await open(page, indicatorPath('ni-76'));
		await expect(why).toContainText('No other outturn would');
	});

	test('says where a difference could be chance, and never without a known cohort', async ({
		page
	}) => {
		await open(page, indicatorPath('ni-86'));
		const result = region(page, 'Result');
		await expect(result).toContainText('8 of 12 schools; 95% interval 39.1% to 86.2%.');
		await expect(result).toContainText('the target (75%)');
		await expect(result).toContainText('Those differences could be chance.');
		await open(page, indicatorPath('ni-116'));
		await expect(result).not.toContainText(/interval|chance/);
	});

	test('says where the report quotes otherwise than its table', async ({ page }) => {
		await open(page, indicatorPath('ni-80'));
		await expect(region(page, 'Commentary')).toContainText(
			'England, 2011/12: 56.7%, in the table 54.2%'
		);
	});

	test('tells the time that each figure refers to', async ({ page }) => {
		await open(page, indicatorPath('ni-116'));
		const comparisons = region(page, 'Comparisons');
		await expect(comparisons.getByRole('row', { name: /^Outturn/ })).toContainText('2009');
		await expect(comparisons.getByRole('row', { name: /^Prior year/ })).toContainText('2008');
	});

	test('shows every further point that the report has', async ({ page }) => {
		await open(page, indicatorPath('ni-60'));
		await expect(region(page, 'Trend').getByRole('row', { name: /May 2012/ })).toBeVisible();
	});

	test('shows commentary, narrative and actions', async ({ page }) => {
		await open(page, indicatorPath('ni-116'));
		for (const name of ['Summary', 'Exception narrative', 'Actions'])
			await expect(region(page, 'Commentary').getByRole('heading', { name })).toBeVisible();
	});

	test('of child poverty leads to the map of it', async ({ page }) => {
		await open(page, indicatorPath('ni-116'));
		await page.getByRole('main').getByRole('link', { name: /map/i }).first().click();
		await expect(page).toHaveURL(/\/map\/(\?measure=child-poverty)?$/);
		await expect(page.getByRole('region', { name: /^Map of/ })).toBeVisible();
	});

	test('leads to the other parts of its family', async ({ page }) => {
		await open(page, indicatorPath('ni-53a'));
		await page.getByRole('link', { name: /NI 53b/ }).click();
		await expect(page).toHaveURL(/indicator\/ni-53b\/$/);
		await expect(page.getByRole('heading', { level: 1 })).toContainText('coverage');
	});
});

test.describe('previous and next', () => {
	test('follow the report', async ({ page }) => {
		await open(page, indicatorPath('ni-53b'));
		await link(page, 'Next measure').click();
		await expect(page).toHaveURL(/indicator\/ni-72\/$/);
		await link(page, 'Previous measure').click();
		await expect(page).toHaveURL(/indicator\/ni-53b\/$/);
		await link(page, 'Previous measure').click();
		await expect(page).toHaveURL(/indicator\/ni-53a\/$/);
	});

	test('end where the report ends', async ({ page }) => {
		await open(page, indicatorPath('ni-116'));
		await expect(link(page, 'Previous measure')).toHaveCount(0);
		await expect(link(page, 'Next measure')).toBeVisible();
		await open(page, indicatorPath('ni-113b'));
		await expect(link(page, 'Next measure')).toHaveCount(0);
	});

	test('follow the filters that the reader came with', async ({ page }) => {
		await open(page, './?rating=red');
		await stored(page);
		await page
			.getByRole('article', { name: /NI 116$/ })
			.getByRole('link')
			.first()
			.click();
		await expect(page).toHaveURL(/indicator\/ni-116\/\?rating=red$/);
		await link(page, 'Next measure').click();
		await expect(page).toHaveURL(/indicator\/ni-73\/\?rating=red$/);
		await expect(page.getByRole('heading', { level: 1 })).toContainText('Key Stage 2');
	});
});

test.describe('the address of an indicator', () => {
	test('as ?id= leads to the measure’s own page and keeps the rest', async ({ page }) => {
		await page.goto('./indicator/?id=ni-116&rating=red');
		await expect(page).toHaveURL(/indicator\/ni-116\/\?rating=red$/);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(
			'Proportion of children in poverty'
		);
	});

	test('without an id lists all measures', async ({ page }) => {
		await open(page, './indicator/');
		await expect(page.getByRole('main').locator('a[href*="/ni-"]')).toHaveCount(50);
	});

	for (const id of ['ni-1166', 'nonsense', '%3Cscript%3E', '..%2F..', 'x'.repeat(3000)])
		test(`with the unknown id ${id.slice(0, 14)} helps the reader on`, async ({ page }) => {
			await open(page, `./indicator/?id=${id}`);
			await expect(page.getByRole('heading', { level: 1 })).toContainText(/no measure/i);
			await page
				.getByRole('main')
				.getByRole('link', { name: /overview/i })
				.click();
			await expect(page.getByRole('article')).toHaveCount(50);
		});

	test('that is nearly right names the nearest measure', async ({ page }) => {
		await open(page, './indicator/?id=ni-1166');
		await expect(page.getByRole('main').getByRole('link', { name: /NI 116 / })).toBeVisible();
	});

	test('with unknown filters shows the measure all the same', async ({ page }) => {
		await open(page, `${indicatorPath('ni-116')}?rating=purple&period=1066`);
		await expect(region(page, 'Result')).toContainText('23.3%');
		expect(query(page)).not.toContain('undefined');
	});

	test.describe('of a measure that is none', () => {
		test.use({ expected: [/404/] });
		test('is answered with the page of an unknown address', async ({ page }) => {
			const answer = await page.goto('./indicator/ni-9999/');
			expect(answer?.status()).toBe(404);
			await expect(page.getByRole('link', { name: /overview/i })).toBeVisible();
		});
	});
});
