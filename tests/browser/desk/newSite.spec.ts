/** A council that has no site yet begins one on `/data/`, and a council's package takes the place of another's. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { csvFormatRows } from 'd3-dsv';
import { strToU8, zipSync } from 'fflate';
import type { Page } from '@playwright/test';
import { headersAt, readHeaders } from '../../../data/build/headers.ts';
import { serve } from '../../../data/build/serve.ts';
import { contraryFiles } from '../../packages/packages.ts';
import { button, check, checkFile, openDesk, result, takenOut, textsIn } from '../tools/desk.ts';
import { firstTable } from '../../tools/firstTable.ts';
import { unpack } from '../tools/otherCouncil.ts';
import { expect, open, test } from '../tools/test.ts';

const FIRST_TABLE = csvFormatRows(firstTable('RAG', ['Amber', 'Red', 'Green', 'Green']));

const banner = (page: Page) => page.getByRole('banner');

/** @param ratings how its measures are to be rated */
async function begin(page: Page, ratings = 'As published in your table, and no others') {
	await openDesk(page);
	await page.getByText('Start a new site').first().click();
	await page.getByLabel('Name of the council').fill('Northbridge Council');
	await page.getByLabel('Place', { exact: true }).fill('Northbridge');
	await page.getByLabel('Subject').fill('the council plan');
	await page.getByLabel('Year', { exact: true }).fill('2024/25');
	await page.getByLabel(ratings).check();
	await button(page, 'Start the site').click();
	await expect(banner(page)).toContainText('Northbridge · Council plan');
}

/** Brings the first table, says what it leaves open, takes its measures and commits them. */
async function bringFirstTable(page: Page, table = FIRST_TABLE) {
	await check(page, table);
	await expect(result(page)).toContainText('4 measures');
	await page.getByLabel('Better is, for RB-1').selectOption('Higher');
	await button(page, 'Take these measures').click();
	await button(page, 'Commit').click();
	await expect(page.getByRole('heading', { name: 'Committed' })).toBeFocused();
}

test('a new measure whose unit nothing says waits till that is chosen', async ({ page }) => {
	await begin(page);
	await check(
		page,
		'Ref\tMeasure title\tGood is\t2024/25 Outturn\nPH-1\tInfant mortality\tLow\t0.069\n'
	);
	await expect(result(page)).toContainText('Choose the unit of 1 measure.');
	await expect(button(page, 'Commit')).toHaveCount(0);
	await button(page, 'Take these measures').click();
	await expect(page.getByLabel('Unit of PH-1')).toBeFocused();
	await page.getByLabel('Unit of PH-1').selectOption('per 1,000');
	await button(page, 'Take these measures').click();
	await expect(button(page, 'Commit')).toBeVisible();
});

test('a field that is left blank is named, and nothing is begun', async ({ page }) => {
	await openDesk(page);
	await page.getByText('Start a new site').first().click();
	await button(page, 'Start the site').click();
	await expect(page.getByLabel('Name of the council')).toBeFocused();
	await expect(page.getByText('This may not be blank.')).toHaveCount(4);
	await expect(page.getByText('Choose one of these.')).toHaveCount(1);
	await expect(banner(page)).toContainText('Rotherham');
});

test('a new site has the measures of its first table, once a person has said which way is better', async ({
	page
}) => {
	await begin(page);
	await bringFirstTable(page);
	await open(page, './');
	await expect(page.getByRole('heading', { level: 1 })).toContainText(
		'A quarter of the rated measures are red'
	);
	await expect(page.getByRole('link', { name: /^Days to re-let a home/ }).first()).toBeVisible();
	await expect(page.locator('body')).not.toContainText('Rotherham');
	await open(page, './indicator/?id=rb-2');
	await expect(page.getByRole('region', { name: 'Result', exact: true })).toContainText('58.2');
	await expect(page.locator('body')).not.toContainText('Rotherham');
});

test('a new site whose ratings are calculated says so wherever it shows them', async ({ page }) => {
	await begin(page, 'Calculated from the target');
	await bringFirstTable(page, csvFormatRows(firstTable('RAG', ['Green', '', '', ''])));
	await open(page, './indicator/?id=hw-2');
	const why = page.getByRole('region', { name: 'Why this rating' });
	await expect(why).toContainText('Northbridge Council, chosen when this site was started');
	await expect(why).toContainText('amber within 10% of it');
	await open(page, './about/');
	await expect(page.locator('main')).toContainText('here it is “target with tolerance”');
	await expect(page.locator('main')).toContainText('The others are calculated');
	await open(page, './');
	await expect(page.locator('main')).toContainText(
		'Calculated from the figures where none is published.'
	);
	await open(page, './data/');
	const texts = textsIn(await takenOut(page, 'Data package'));
	expect(texts['rating-rules.csv']).toContain(',target-with-tolerance,,0,10,,,');
});

test('published as a whole site it stands on any host, and says nothing of the council that it was made with', async ({
	page,
	browser
}) => {
	test.slow();
	await begin(page);
	await bringFirstTable(page);
	await open(page, './data/');
	const zip = await takenOut(page, 'Publish as a whole site');
	const folder = mkdtempSync(join(tmpdir(), 'outturn-new-site-'));
	unpack(zip, folder);
	const site = await serve({ folder, port: 0 });
	try {
		const reader = await browser.newPage({ baseURL: site.address, serviceWorkers: 'block' });
		for (const [path, words] of [
			['./', 'Waste recycled'],
			['./indicator/?id=hw-1', 'Homes inspected in time'],
			['./report/', 'Missed bins'],
			['./present/', 'Northbridge'],
			['./about/', 'Northbridge Council']
		] as const) {
			await open(reader, path);
			await expect(reader.locator('body'), path).toContainText(words);
			await expect(reader.locator('body'), path).not.toContainText('Rotherham');
		}
		await reader.close();
		const unscripted = await browser.newPage({
			baseURL: site.address,
			javaScriptEnabled: false
		});
		for (const path of ['./', './report/', './data/', './embed/map/']) {
			await unscripted.goto(path);
			await expect(unscripted.getByRole('heading')).toHaveText('Northbridge · Council plan');
			await expect(unscripted.getByRole('main'), path).toHaveText(
				/^\s*Northbridge · Council plan\s*The figures of Northbridge Council are shown by a script/
			);
			await unscripted.getByRole('link', { name: 'as a plain table' }).click();
			await expect(unscripted.locator('main')).toContainText('Waste recycled');
		}
		await unscripted.close();
	} finally {
		await site.close();
		rmSync(folder, { recursive: true });
	}
});

test('published for a folder of a host it has the headers and the way home of that folder', async ({
	page
}) => {
	test.slow();
	await openDesk(page);
	const folder = page.getByLabel('Folder on the host');
	await folder.fill('https://council.example/performance/');
	await button(page, 'Publish as a whole site').click();
	await expect(folder).toBeFocused();
	await expect(folder).toHaveAccessibleDescription(/as in “\/performance\/”/);
	await folder.fill('/performance');
	const texts = textsIn(await takenOut(page, 'Publish as a whole site'));
	const rules = readHeaders(texts['_headers'] ?? '');
	expect(headersAt(rules, '/performance/data/manifest.json').get('Cache-Control')).toBe('no-cache');
	expect(headersAt(rules, '/data/manifest.json').size).toBe(0);
	expect(texts['404.html']).toContain('<a href="/performance/">');
	expect(texts['README.txt']).toContain('an empty folder of the host, /performance/:');
});

test('another council’s package takes the place of everything shown, once it is ticked whose figures go and come', async ({
	page
}) => {
	await openDesk(page);
	const files = Object.entries(contraryFiles()).map(([name, text]) => [name, strToU8(text)]);
	await checkFile(page, 'cwm-arian.zip', zipSync(Object.fromEntries(files)));
	await expect(result(page)).toContainText('No errors');
	await expect(button(page, 'Commit')).toBeDisabled();
	await page
		.getByLabel('Show Cwm Arian County Council in place of Rotherham Borough Council')
		.check();
	await button(page, 'Commit').click();
	await expect(page.getByRole('heading', { name: 'Committed' })).toBeFocused();
	await open(page, './');
	await expect(banner(page)).toContainText('Cwm Arian · Corporate scorecard');
	await expect(page.locator('main')).not.toContainText('Rotherham');
	await open(page, './data/');
	await button(page, 'Undo last change').click();
	await expect(banner(page)).toContainText('Rotherham');
});
