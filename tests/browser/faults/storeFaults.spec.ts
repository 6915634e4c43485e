import type { Page } from '@playwright/test';
import { fault } from '../tools/fault.ts';
import { FAILING_WRITES, failWrite } from './failingWrites.ts';
import {
	expectAllMeasures,
	manifestOf,
	notice,
	notices,
	publish,
	retry
} from '../tools/shipped.ts';
import {
	bare,
	bringOwn,
	deleteDatabase,
	readRecords,
	readStore,
	stored,
	writeRecords
} from '../tools/store.ts';
import { expect, open, test } from '../tools/test.ts';

const SHIPPED = manifestOf().version;
const OWN = 'A council of our own, 2012/13';
const articleOf = (page: Page, name: string) => page.getByRole('article', { name });
const button = (page: Page, name: string) => page.getByRole('button', { name });

/** Clears what the browser keeps for the site, as its settings or seven days without a visit do. */
async function clearStorage(page: Page, storageTypes: string) {
	const session = await page.context().newCDPSession(page);
	const { origin } = new URL(page.url());
	await session.send('Storage.clearDataForOrigin', { origin, storageTypes });
	await session.detach();
}

async function openOwn(page: Page) {
	await open(page);
	await stored(page);
	await bringOwn(page, OWN, { 'ni-116': [12.5, '12.5%'] });
	await page.reload();
	await expect(articleOf(page, 'Children in poverty, NI 116')).toContainText('12.5%');
}

/** The part that needs each further file on one page: cells, outlines, a place, a postcode. */
async function needEveryPart(page: Page) {
	const field = page.getByRole('combobox', { name: 'Find a place, ward or postcode' });
	for (const text of ['wath', 'S65 1']) {
		await field.fill(text);
		await expect(page.getByRole('option', { name: /^(Wath|S65 1)/i }).first()).toBeVisible();
	}
	await field.fill('');
	await expect(page.getByRole('region', { name: /^Map of/ }).getByRole('option')).toHaveCount(166);
}

test.describe('where there is no store', () => {
	test(
		'the page works from memory and says that the browser has none',
		fault(
			'The browser has no IndexedDB at all',
			'The page says so, works from memory, and says that nothing will be kept'
		),
		async ({ page }) => {
			await page.addInitScript(() =>
				Object.defineProperty(window, 'indexedDB', { value: undefined })
			);
			await open(page);
			await expect(notice(page, /has no storage for pages/)).toContainText(/nothing will be kept/);
			await expectAllMeasures(page);
			await open(page, './map/?shape=cells');
			await needEveryPart(page);
		}
	);
});

test.describe('a damaged record', () => {
	const CORE = manifestOf().parts.core.hash;
	const DAMAGE: [string, string, (records: Record<string, unknown>[]) => object[]][] = [
		['a measure', 'measures', ([first]) => [{ ...first, measure: { id: 'ni-116' } }]],
		['a measure of no shape at all', 'measures', ([first]) => [{ core: CORE, id: first?.id }]],
		['the frame of the core', 'parts', () => [{ hash: CORE, part: { schema: 0, order: 5 } }]],
		['a dataset', 'datasets', () => [{ id: SHIPPED, title: 3 }]],
		['a dataset with a date that is none', 'datasets', ([first]) => [{ ...first, storedAt: 'x' }]],
		['the setting, which names no dataset', 'settings', () => [{ key: 'active', value: 'gone' }]],
		['the setting, which is no name', 'settings', () => [{ key: 'active', value: { of: 'what' } }]]
	];
	test(
		'of the core is said, and the data are fetched anew',
		fault(
			`A stored record is damaged: ${DAMAGE.map(([what]) => what).join('; ')}`,
			'The page says so, shows the published data, and stores them whole again'
		),
		async ({ page }) => {
			await open(page);
			await stored(page);
			for (const [what, table, damage] of DAMAGE) {
				await writeRecords(page, table, damage(await readRecords(page, table)));
				await page.reload();
				await expect(notice(page, /was damaged/), what).toBeVisible();
				await expectAllMeasures(page);
				// What was damaged counts as stored, too, until it is stored anew.
				await page.waitForLoadState('networkidle');
				await stored(page);
			}
			await page.reload();
			await expectAllMeasures(page);
			await expect(notice(page, /damaged/)).toHaveCount(0);
		}
	);

	test(
		'of each further file is said, and the file is fetched anew',
		fault(
			'The stored areas, outlines, places and postcodes are damaged',
			'The page says so, shows map, cells, places and postcodes, and stores them whole again',
			true
		),
		async ({ page }) => {
			await open(page, './map/?shape=cells');
			await needEveryPart(page);
			const parts = () => readRecords(page, 'parts');
			await expect.poll(async () => (await parts()).length).toBe(5);
			const whole = await parts();
			const further = whole.filter(({ hash }) => hash !== CORE);
			await writeRecords(
				page,
				'parts',
				further.map(({ hash }) => ({ hash, part: { schema: 3 } }))
			);
			await page.reload();
			await needEveryPart(page);
			await expect(notice(page, /was damaged/)).toBeVisible();
			await expect.poll(() => readRecords(page, 'parts')).toEqual(whole);
		}
	);

	test(
		'of the reader’s own dataset is said, not passed over',
		fault(
			'A record of the reader’s own dataset is damaged',
			'The page says that it shows the published data in its stead, and throws nothing away'
		),
		async ({ page }) => {
			await openOwn(page);
			await writeRecords(page, 'parts', [{ hash: 'f'.repeat(16), part: {} }]);
			await page.reload();
			await expect(notice(page, /Your own dataset.*cannot be read/)).toBeVisible();
			await expectAllMeasures(page);
			await stored(page);
			expect((await readStore(page))?.datasets).toContain('own');
		}
	);

	test(
		'of the slides’ choices is said, and put aside',
		fault(
			'What was chosen of the slides is damaged',
			'The page says so, shows the report’s own order, and puts the record aside before it writes'
		),
		async ({ page }) => {
			await open(page);
			await stored(page);
			const damaged = { order: 'a', notes: { a: 'Say this first.' } };
			await writeRecords(page, 'decks', [{ id: 'main', choices: damaged }]);
			await open(page, './present/');
			await expect(notice(page, /damaged and cannot be read/)).toBeVisible();
			await page.getByText('Edit the slides').click();
			await page.getByRole('checkbox').first().uncheck();
			await expect
				.poll(async () => (await readRecords(page, 'decks')).map(({ id }) => id))
				.toEqual(['main', 'main-unreadable']);
			expect((await readRecords(page, 'decks'))[1]).toMatchObject({ choices: damaged });
		}
	);
});

test.describe('where there is no room', () => {
	test(
		'at a write of a further version, what was held stays whole',
		fault(
			'The store is full at the first, a middle, the last measure, the frame, the dataset, the setting of a new version',
			'The page says so and shows the new version from memory; the old one stays stored, whole',
			true
		),
		async ({ page }) => {
			await page.addInitScript(FAILING_WRITES);
			await open(page);
			await stored(page);
			await publish(page, 'next', 'Children in want');
			for (const write of [1, 25, 50, 51, 52, 53]) {
				await failWrite(page, write);
				await page.reload();
				await expect(notice(page, /no room left/), `write ${write}`).toBeVisible();
				await expect(articleOf(page, 'Children in want, NI 116')).toBeVisible();
				const store = { datasets: [SHIPPED], active: SHIPPED, measures: 50 };
				expect(await readStore(page), `write ${write}`).toMatchObject(store);
			}
			await failWrite(page, 54);
			await page.reload();
			await expect.poll(async () => (await readStore(page))?.active).toBe('next');
		}
	);

	test(
		'for a further file, the page has it all the same',
		fault(
			'The store is full at the write of each further file: areas, outlines, places, postcodes',
			'The page says so and has map, cells, places and postcodes from memory'
		),
		async ({ page }) => {
			await page.addInitScript(FAILING_WRITES);
			await open(page);
			await stored(page);
			await failWrite(page, 'every');
			await open(page, './map/?shape=cells');
			await needEveryPart(page);
			await expect(notice(page, /no room left/)).toBeVisible();
			expect(await readRecords(page, 'parts')).toHaveLength(1);
		}
	);

	test(
		'for a choice of slides, it holds until the page is left',
		fault('The store is full at the write of a choice of slides', 'The page says so and keeps it'),
		async ({ page }) => {
			await page.addInitScript(FAILING_WRITES);
			await open(page);
			await stored(page);
			await failWrite(page, 'every');
			await open(page, './present/');
			await page.getByText('Edit the slides').click();
			await page.getByRole('checkbox').first().uncheck();
			await expect(
				page.getByRole('status').filter({ hasText: /no room left.*lasts until you leave/ })
			).toBeVisible();
			await expect(page.getByRole('checkbox').first()).not.toBeChecked();
		}
	);

	test(
		'by the browser’s own count, the page works from memory',
		fault(
			'The browser gives the site a quota of a few bytes',
			'The page says that there is no room and works from memory'
		),
		async ({ page }) => {
			await bare(page);
			const session = await page.context().newCDPSession(page);
			const { origin } = new URL(page.url());
			await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 10 });
			await open(page);
			await expect(notice(page, /nothing will be kept/)).toBeVisible();
			await expectAllMeasures(page);
		}
	);

	test(
		'or a write is called off, it is tried once more, and what was held stays whole',
		fault(
			'The browser calls off the transaction that stores a new version, once and again',
			'Once: it is stored at the second try. Again: the page says so and shows the new version from memory; the old one stays stored, whole'
		),
		async ({ page }) => {
			await page.addInitScript(FAILING_WRITES);
			await open(page);
			await stored(page);
			await publish(page, 'next', 'Children in want');
			await failWrite(page, 'every', 'call off');
			await page.reload();
			await expect(notice(page, /could not store the data/)).toContainText(/AbortError|Inactive/);
			await expect(articleOf(page, 'Children in want, NI 116')).toBeVisible();
			expect(await readStore(page)).toMatchObject({ active: SHIPPED, measures: 50 });
			await failWrite(page, 53, 'call off');
			await page.reload();
			await expect.poll(async () => (await readStore(page))?.active).toBe('next');
			await expect(notices(page)).toHaveText([]);
		}
	);
});

test.describe('a store that is taken away while the page is open', () => {
	test(
		'is filled again, and the reader told',
		fault(
			'Another tab deletes the database; the browser’s settings clear it and cut the page off',
			'The page says so, goes on showing the data, and stores them again'
		),
		async ({ page, context }) => {
			await open(page);
			await stored(page);
			const other = await context.newPage();
			await bare(other);
			await deleteDatabase(other);
			await expect(notice(page, /was deleted while the page was open/)).toBeVisible();
			await stored(page);
			await page.reload();
			await page.waitForLoadState('networkidle');
			await clearStorage(page, 'indexeddb');
			await expect(notice(page, /was deleted while the page was open/)).toBeVisible();
			await expectAllMeasures(page);
			await stored(page);
		}
	);

	test(
		'with the reader’s own dataset in it: that is shown on, and stored again if asked',
		fault(
			'The database is deleted while the reader’s own dataset is shown',
			'It stays on the page, which says that it is no longer stored and offers to store it again'
		),
		async ({ page, context }) => {
			await openOwn(page);
			const other = await context.newPage();
			await bare(other);
			await deleteDatabase(other);
			await expect(notice(page, `“${OWN}”`)).toContainText(/gone once you leave/);
			await expect(articleOf(page, 'Children in poverty, NI 116')).toContainText('12.5%');
			await button(page, 'Store it again').click();
			await expect.poll(async () => (await readStore(page))?.active).toBe('own');
			await page.reload();
			await expect(articleOf(page, 'Children in poverty, NI 116')).toContainText('12.5%');
			await expect(notice(page, /deleted|no longer there/)).toHaveCount(0);
		}
	);

	test(
		'and is still there when it is opened again, as if nothing had been',
		fault(
			'The browser closes the connection unexpectedly',
			'The page opens it again and goes on keeping what it fetches'
		),
		async ({ page }) => {
			await page.addInitScript(() => {
				const { transaction } = IDBDatabase.prototype;
				IDBDatabase.prototype.transaction = function (...args) {
					Object.assign(window, { database: this });
					return transaction.apply(this, args);
				};
			});
			await open(page, './map/');
			await stored(page);
			const parts = async () => (await readRecords(page, 'parts')).length;
			await expect.poll(parts, 'the core and the outlines').toBe(2);
			await page.evaluate(() => {
				const { database } = window as unknown as { database: IDBDatabase };
				database.close();
				database.dispatchEvent(new Event('close'));
			});
			await needEveryPart(page);
			await expect.poll(parts, 'and places and postcodes').toBe(4);
			await expect(notices(page)).toHaveText([]);
		}
	);

	test(
		'under the slides: choices stay and are stored again',
		fault(
			'The database is deleted while the slides are edited',
			'The page says so; the choices stay, and are stored again with the next'
		),
		async ({ page, context }) => {
			await open(page, './present/');
			await page.getByText('Edit the slides').click();
			await page.getByRole('checkbox').first().uncheck();
			await expect.poll(async () => (await readRecords(page, 'decks')).length).toBe(1);
			const [chosen] = await readRecords(page, 'decks');
			const other = await context.newPage();
			await bare(other);
			await deleteDatabase(other);
			await expect(
				page.getByRole('status').filter({ hasText: /with the next change they are stored again/ })
			).toBeVisible();
			await page.getByRole('checkbox').nth(1).uncheck();
			await expect.poll(async () => (await readRecords(page, 'decks')).length).toBe(1);
			const hidden = (record?: Record<string, unknown>) =>
				(record?.choices as { hidden: string[] }).hidden;
			expect(hidden((await readRecords(page, 'decks'))[0])).toEqual([
				...hidden(chosen),
				expect.any(String)
			]);
		}
	);
});

test.describe('storage that was cleared between two visits', () => {
	test(
		'is filled anew',
		fault(
			'The browser clears all storage after seven days without a visit',
			'The next visit starts whole'
		),
		async ({ page }) => {
			await openOwn(page);
			await clearStorage(page, 'all');
			await open(page);
			await stored(page);
			await expectAllMeasures(page);
			await expect(notices(page)).toHaveText([]);
		}
	);

	test(
		'with the reader’s own dataset in it: the page says that it is gone',
		fault(
			'The database is gone between two visits, in which the reader’s own dataset was active',
			'The page says that it shows the published data instead, until the reader knows'
		),
		async ({ page }) => {
			await openOwn(page);
			await bare(page);
			await deleteDatabase(page);
			await open(page);
			await expect(notice(page, /Your own dataset/)).toContainText(/You see the published data/);
			await expectAllMeasures(page);
			await page.reload();
			await button(page, 'Show the published data from now on').click();
			await expect(notices(page)).toHaveText([]);
			await page.reload();
			await stored(page);
			await expect(notices(page)).toHaveText([]);
		}
	);

	test(
		'or cannot be opened: the page says that it does not show the reader’s own data',
		fault(
			'Storage is denied to a reader whose own dataset was active',
			'The page says that their data may be there but cannot be read, and shows the published'
		),
		async ({ page }) => {
			await openOwn(page);
			await page.addInitScript(() => {
				IDBFactory.prototype.open = () => {
					throw new DOMException('denied', 'SecurityError');
				};
			});
			await page.reload();
			await expect(notice(page, /dataset of your own may be stored/)).toBeVisible();
			await expectAllMeasures(page);
			await expect(retry(page)).toHaveCount(0);
		}
	);
});
