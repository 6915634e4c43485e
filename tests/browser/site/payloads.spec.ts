import { readFileSync } from 'node:fs';
import type { BrowserContext, Download, Page } from '@playwright/test';
import { csvParseRows } from 'd3-dsv';
import { strFromU8, unzipSync } from 'fflate';
import { indicatorPath } from '../tools/pages.ts';
import { expectNothingInjected, filesOfPayloads, PAYLOAD } from '../tools/payloads.ts';
import { readStore } from '../tools/store.ts';
import { expect, open, test } from '../tools/test.ts';

/** The host has a version of the data with a payload in every text. */
async function publish(context: BrowserContext) {
	const files = filesOfPayloads();
	await context.route('**/data/*.json', (route) => {
		const json = files[new URL(route.request().url()).pathname.split('/').at(-1) ?? ''];
		return json ? route.fulfill({ json }) : route.fallback();
	});
}

/** Opens a page with the payloads in their place. */
async function openWith(page: Page, path: string) {
	await open(page, path);
	await expect.poll(async () => (await readStore(page))?.active).toBe('payloads');
	await expect.poll(() => page.locator('body').innerText(), path).toMatch(PAYLOAD);
}

test.describe('a payload in every text of the data stays text', () => {
	test.slow();
	test.beforeEach(({ context }) => publish(context));

	const VIEWS = [
		'./',
		'./?view=table&q=script',
		'./indicator/ni-116/',
		'./indicator/ni-101/',
		'./map/?area=E01007677&ward=E05001019',
		'./map/?measure=imd-rank&since=2004&pins=E01007677,E01007678&shape=cells',
		'./present/',
		'./present/?slide=4',
		'./report/',
		'./data/audit/'
	];

	test('on every page', async ({ page }) => {
		for (const path of VIEWS) {
			await openWith(page, path);
			await expectNothingInjected(page, path);
		}
		await open(page, './data/');
		await expectNothingInjected(page, 'the data');
	});

	test('in what is found, chosen, shared and edited', async ({ page }) => {
		await openWith(page, './map/');
		await page.getByRole('combobox', { name: /^Find a place/ }).fill('Canklow');
		await expect(page.getByRole('listbox').getByRole('option').first()).toBeVisible();
		await page.keyboard.press('Enter');
		await page.getByText('Share', { exact: true }).click();
		await expect(page.getByRole('textbox', { name: 'HTML to embed' })).toHaveValue(
			/^<iframe src="[^"<>]*" title="[^"<>]*" /
		);
		await expectNothingInjected(page, 'the map');
		await openWith(page, indicatorPath('ni-116'));
		await page.getByText('Share or edit').click();
		await expect(page.getByRole('textbox', { name: 'HTML to embed' })).toHaveValue(
			/^<iframe src="[^"<>]*" title="[^"<>]*" /
		);
		await expectNothingInjected(page, 'a measure');
		await openWith(page, './present/');
		await page.getByText('Edit the slides').click();
		await expect(page.getByRole('checkbox').first()).toBeVisible();
		await expectNothingInjected(page, 'the editor');
	});

	test('in every file that is taken away, whose names are plain', async ({ page, context }) => {
		const blank = await context.newPage();
		await openWith(page, './map/?ward=E05001019');
		await page.getByText('Take away: the areas').click();
		for (const name of ['CSV of areas', 'Data dictionary'])
			expectPlainCells(await saved(page, name));
		JSON.parse(await saved(page, 'GeoJSON'));
		await expectPlainXml(blank, await saved(page, 'Map as SVG'));
		await openWith(page, indicatorPath('ni-116'));
		const trend = page.getByRole('region', { name: 'Trend', exact: true });
		await trend.getByText('Take this chart away').click();
		await expectPlainXml(blank, await saved(page, 'Save as SVG'));
		await openWith(page, './data/audit/');
		expectPlainCells(await saved(page, 'Download CSV'));
		await openWith(page, './present/?q=NI+116');
		const files = unzipSync(readFileSync(await (await save(page, /PowerPoint/)).path()));
		const xml = Object.entries(files).filter(([name]) => /\.(xml|rels)$/.test(name));
		await expectPlainXml(blank, ...xml.map(([, bytes]) => strFromU8(bytes)));
		expect(Object.keys(files).filter((name) => !/^[\w./[\]-]+$/.test(name))).toEqual([]);
	});
});

async function save(page: Page, name: string | RegExp): Promise<Download> {
	const saving = page.waitForEvent('download');
	await page.getByRole('button', { name }).first().click();
	const download = await saving;
	expect(download.suggestedFilename()).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*\.(csv|geojson|svg|pptx)$/);
	return download;
}

const saved = async (page: Page, name: string) =>
	readFileSync(await (await save(page, name)).path(), 'utf8');

/** A number, or a text that no spreadsheet takes for a formula. */
const PLAIN_CELL = /^(-?\d+(\.\d+)?$|[^=+\-@＝＋－＠\t\r]|$)/;

function expectPlainCells(csv: string) {
	const cells = csvParseRows(csv.replace('\uFEFF', '')).flat();
	expect(cells.join()).toMatch(PAYLOAD);
	expect(cells.filter((cell) => !PLAIN_CELL.test(cell))).toEqual([]);
}

/** Well-formed, with no element, attribute or link that does anything. */
async function expectPlainXml(blank: Page, ...texts: string[]) {
	const faults = await blank.evaluate((all) => {
		const parser = new DOMParser();
		return all.flatMap((text) => {
			const xml = parser.parseFromString(text, 'application/xml');
			const elements = [...xml.querySelectorAll('*')];
			const named = elements.map(({ localName }) => localName);
			const attributes = elements.flatMap((one) => [...one.attributes]);
			return [
				...named.filter((name) => /^(parsererror|script|foreignobject|iframe|img)$/i.test(name)),
				...attributes.filter(({ name }) => /^on|data-payload/i.test(name)).map(({ name }) => name),
				...attributes
					.filter(({ name, value }) => /href/i.test(name) && /script:/i.test(value))
					.map(({ value }) => value)
			];
		});
	}, texts);
	expect(faults).toEqual([]);
	expect(texts.join()).toMatch(PAYLOAD);
}
