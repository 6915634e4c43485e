import { fault } from '../tools/fault.ts';
import {
	coreOf,
	expectAllMeasures,
	manifestOf,
	notice,
	publish,
	publishCore
} from '../tools/shipped.ts';
import { bare, holdDatabase, readKept, readStore, stored } from '../tools/store.ts';
import { expect, open, test } from '../tools/test.ts';

const MANIFEST = manifestOf();
const CORE = coreOf();
const NEW = { version: 'next', hash: '0123456789abcdef' };
const NEW_FILE = `core.${NEW.hash}.json`;

test.describe('a data file that cannot be fetched', () => {
	test.use({ expected: [/Failed to load resource/] });

	test(
		'leaves the last dataset as it was',
		fault(
			'The manifest is answered with 503 on a later visit',
			'The page names it, shows the stored data, and the store stays as it was'
		),
		async ({ page }) => {
			await open(page);
			await stored(page);
			await page.route('**/data/manifest.json', (route) => route.fulfill({ status: 503 }));
			await page.reload();
			await expect(notice(page, 'manifest.json')).toBeVisible();
			await expectAllMeasures(page);
			expect((await readStore(page))?.active).toBe(MANIFEST.version);
		}
	);
});

test.describe('a data file that does not fit', () => {
	const wrong = structuredClone(CORE);
	(wrong.measures[3]?.observations[0] as { value: unknown }).value = 'twelve';
	const CASES: [string, string, RegExp][] = [
		['a word for a number', JSON.stringify(wrong), /measures\.3\.observations\.0\.value/],
		['no measures', JSON.stringify({ ...CORE, measures: undefined }), /measures/],
		['half of itself', JSON.stringify(CORE).slice(0, 60_000), /cut short|no JSON/],
		['a page instead', '<!doctype html><title>Log in</title>', /no JSON/]
	];

	for (const [what, core, field] of CASES) {
		test(
			`(${what}) is named with its field on a first visit, and nothing is written`,
			fault(
				`The core of a first visit is wrong: ${what}`,
				'The page names the file and the field and shows the figures that came with it; nothing is written'
			),
			async ({ page }) => {
				await publishCore(page, NEW, core);
				await open(page);
				await expect(notice(page, NEW_FILE)).toContainText(field);
				await expectAllMeasures(page);
				expect((await readStore(page))?.datasets).toEqual([]);
			}
		);

		test(
			`(${what}) leaves what was held on a later visit`,
			fault(
				`The core of a further version is wrong: ${what}`,
				'The page names the file and the field; what was held stays stored and shown'
			),
			async ({ page }) => {
				await open(page);
				await stored(page);
				await publishCore(page, NEW, core);
				await page.reload();
				await expect(notice(page, NEW_FILE)).toContainText(field);
				await expectAllMeasures(page);
				expect(await readStore(page)).toMatchObject({
					datasets: [MANIFEST.version],
					active: MANIFEST.version,
					measures: 50
				});
			}
		);
	}

	test(
		'is the manifest: it is named, and nothing is written',
		fault('The manifest is of another shape', 'The page names it; nothing is written'),
		async ({ page }) => {
			await page.route('**/data/manifest.json', (route) => route.fulfill({ json: { version: 1 } }));
			await open(page);
			await expect(notice(page, 'manifest.json')).toBeVisible();
			await expectAllMeasures(page);
			expect((await readStore(page))?.datasets).toEqual([]);
		}
	);
});

test.describe('a further version of the data', () => {
	test('is fetched, stored and shown', async ({ page }) => {
		await open(page);
		await stored(page);
		await publish(page, 'next', 'Children in want');
		await page.reload();
		await expect(page.getByRole('article', { name: 'Children in want, NI 116' })).toBeVisible();
		await expect.poll(async () => (await readStore(page))?.active).toBe('next');
	});
});

test.describe('a tab closed while loading', () => {
	test(
		'with the file on its way leaves none, and the next start finds all',
		fault(
			'The tab is closed while the core is on its way',
			'The store holds none, and the next start stores all'
		),
		async ({ context }) => {
			const tab = await context.newPage();
			const asked = tab.waitForRequest('**/data/core.*.json');
			await tab.route('**/data/core.*.json', () => {});
			await tab.goto('./');
			await asked;
			await tab.close();
			const next = await context.newPage();
			await bare(next);
			expect((await readStore(next))?.datasets ?? []).toEqual([]);
			await open(next);
			await stored(next);
		}
	);
});

test.describe('a database', () => {
	test(
		'of a newer build is said so and left untouched',
		fault(
			'The database is of a newer build',
			'The page says so and shows the figures; the database is left untouched'
		),
		async ({ page }) => {
			await bare(page);
			await holdDatabase(page, 1000);
			await open(page);
			await expect(notice(page, /newer version/i)).toBeVisible();
			await expectAllMeasures(page);
			await bare(page);
			expect((await readStore(page))?.version).toBe(1000);
			expect(await readKept(page)).toBe('of another build');
		}
	);

	test(
		'held by another tab of an older build is said so, and nothing is lost',
		fault(
			'Another tab of an older build blocks the database',
			'The page says which tab to close and shows the figures; once it is closed all is stored'
		),
		async ({ context }) => {
			const older = await context.newPage();
			await bare(older);
			await holdDatabase(older, 5);
			const tab = await context.newPage();
			await open(tab);
			await expect(notice(tab, /another tab/i)).toBeVisible({ timeout: 15_000 });
			await expectAllMeasures(tab);
			await older.close();
			await tab.reload();
			await stored(tab);
			await expect(notice(tab, /another tab/i)).toHaveCount(0);
		}
	);

	test(
		'that a newer build upgrades meanwhile is let go, and the reader is told',
		fault(
			'A newer build in another tab upgrades the database while the page is open',
			'The page lets go of it, goes on showing the data, and says to reload'
		),
		async ({ context }) => {
			const tab = await context.newPage();
			await open(tab);
			await stored(tab);
			const newer = await context.newPage();
			await bare(newer);
			await holdDatabase(newer, 1000);
			await expect(notice(tab, /newer version/i)).toBeVisible();
			await expectAllMeasures(tab);
			expect((await readStore(newer))?.measures).toBe(50);
		}
	);

	test(
		'is shared by two tabs that open at once',
		fault(
			'Two tabs open at once on a first visit',
			'Both show all, and the dataset is stored once'
		),
		async ({ context }) => {
			const [one, other] = await Promise.all([context.newPage(), context.newPage()]);
			await Promise.all([open(one), open(other)]);
			await stored(one);
			await expect.poll(async () => (await readStore(other))?.datasets).toEqual([MANIFEST.version]);
			await expectAllMeasures(other);
		}
	);
});

test.describe('where storage is', () => {
	test(
		'denied, the page works from memory and says that nothing will be kept',
		fault(
			'The browser denies IndexedDB',
			'The page works from memory, map and search too, and says that nothing will be kept'
		),
		async ({ page }) => {
			await page.addInitScript(() => {
				IDBFactory.prototype.open = () => {
					throw new DOMException('denied', 'SecurityError');
				};
			});
			await open(page);
			await expect(notice(page, /nothing will be kept/i)).toBeVisible();
			await page.getByRole('searchbox').fill('adoption');
			await expect(page.getByRole('article')).toHaveCount(1);
			await open(page, './map/');
			await expect(page.getByRole('region', { name: /^Map of/ }).getByRole('option')).toHaveCount(
				166
			);
		}
	);

	test(
		'full, the page works from memory and says that nothing will be kept',
		fault(
			'The store is full on a first visit',
			'The page works from memory and says that nothing will be kept'
		),
		async ({ page }) => {
			await page.addInitScript(() => {
				const full = () => {
					throw new DOMException('no room', 'QuotaExceededError');
				};
				IDBObjectStore.prototype.put = full;
				IDBObjectStore.prototype.add = full;
			});
			await open(page);
			await expect(notice(page, /nothing will be kept/i)).toContainText(/room/i);
			await expectAllMeasures(page);
		}
	);

	test(
		'denied to the last, local storage too, the page still opens',
		fault(
			'The browser denies every kind of storage',
			'The page opens, filters and shows the figures'
		),
		async ({ page }) => {
			await page.addInitScript(() => {
				for (const name of ['localStorage', 'sessionStorage', 'indexedDB'])
					Object.defineProperty(window, name, {
						get() {
							throw new DOMException('denied', 'SecurityError');
						}
					});
			});
			await open(page, './?rating=red');
			await expect(page.getByRole('article')).toHaveCount(22);
			await expect(page.getByRole('article').first()).toBeVisible();
		}
	);
});

test.describe('a second visit', () => {
	test('reads what is held first and needs no data file', async ({ page }) => {
		await open(page);
		await stored(page);
		const asked: string[] = [];
		page.on('request', (request) => {
			if (/\/data\/(?!manifest)/.test(request.url())) asked.push(request.url());
		});
		await page.reload();
		await page.waitForLoadState('networkidle');
		expect(asked).toEqual([]);
		await expectAllMeasures(page);
	});
});
