import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, describe, expect, it } from 'vitest';
import { DatabaseError, openDatabase } from '$lib/data/database';

afterEach(() => Dexie.delete('database'));

describe('opening the database', () => {
	it('that a newer build has upgraded is refused, and it is left untouched', async () => {
		const newer = new Dexie('database');
		newer.version(7).stores({ settings: 'key', later: 'id' });
		await newer.open();
		await newer.table('later').put({ id: 'kept' });
		newer.close();

		await expect(openDatabase('database')).rejects.toMatchObject({ kind: 'newer' });

		const again = new Dexie('database');
		await again.open();
		expect(again.backendDB().version).toBe(70);
		expect([...again.backendDB().objectStoreNames]).toEqual(['later', 'settings']);
		expect(await again.table('later').get('kept')).toEqual({ id: 'kept' });
		again.close();
	});

	it('that the browser denies is told with the browser’s own name for it', async () => {
		const { open } = indexedDB;
		indexedDB.open = () => {
			throw new DOMException('denied', 'SecurityError');
		};
		try {
			const fault = await openDatabase('database').catch((error: unknown) => error);
			expect(fault).toBeInstanceOf(DatabaseError);
			expect(fault).toMatchObject({ kind: 'denied', detail: 'SecurityError' });
		} finally {
			indexedDB.open = open;
		}
	});

	it('of a browser that has none is told apart from one that is denied', async () => {
		const had = globalThis.indexedDB;
		Object.assign(globalThis, { indexedDB: undefined });
		try {
			await expect(openDatabase('database')).rejects.toMatchObject({ kind: 'missing' });
		} finally {
			Object.assign(globalThis, { indexedDB: had });
		}
	});

	it('for the first time makes it, empty', async () => {
		const db = await openDatabase('database');
		expect(await db.datasets.count()).toBe(0);
		db.close();
	});
});
