import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDatabase, type OutturnDatabase } from '$lib/data/database';
import { databaseRepository } from '$lib/data/databaseRepository';
import { refresh } from '$lib/data/load';
import { hasActive } from '$lib/data/queries';
import { host, shippedManifest } from './shipped';

let db: OutturnDatabase;
let run = 0;
const hash = () => shippedManifest().parts.core.hash;
const version = () => shippedManifest().version;

beforeEach(async () => {
	db = await openDatabase(`datasets-${++run}`);
	await refresh(databaseRepository(db), host().fetcher);
});
afterEach(() => db.delete());

describe('a dataset in IndexedDB', () => {
	it('is packed: a record per measure, not per cell', async () => {
		expect(await db.measures.count()).toBe(50);
		expect(await db.parts.count()).toBe(1);
	});

	it('returns its measures in the report’s order', async () => {
		const held = await databaseRepository(db).active();
		const numbers = held?.core.measures.map(({ number }) => number) ?? [];
		expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
		expect(numbers).toHaveLength(50);
	});

	it('that lost a measure counts as not held, and is fetched anew', async () => {
		await db.measures.delete([hash(), 'ni-116']);
		expect(await databaseRepository(db).active()).toBeUndefined();
		expect(await refresh(databaseRepository(db), host().fetcher)).toMatchObject({ came: 'active' });
		expect((await databaseRepository(db).active())?.core.measures).toHaveLength(50);
	});

	it('with a record of an older shape counts as not held', async () => {
		await db.parts.put({ hash: hash(), part: { schema: 0, order: [] } });
		expect(await databaseRepository(db).active()).toBeUndefined();
	});

	it.each([
		['a dataset of another shape', () => db.datasets.put({ id: version(), title: 3 } as never)],
		['a frame whose order is none', () => db.parts.put({ hash: hash(), part: { order: 5 } })],
		['a setting that names nothing', () => db.settings.put({ key: 'active', value: 'gone' })],
		['a setting that is no name', () => db.settings.put({ key: 'active', value: {} as never })]
	])('with %s counts as not held, though one was made active', async (_, damage) => {
		await damage();
		expect(await databaseRepository(db).active()).toBeUndefined();
		expect(await hasActive(db)).toBe(true);
	});

	it('is committed whole or not at all', async () => {
		const before = await databaseRepository(db).active();
		if (!before) throw new Error('nothing was stored');
		const unstorable = { ...before.core, periods: [() => 'no clone'] as never };
		const dataset = { ...before.dataset, id: 'half', origin: 'own' as const };
		await expect(databaseRepository(db).commit(dataset, unstorable)).rejects.toThrow();
		expect(await databaseRepository(db).active()).toEqual(before);
		expect(await db.datasets.count()).toBe(1);
	});
});
