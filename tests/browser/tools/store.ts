import { expect, type Page } from '@playwright/test';
import type { StoredMeasure as Measure } from '../../../src/lib/domain/measure/linked.ts';
import type { Period } from '../../../src/lib/domain/period/index.ts';
import { inPeriods, PERIODS } from './periods.ts';

/** What the browser holds, read past the page's own code. */
export interface Store {
	/** As IndexedDB numbers it: ten times Dexie's. */
	version: number;
	datasets: string[];
	/** The id of the active dataset. */
	active: string | undefined;
	/** How many measures are stored for the active dataset. */
	measures: number;
}

/** Reads the page's database; `undefined` where there is none. */
export const readStore = (page: Page): Promise<Store | undefined> =>
	page.evaluate(async () => {
		// A site in a folder has the folder's path in its store's name.
		const named = (await indexedDB.databases()).map(({ name }) => name);
		const own = named.find((name) => name === 'outturn' || name?.startsWith('outturn/'));
		if (!own) return undefined;
		const answer = <T>(asked: IDBRequest<T>) =>
			new Promise<T>((resolve, reject) => {
				asked.onsuccess = () => resolve(asked.result);
				asked.onerror = () => reject(asked.error ?? new Error('no answer'));
			});
		const db = await answer(indexedDB.open(own));
		const all = async (name: string): Promise<Record<string, unknown>[]> =>
			db.objectStoreNames.contains(name)
				? answer(db.transaction(name).objectStore(name).getAll())
				: [];
		const datasets = (await all('datasets')) as {
			id: string;
			parts?: { core: { hash: string } };
		}[];
		const settings = await all('settings');
		const measures = await all('measures');
		const { version } = db;
		db.close();
		const active = settings.find(({ key }) => key === 'active')?.value as string | undefined;
		const core = datasets.find(({ id }) => id === active)?.parts?.core.hash;
		return {
			version,
			datasets: datasets.map(({ id }) => id),
			active,
			measures: measures.filter((measure) => measure.core === core).length
		};
	});

/** Waits until the store holds a dataset, whole. */
export const stored = (page: Page) =>
	expect.poll(async () => (await readStore(page))?.measures).toBe(50);

/**
 * Waits until nothing more is to come: the store holds the data, where the page has one, and the map
 * is drawn, where it has one.
 */
export async function settled(page: Page): Promise<void> {
	if (!page.url().includes('/embed/')) await stored(page);
	const map = page.getByRole('region', { name: /^Map of/ });
	if ((await map.count()) > 0) await expect(map.getByRole('option')).toHaveCount(166);
}

/**
 * Makes another dataset active, as one who brought it would have it: the stored one under another
 * title, with other outturns in the dataset's own period.
 */
export const bringOwn = (page: Page, title: string, outturns: Record<string, [number, string]>) =>
	page.evaluate(
		async ({ title, outturns }) => {
			const answer = <T>(asked: IDBRequest<T>) =>
				new Promise<T>((resolve, reject) => {
					asked.onsuccess = () => resolve(asked.result);
					asked.onerror = () => reject(asked.error ?? new Error('no answer'));
				});
			const db = await answer(indexedDB.open('outturn'));
			const NAMES = ['datasets', 'measures', 'parts', 'settings'];
			const stores = db.transaction(NAMES, 'readwrite');
			const [shipped] = await answer(stores.objectStore('datasets').getAll());
			const core = 'f'.repeat(16);
			const frame = await answer(stores.objectStore('parts').get(shipped.parts.core.hash));
			for (const { id, measure } of await answer(stores.objectStore('measures').getAll())) {
				const [value, printed] = outturns[id] ?? [];
				const observations = measure.observations.map((o: Record<string, unknown>) =>
					printed && o.series === 'actual' && o.periodId === frame.part.periodId
						? { ...o, value, printed }
						: o
				);
				stores.objectStore('measures').put({ core, id, measure: { ...measure, observations } });
			}
			stores.objectStore('parts').put({ ...frame, hash: core });
			const parts = { ...shipped.parts, core: { ...shipped.parts.core, hash: core } };
			stores
				.objectStore('datasets')
				.put({ ...shipped, id: 'own', origin: 'own', title, publishedOn: '2013-01-31', parts });
			stores.objectStore('settings').put({ key: 'active', value: 'own' });
			await new Promise((resolve) => (stores.oncomplete = resolve));
			db.close();
			localStorage.setItem('outturn-own-data', 'yes');
		},
		{ title, outturns }
	);

/** Makes a dataset of several periods active, as one who brought it would have it; see `periods.ts`. */
export async function bringPeriods(
	page: Page,
	alter: (measures: Measure[]) => Measure[] = inPeriods,
	{ periodId, periods }: { periodId: string; periods: Period[] } = {
		periodId: '2012-13',
		periods: PERIODS
	}
): Promise<void> {
	type Frame = { hash: string; part: Record<string, unknown> };
	const [datasets, stored, frames] = await Promise.all(
		['datasets', 'measures', 'parts'].map((table) => readRecords(page, table))
	);
	const shipped = datasets?.find(({ origin }) => origin === 'shipped') as unknown as {
		parts: { core: { hash: string } };
	};
	const { hash } = shipped.parts.core;
	const frame = (frames as unknown as Frame[]).find((one) => one.hash === hash);
	const core = 'e'.repeat(16);
	const measures = alter(
		(stored ?? []).filter((one) => one.core === hash).map(({ measure }) => measure as Measure)
	);
	const order = measures.map(({ id }) => id);
	await writeRecords(
		page,
		'measures',
		measures.map((measure) => ({ core, id: measure.id, measure }))
	);
	await writeRecords(page, 'parts', [
		{ ...frame, hash: core, part: { ...frame?.part, periodId, periods, order } }
	]);
	const parts = { ...shipped.parts, core: { ...shipped.parts.core, hash: core } };
	await writeRecords(page, 'datasets', [
		{ ...shipped, id: 'own', origin: 'own', title: 'Own', publishedOn: '2013-06-30', parts }
	]);
	await writeRecords(page, 'settings', [{ key: 'active', value: 'own' }]);
	await page.evaluate(() => localStorage.setItem('outturn-own-data', 'yes'));
}

/** A page of the site's own origin without its code. */
export async function bare(page: Page): Promise<void> {
	// A picture alone names no icon, so the browser asks for one where there is none.
	await page.route('**/favicon.ico', (route) => route.fulfill({ status: 204 }));
	await page.goto('./icon.svg');
}

/** Opens the page's database at a version of its own and keeps it open until the tab is closed. */
export const holdDatabase = (page: Page, version: number) =>
	page.evaluate(
		(version) =>
			new Promise<void>((resolve, reject) => {
				const asked = indexedDB.open('outturn', version);
				asked.onupgradeneeded = () => {
					const names = asked.result.objectStoreNames;
					if (!names.contains('kept'))
						asked.result.createObjectStore('kept').put('of another build', 'what');
				};
				asked.onsuccess = () => resolve();
				asked.onerror = () => reject(asked.error ?? new Error('not opened'));
			}),
		version
	);

/** What `holdDatabase` wrote, if it is still there. */
export const readKept = (page: Page) =>
	page.evaluate(
		() =>
			new Promise<unknown>((resolve) => {
				const asked = indexedDB.open('outturn');
				asked.onsuccess = () => {
					const read = asked.result.transaction('kept').objectStore('kept').get('what');
					read.onsuccess = () => {
						asked.result.close();
						resolve(read.result);
					};
				};
			})
	);

/** Writes records into the page's database past the page's own code, as a fault or another build would. */
export const writeRecords = (page: Page, table: string, records: object[]) =>
	page.evaluate(
		async ({ table, records }) => {
			const db = await new Promise<IDBDatabase>((resolve, reject) => {
				const asked = indexedDB.open('outturn');
				asked.onsuccess = () => resolve(asked.result);
				asked.onerror = () => reject(asked.error ?? new Error('not opened'));
			});
			const writing = db.transaction(table, 'readwrite');
			for (const record of records) writing.objectStore(table).put(record);
			await new Promise((resolve) => (writing.oncomplete = resolve));
			db.close();
		},
		{ table, records }
	);

/** Every record of a table of the page's database. */
export const readRecords = (page: Page, table: string) =>
	page.evaluate(async (table) => {
		const answer = <T>(asked: IDBRequest<T>) =>
			new Promise<T>((resolve, reject) => {
				asked.onsuccess = () => resolve(asked.result);
				asked.onerror = () => reject(asked.error ?? new Error('no answer'));
			});
		const db = await answer(indexedDB.open('outturn'));
		// The page may be about to make it anew.
		const records: Record<string, unknown>[] = db.objectStoreNames.contains(table)
			? await answer(db.transaction(table).objectStore(table).getAll())
			: [];
		db.close();
		return records;
	}, table);

/** Deletes the page's database from another tab, as another program of the site's might. */
export const deleteDatabase = (page: Page) =>
	page.evaluate(
		() =>
			new Promise<void>((resolve, reject) => {
				const asked = indexedDB.deleteDatabase('outturn');
				asked.onsuccess = () => resolve();
				asked.onerror = () => reject(asked.error ?? new Error('not deleted'));
			})
	);
