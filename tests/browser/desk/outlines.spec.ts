import type { Page } from '@playwright/test';
import { eachPoint, finer, onGrid, shippedOutlines, type Outlines } from '../../tools/outlines.ts';
import {
	button,
	checkFile,
	commit,
	openDesk,
	result,
	rowWith,
	table,
	takenOut,
	textsIn
} from '../tools/desk.ts';
import { readStore } from '../tools/store.ts';
import { expect, open, test } from '../tools/test.ts';
import { expectNone } from '../tools/violations.ts';

const GRID = eachPoint(finer(shippedOutlines()), onGrid);
const bring = (page: Page, outlines: Outlines, name = 'areas.geojson') =>
	checkFile(page, name, JSON.stringify(outlines));
const found = (page: Page) => page.getByRole('region', { name: 'Outlines' });
const asked = (page: Page) =>
	page.getByLabel('The coordinates look like metres of the British National Grid.');
const areas = (page: Page) => page.getByRole('region', { name: /^Map of/ }).getByRole('option');
const LOOKS = [
	{ width: 360, colorScheme: 'light' },
	{ width: 1440, colorScheme: 'dark' }
] as const;

/** What the page's map draws of each area, to the tenth of a pixel. */
const drawn = (page: Page) =>
	areas(page).evaluateAll((all) =>
		all.map((path) => {
			const { width, height } = path.getBoundingClientRect();
			return [Math.round(width), Math.round(height), path.getAttribute('d')?.length];
		})
	);

/** The outlines in files that are taken out. */
const outlinesIn = (files: Record<string, string>) =>
	Object.entries(files).find(([name]) => /boundaries[.\w-]*\.json$/.test(name))?.[1];

test.describe('outlines in metres of the British National Grid', () => {
	test('are converted on a word, committed, drawn, published, backed up and undone', async ({
		page
	}) => {
		await open(page, './map/');
		await expect(areas(page)).toHaveCount(166);
		const before = await drawn(page);
		await openDesk(page);
		await bring(page, GRID);
		await expect(result(page)).toContainText('1 question waits for your answer.');
		await expect(found(page)).toContainText('GeoJSON, 166 outlines');
		await expect(found(page)).toContainText('166 of 166 lower super output areas');
		await expect(button(page, 'Commit')).toHaveCount(0);
		await expectNone(page, 'outlines with a question', LOOKS);
		await expect(asked(page)).toHaveValue('take');
		await button(page, 'Use these answers').click();
		await expect(result(page)).toContainText('No errors: 166 changes');
		await expect(found(page)).toContainText(
			'metres of the British National Grid, converted into degrees'
		);
		await expect(rowWith(table(page, 'Changes'), 'E01007657')).toContainText('52 points');
		await expectNone(page, 'outlines that can be committed', LOOKS);
		await commit(page, 'With finer outlines');
		expect((await readStore(page))?.datasets).toHaveLength(2);
		for (const name of ['Publish', 'Back up', 'Data package'])
			expect(outlinesIn(textsIn(await takenOut(page, name))), name).toContain('"E01007657"');
		await open(page, './map/');
		await expect(areas(page)).toHaveCount(166);
		const after = await drawn(page);
		expect(after.map(([width, height]) => [width, height])).toEqual(
			before.map(([width, height]) => [width, height])
		);
		expect(after).not.toEqual(before);
		await expectNone(page, 'the map of outlines that were brought', LOOKS);
		await page.setViewportSize({ width: 1440, height: 900 });
		await openDesk(page);
		await button(page, 'Undo last change').click();
		await open(page, './map/');
		await expect(areas(page)).toHaveCount(166);
		await expect.poll(() => drawn(page)).toEqual(before);
	});
});

test.describe('outlines with faults', () => {
	test('are told by code and name, and what does not join is listed both ways', async ({
		page
	}) => {
		const outlines = shippedOutlines();
		const [first, second, ...others] = outlines.features;
		if (first) first.geometry = null;
		if (second) second.properties = { area_code: 'E01999999', name: 'Elsewhere' };
		await openDesk(page);
		await bring(page, { ...outlines, features: outlines.features });
		expect(others).toHaveLength(164);
		const problem = rowWith(table(page, 'Problems'), 'no geometry');
		await expect(problem).toContainText('E01007657, Rotherham 029A');
		await expect(problem).toContainText('a Polygon or MultiPolygon with a ring');
		await found(page).getByText('1', { exact: true }).first().click();
		await expect(found(page)).toContainText('E01007658, Rotherham 032A');
		await found(page).getByText('1', { exact: true }).last().click();
		await expect(found(page)).toContainText('E01999999, Elsewhere');
		await expectNone(page, 'outlines with faults', LOOKS);
	});

	test('that are JSON which breaks off are refused by the file’s name', async ({ page }) => {
		await openDesk(page);
		await page.getByLabel('Choose a file to check').setInputFiles({
			name: 'areas.geojson',
			mimeType: '',
			buffer: Buffer.from(JSON.stringify(shippedOutlines()).slice(0, 9000))
		});
		await button(page, 'Check').click();
		await expect(result(page)).toContainText('areas.geojson: found outlines whose JSON is broken');
	});
});
