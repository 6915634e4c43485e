import type { Page } from '@playwright/test';
import { EXAMPLE } from '../../tools/example.ts';
import { textOf } from '../../tools/files.ts';
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
const found = (page: Page) => page.getByRole('region', { name: 'Outlines', exact: true });
const asked = (page: Page) =>
	page.getByLabel('The coordinates look like metres of the British National Grid.');
const areas = (page: Page) => page.getByRole('region', { name: /^Map of/ }).getByRole('option');
const LOOKS = [
	{ width: 360, colorScheme: 'light' },
	{ width: 1440, colorScheme: 'dark' }
] as const;

/** What the page's map draws of each area: its size in pixels, and the letters of its path. */
const drawn = (page: Page) =>
	areas(page).evaluateAll((all) =>
		all.map((path) => {
			const { width, height } = path.getBoundingClientRect();
			return { size: [width, height], letters: path.getAttribute('d')?.length };
		})
	);

/** How many points the lines of outlines have in files that are taken out. */
const linesIn = (files: Record<string, string>): number[] =>
	Object.values(files).flatMap((text) => {
		if (!text.includes('"Topology"')) return [];
		const { arcs } = JSON.parse(text) as { arcs: unknown[][] };
		return arcs.flat().length;
	});

const SHIPPED = linesIn({ shipped: textOf(`${EXAMPLE}/boundaries.topo.json`) });

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
		const published = linesIn(textsIn(await takenOut(page, 'Publish')));
		expect(published).toHaveLength(1);
		expect(published[0]).toBeGreaterThan(SHIPPED[0] ?? NaN);
		expect(linesIn(textsIn(await takenOut(page, 'Data package')))).toEqual(published);
		// The report that was followed is in a backup, too.
		expect(linesIn(textsIn(await takenOut(page, 'Back up')))).toEqual([...published, ...SHIPPED]);
		await open(page, './map/');
		await expect(areas(page)).toHaveCount(166);
		const after = await drawn(page);
		const apart = after.flatMap(({ size }, i) =>
			size.map((length, side) => Math.abs(length - (before[i]?.size[side] ?? NaN)))
		);
		expect(Math.max(...apart), 'pixels').toBeLessThan(2);
		expect(after).not.toEqual(before);
		await expectNone(page, 'the map of outlines that were brought', LOOKS);
		await page.setViewportSize({ width: 1440, height: 900 });
		await openDesk(page);
		await button(page, 'Undo last change').click();
		await expect(page.getByText('The last change was undone.')).toBeVisible();
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
		await found(page).getByText('1 area', { exact: true }).click();
		await expect(found(page)).toContainText('E01007658, Rotherham 032A');
		await found(page).getByText('1 outline', { exact: true }).click();
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
