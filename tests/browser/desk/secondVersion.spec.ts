import type { Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import { servedAt } from '../serveBuild.ts';
import {
	BACKUP,
	foundIn,
	holdSecond,
	leaveSecond,
	OWN_CORE,
	OWN_TITLE,
	recordedTables
} from '../tools/secondVersion.ts';
import { expectAllMeasures, notice } from '../tools/shipped.ts';
import { bare } from '../tools/store.ts';
import { expect, open, test } from '../tools/test.ts';

const measureOf = (page: Page) =>
	page.getByRole('article', { name: 'Children in poverty, NI 116' });
const isOwn = (page: Page) => expect(notice(page, OWN_TITLE).first()).toBeVisible();
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const versionOf = async (page: Page, name = 'outturn') => (await foundIn(page, name))?.version;

test.describe('what the second version stored', () => {
	test('is converted as the site is opened: every page shows the reader’s own figures', async ({
		page
	}) => {
		const tables = recordedTables();
		const choices = { order: [], hidden: ['changed'], notes: { position: 'Begin with poverty.' } };
		await leaveSecond(page, { ...tables, decks: [{ id: 'main', choices }] });
		await open(page);
		await isOwn(page);
		await expect(measureOf(page)).toContainText('22.9%');
		expect(await versionOf(page)).toBe(30);

		await open(page, './indicator/ni-116/');
		await isOwn(page);
		await expect(page.getByRole('main')).toContainText('22.9%');
		await expect(page.getByRole('main')).toContainText('23.3%');

		await open(page, './?period=2011-12');
		await expectAllMeasures(page);
		await expect(measureOf(page)).toContainText('23.3%');

		await open(page, './map/');
		await isOwn(page);
		await expect(page.getByRole('region', { name: /^Map of/ }).getByRole('option')).toHaveCount(
			166
		);

		await open(page, './present/');
		await isOwn(page);
		// Of its 13 slides one is hidden.
		await expect(page.getByRole('main')).toContainText('1 / 12');
		expect((await foundIn(page, 'outturn'))?.tables.decks).toEqual([{ id: 'main', choices }]);

		await open(page, './data/');
		const datasets = page.getByRole('table', { name: 'Datasets' });
		await expect(datasets).toContainText(OWN_TITLE);
		const download = page.waitForEvent('download');
		await button(page, 'Back up').click();
		const files = unzipSync(readFileSync(await (await download).path()));
		expect(new TextDecoder().decode(files['backup.json'])).toContain(OWN_TITLE);
	});

	test('is restored from the backup that its desk made', async ({ page }) => {
		await open(page, './data/');
		await page.getByLabel('Choose a backup to look into').setInputFiles(BACKUP);
		await expect(page.getByRole('table', { name: 'Changes' })).toContainText('would be added');
		await button(page, 'Restore').click();
		await expect(page.getByRole('table', { name: 'Datasets' })).toContainText(OWN_TITLE);
		await open(page);
		await isOwn(page);
		await expect(measureOf(page)).toContainText('22.9%');
	});

	test('and cannot be converted stays as it is: the page says where, saves it, and goes on without it', async ({
		page
	}) => {
		const tables = recordedTables();
		const broken = tables.measures.find(({ core, id }) => core === OWN_CORE && id === 'ni-116');
		const { observations } = broken?.measure as { observations: Record<string, unknown>[] };
		Object.assign(observations[0] ?? {}, { value: 'much' });
		await leaveSecond(page, tables);
		const before = await foundIn(page, 'outturn');
		await open(page);
		await expect(notice(page, 'cannot be converted')).toContainText(
			`“${OWN_TITLE}” was stored by an earlier version of this site and cannot be converted for this one: its core, measures.0.observations.0.value: `
		);
		await expectAllMeasures(page);
		expect(await foundIn(page, 'outturn')).toEqual(before);

		await open(page, './present/');
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		await open(page);
		const download = page.waitForEvent('download');
		await button(page, 'Save what is stored').click();
		const files = unzipSync(readFileSync(await (await download).path()));
		expect(new TextDecoder().decode(files[`parts/${OWN_CORE}.json`])).toContain('"much"');
		expect(await foundIn(page, 'outturn')).toEqual(before);

		await button(page, 'Go on without it').click();
		await expect.poll(() => versionOf(page)).toBe(30);
		await expectAllMeasures(page);
		await expect(notice(page, 'cannot be')).toHaveCount(0);
		const { tables: after } = (await foundIn(page, 'outturn')) ?? {};
		expect(after?.measures).toContainEqual(broken);
		await page.reload();
		await expectAllMeasures(page);
	});

	test('is converted though a tab of that version is open, which lets go of it', async ({
		context
	}) => {
		const older = await context.newPage();
		await leaveSecond(older);
		await holdSecond(older, true);
		const tab = await context.newPage();
		await open(tab);
		await expect(measureOf(tab)).toContainText('22.9%');
	});

	test('waits for a tab that does not let go of it: the page says to close that', async ({
		context
	}) => {
		const older = await context.newPage();
		await leaveSecond(older);
		await holdSecond(older, false);
		const tab = await context.newPage();
		await open(tab);
		await expect(notice(tab, /another tab.*Close that tab/i)).toBeVisible();
		await expectAllMeasures(tab);
		await older.close();
		await tab.reload();
		await expect(measureOf(tab)).toContainText('22.9%');
		expect(await versionOf(tab)).toBe(30);
	});
});

test.describe('what the second version stored for a site in a folder', () => {
	test.use({ baseURL: async ({}, use) => use(servedAt('OUTTURN_SUB')) });
	const folder = () => new URL(servedAt('OUTTURN_SUB')).pathname.replace(/\/$/, '');

	test('is copied to the site’s own place once, and stays where it was', async ({ page }) => {
		await leaveSecond(page);
		await page.evaluate(() => localStorage.setItem('outturn-shortcuts-off', 'yes'));
		const before = await foundIn(page, 'outturn');
		await open(page);
		await isOwn(page);
		await expect(measureOf(page)).toContainText('22.9%');
		expect(await versionOf(page, `outturn${folder()}`)).toBe(30);
		expect(await foundIn(page, 'outturn')).toEqual(before);
		const key = `outturn-shortcuts-off${folder()}`;
		expect(await page.evaluate((key) => localStorage.getItem(key), key)).toBe('yes');

		await open(page, './data/');
		await button(page, 'Reset to the published report').click();
		await expect(notice(page, OWN_TITLE)).toHaveCount(0);
		await open(page);
		await expectAllMeasures(page);
		await bare(page);
	});

	test('is not copied where another site’s data were there', async ({ page }) => {
		const tables = recordedTables();
		const datasets = tables.datasets.map((one) => ({ ...one, title: 'T', source: 'Northbridge' }));
		await leaveSecond(page, { ...tables, datasets });
		await open(page);
		await expectAllMeasures(page);
		const stored = async () => (await foundIn(page, `outturn${folder()}`))?.tables.datasets;
		await expect
			.poll(async () => (await stored())?.map(({ origin }) => origin))
			.toEqual(['shipped']);
	});
});
