import { join } from 'node:path';
import { readFileSync, readdirSync } from 'node:fs';
import { ROOT } from '../../tools/files.ts';
import { indicatorPath } from '../tools/pages.ts';
import {
	PRIORITIES,
	PUBLISHED,
	publishedUnder,
	RATING_WORD,
	referenceOf
} from '../tools/published.ts';
import { expect, test } from '../tools/test.ts';

const BUILD = join(ROOT, 'build');
const BUILT_PAGES = readdirSync(BUILD, { recursive: true, encoding: 'utf8' }).filter((file) =>
	file.endsWith('.html')
);

test.describe('without any script, the overview', () => {
	test('has 50 measures, each with its published outturn and rating', async ({ page }) => {
		await page.goto('./');
		await expect(page.getByRole('article')).toHaveCount(50);
		for (const row of PUBLISHED) {
			const tile = page.getByRole('article', { name: new RegExp(`, ${referenceOf(row)}$`) });
			await expect(tile).toContainText(row.outturn);
			await expect(tile).toContainText(RATING_WORD[row.rag] ?? '');
		}
	});

	test('has the five priorities with their measures', async ({ page }) => {
		await page.goto('./');
		for (const [i, { title }] of PRIORITIES.entries())
			await expect(page.getByRole('region', { name: title }).getByRole('article')).toHaveCount(
				publishedUnder(i + 1).length
			);
	});

	test('shows its figures at once', async ({ page }) => {
		await page.goto('./');
		await expect(page.getByRole('article').first()).toBeVisible();
	});
});

test('without any script, each measure’s page has its five parts and its outturn', async ({
	page
}) => {
	test.slow();
	for (const row of PUBLISHED) {
		await page.goto(indicatorPath(row.id));
		await expect.soft(page.getByRole('heading', { level: 1 }), row.id).toHaveCount(1);
		for (const name of ['Result', 'Trend', 'Comparisons', 'Why this rating', 'Commentary'])
			await expect
				.soft(page.getByRole('region', { name, exact: true }), `${row.id}, ${name}`)
				.toBeVisible();
		const result = page.getByRole('region', { name: 'Result', exact: true });
		await expect.soft(result, row.id).toContainText(row.outturn);
	}
});

test('without any script, each measure’s embed has its outturn, rating, chart and way back', async ({
	page
}) => {
	test.slow();
	for (const row of PUBLISHED) {
		await page.goto(`./embed/indicator/${row.id}/`);
		const main = page.getByRole('main');
		await expect.soft(main, row.id).toContainText(row.outturn.replace('%', ''));
		await expect.soft(main, row.id).toContainText(RATING_WORD[row.rag] ?? '');
		await expect.soft(main.getByRole('img', { name: /^Bullet chart/ }), row.id).toBeVisible();
		await expect
			.soft(main.getByRole('link', { name: 'in full' }), row.id)
			.toHaveAttribute('href', new RegExp(`indicator/${row.id}/$`));
	}
});

test('without any script, the embedded map has its values in a table', async ({ page }) => {
	await page.goto('./embed/map/');
	await page.getByText('The values as a table: 166 areas').click();
	const table = page.getByRole('table', { name: 'Super output areas' });
	await expect(table.getByRole('row', { name: /Canklow North/ })).toContainText('57.5%');
	await expect(table.locator('tbody').getByRole('row')).toHaveCount(166);
});

test('without any script, the audit has every difference and every disagreement', async ({
	page
}) => {
	await page.goto('./data/audit/');
	for (const [name, count] of [
		['Published and calculated', 13],
		['Quoted and in the table', 17]
	] as const)
		await expect(
			page.getByRole('table', { name, exact: true }).locator('tbody').getByRole('row')
		).toHaveCount(count);
});

test('without any script, the slides have their first', async ({ page }) => {
	await page.goto('./present/');
	const slide = page.getByRole('group', { name: /2011\/12 outturn$/ });
	await expect(slide).toContainText('Half of the rated measures are red');
	await expect(slide).toContainText('Published 19 September 2012');
	await expect(page.getByRole('button')).toHaveCount(0);
});

test('without any script, the full report has all 50 measures and the 22 that are red', async ({
	page
}) => {
	await page.goto('./report/');
	await expect(page.getByRole('article')).toHaveCount(22);
	for (const row of PUBLISHED) {
		const own = page.locator(`tbody[id="${row.id}"]`);
		await expect.soft(own, row.id).toContainText(row.outturn);
		await expect.soft(own, row.id).toContainText(RATING_WORD[row.rag] ?? '');
	}
	await expect(page.getByRole('button', { name: 'Print or save as PDF' })).toBeHidden();
});

test.describe('every built page', () => {
	test('stands in its folder', () => {
		expect(BUILT_PAGES.length).toBeGreaterThanOrEqual(54);
	});

	for (const file of BUILT_PAGES) {
		const html = readFileSync(join(BUILD, file), 'utf8');

		test(`${file} has a rule in its own styles for each class of a component`, () => {
			const classes = [...html.matchAll(/\sclass="([^"]*)"/g)].flatMap(([, names = '']) =>
				names.split(/\s+/).filter((name) => name.startsWith('svelte-'))
			);
			const styles = [...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].join('');
			const bare = new Set(classes.filter((name) => !styles.includes(`.${name}`)));
			expect([...bare]).toEqual([]);
		});

		test(`${file} carries no style attribute, which its policy forbids`, () => {
			const attributes = (html.match(/<[a-z][^>]*\sstyle="[^"]*"[^>]*>/g) ?? []).filter(
				(tag) => !tag.includes('svelte-announcer')
			);
			expect(attributes).toEqual([]);
		});

		test(`${file} has a policy, a language, a title and one heading of its own`, () => {
			expect(html).toMatch(/<meta http-equiv="content-security-policy"/i);
			expect(html).toMatch(/<html lang="en-GB"/);
			expect(html).toMatch(/<title>[^<]+<\/title>/);
			expect(html.match(/<h1[ >]/g)).toHaveLength(1);
		});

		test(`${file} asks for nothing from another host`, () => {
			const asked = [
				...html.matchAll(/<(?:script|link|img|iframe)[^>]*(?:src|href)="(https?:)?\/\//g)
			];
			expect(asked.map(([tag]) => tag)).toEqual([]);
		});
	}
});
