import type { Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { ROOT } from '../../tools/files.ts';
import { bare } from './store.ts';

/** What a build of the second version left in a browser: see the fixtures. */

type Row = Record<string, unknown>;
export type Tables = Record<'datasets' | 'measures' | 'parts' | 'settings' | 'decks', Row[]>;

const FOLDER = join(ROOT, 'tests', 'fixtures', 'second-version');
/** The backup that its desk made. */
export const BACKUP = join(FOLDER, 'backup.zip');
/** The dataset that its reader brought. */
export const OWN_TITLE = 'Quarter one of our own';
export const OWN_CORE = 'df786d83bc74e9b8';

/** The tables of its database, as they were recorded. */
export function recordedTables(): Tables {
	const text = gunzipSync(readFileSync(join(FOLDER, 'database.json.gz'))).toString();
	const { version: _, ...tables } = JSON.parse(text) as Tables & { version: number };
	return tables;
}

/** Leaves in the browser what the second version stored, which all sites of a domain had in one place. */
export async function leaveSecond(page: Page, tables: Tables = recordedTables()): Promise<void> {
	await bare(page);
	await page.evaluate(async (tables) => {
		const db = await new Promise<IDBDatabase>((resolve, reject) => {
			const asked = indexedDB.open('outturn', 20);
			asked.onupgradeneeded = () => {
				const { result } = asked;
				result.createObjectStore('datasets', { keyPath: 'id' });
				result
					.createObjectStore('measures', { keyPath: ['core', 'id'] })
					.createIndex('core', 'core');
				result.createObjectStore('parts', { keyPath: 'hash' });
				result.createObjectStore('settings', { keyPath: 'key' });
				result.createObjectStore('decks', { keyPath: 'id' });
			};
			asked.onsuccess = () => resolve(asked.result);
			asked.onerror = () => reject(asked.error ?? new Error('not opened'));
		});
		const writing = db.transaction(Object.keys(tables), 'readwrite');
		for (const [table, rows] of Object.entries(tables))
			for (const row of rows) writing.objectStore(table).put(row);
		await new Promise((resolve) => (writing.oncomplete = resolve));
		db.close();
		localStorage.setItem('outturn-own-data', 'yes');
	}, tables);
}

/** A database as it is found: its version and every record; `undefined` where there is none. */
export const foundIn = (page: Page, name: string) =>
	page.evaluate(async (name) => {
		if (!(await indexedDB.databases()).some((one) => one.name === name)) return undefined;
		const answer = <T>(asked: IDBRequest<T>) =>
			new Promise<T>((resolve, reject) => {
				asked.onsuccess = () => resolve(asked.result);
				asked.onerror = () => reject(asked.error ?? new Error('no answer'));
			});
		const db = await answer(indexedDB.open(name));
		const tables: Record<string, Record<string, unknown>[]> = {};
		for (const table of db.objectStoreNames)
			tables[table] = await answer(db.transaction(table).objectStore(table).getAll());
		const { version } = db;
		db.close();
		return { version, tables };
	}, name);

/**
 * Keeps the database open in a tab until that is closed.
 * @param letsGo whether it does so once another build asks for it, as the second version did
 */
export const holdSecond = (page: Page, letsGo: boolean) =>
	page.evaluate(
		(letsGo) =>
			new Promise<void>((resolve, reject) => {
				const asked = indexedDB.open('outturn');
				asked.onsuccess = () => {
					if (letsGo) asked.result.onversionchange = () => asked.result.close();
					resolve();
				};
				asked.onerror = () => reject(asked.error ?? new Error('not opened'));
			}),
		letsGo
	);
