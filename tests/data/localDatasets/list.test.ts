import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, test } from 'vitest';
import { activateDataset, newestShipped, reset, undo, wholeOf } from '$lib/data/activeDataset';
import { openDatabase, type OutturnDatabase } from '$lib/data/database';
import { databaseRepository } from '$lib/data/databaseRepository';
import { commitLocalDataset } from '$lib/data/localDatasets/commit';
import { deleteDataset, listDatasets, renameDataset } from '$lib/data/localDatasets/list';
import { commitAll, everything, hashIn, ownOf, SHIPPED, visit } from '../ownData';

let db: OutturnDatabase;
let run = 0;

beforeEach(async () => {
	db = await openDatabase(`own-datasets-${++run}`);
	await visit(db);
});
afterEach(() => db.delete());

const activeId = async () => (await databaseRepository(db).active())?.dataset.id;
const ids = async () => (await listDatasets(db)).datasets.map(({ id }) => id);

describe('the list of datasets', () => {
	it('has the newest first, and says which is active', async () => {
		await commitAll(db, 'a', 'b');
		await db.datasets.update(SHIPPED, { storedAt: '2025-01-01T00:00:00.000Z' });
		const { datasets, damaged } = await listDatasets(db);
		expect(datasets.map(({ id, isActive }) => [id, isActive])).toEqual([
			['b', true],
			['a', false],
			[SHIPPED, false]
		]);
		expect(damaged).toBe(0);
	});

	it.each([
		['of no shape', { id: 'bad', title: 3 }],
		['whose source is none', { from: { file: 'x', note: 'y', counts: { measures: -1 } } }],
		['whose dataset before is no id', { before: 5 }]
	])('counts a record %s, and passes over it', async (_, damage) => {
		await commitAll(db, 'a');
		await db.datasets.put({ ...ownOf('bad').dataset, ...damage } as never);
		expect(await listDatasets(db)).toMatchObject({ damaged: 1 });
		expect((await ids()).sort()).toEqual([SHIPPED, 'a'].sort());
		expect(await databaseRepository(db).get('bad')).toBeUndefined();
	});
});

describe('renaming', () => {
	it('gives another title and changes nothing else', async () => {
		await commitAll(db, 'a');
		const before = await db.datasets.get('a');
		await renameDataset(db, 'a', '  Quarter 3, corrected ');
		expect(await db.datasets.get('a')).toEqual({ ...before, title: 'Quarter 3, corrected' });
	});

	it.each([
		[SHIPPED, 'Other', 'shipped'],
		['gone', 'Other', 'not-held'],
		['a', '   ', 'no-title'],
		['a', 'x'.repeat(201), 'no-title']
	])('of %s to %j is refused', async (id, title, kind) => {
		await commitAll(db, 'a');
		const before = await everything(db);
		await expect(renameDataset(db, id, title)).rejects.toMatchObject({
			name: 'LocalDatasetError',
			problem: { kind }
		});
		expect(await everything(db)).toEqual(before);
	});
});

describe('undoing', () => {
	it('goes back commit by commit to the shipped dataset, and no further', async () => {
		await commitAll(db, 'a', 'b');
		expect(await undo(db)).toMatchObject({ id: 'a' });
		expect(await undo(db)).toMatchObject({ id: SHIPPED });
		expect(await undo(db)).toBeUndefined();
		expect(await activeId()).toBe(SHIPPED);
		expect((await ids()).length).toBe(3);
	});

	it('passes over a dataset that is no longer whole', async () => {
		await commitAll(db, 'a', 'b');
		await db.parts.delete(hashIn('a', 'places'));
		expect(await undo(db)).toMatchObject({ id: SHIPPED });
	});

	it('of one whose record is damaged leads to the shipped one', async () => {
		await commitAll(db, 'a');
		await db.datasets.put({ id: 'a', title: 3 } as never);
		expect(await undo(db)).toMatchObject({ id: SHIPPED });
	});

	it('leaves none active where none is held, so that the shipped one is fetched', async () => {
		await commitAll(db, 'a');
		await db.datasets.delete(SHIPPED);
		expect(await undo(db)).toBeUndefined();
		await visit(db);
		expect(await activeId()).toBe(SHIPPED);
	});
});

describe('activating', () => {
	it('takes any dataset that is held whole', async () => {
		await commitAll(db, 'a', 'b');
		expect(await activateDataset(db, 'a')).toMatchObject({ id: 'a' });
		expect(await activeId()).toBe('a');
		expect(await reset(db)).toMatchObject({ id: SHIPPED });
		expect(await activeId()).toBe(SHIPPED);
	});

	it.each(['gone', '__proto__', ''])('of %j is refused, and nothing changes', async (id) => {
		await commitAll(db, 'a');
		const before = await everything(db);
		await expect(activateDataset(db, id)).rejects.toMatchObject({
			problem: { kind: 'not-held', id }
		});
		expect(await everything(db)).toEqual(before);
	});
});

describe('deleting', () => {
	it('removes what no other dataset is made of, and keeps what others share', async () => {
		await commitAll(db, 'a', 'b');
		await deleteDataset(db, 'a');
		expect((await ids()).sort()).toEqual([SHIPPED, 'b'].sort());
		const { parts } = ownOf('a').dataset;
		expect(await db.parts.get(parts.places?.hash ?? '')).toBeUndefined();
		expect(await db.measures.where('core').equals(parts.core.hash).count()).toBe(0);
		expect(await wholeOf(db, 'b')).toMatchObject({ id: 'b' });
		expect(await wholeOf(db, SHIPPED)).toMatchObject({ id: SHIPPED });
	});

	it('of the active one makes the one before it active', async () => {
		await commitAll(db, 'a', 'b');
		expect(await deleteDataset(db, 'b')).toMatchObject({ id: 'a' });
		expect(await activeId()).toBe('a');
	});

	it('leads whoever came after it to the one before it', async () => {
		await commitAll(db, 'a', 'b', 'c');
		await deleteDataset(db, 'b');
		expect(await undo(db)).toMatchObject({ id: 'a' });
		await activateDataset(db, 'c');
		await deleteDataset(db, 'a');
		expect(await undo(db)).toMatchObject({ id: SHIPPED });
	});

	it.each([
		[SHIPPED, 'shipped'],
		['gone', 'not-held']
	])('%s is refused, and nothing changes', async (id, kind) => {
		await commitAll(db, 'a');
		const before = await everything(db);
		await expect(deleteDataset(db, id)).rejects.toMatchObject({ problem: { kind } });
		expect(await everything(db)).toEqual(before);
	});

	it('that is broken off leaves all there', async () => {
		await commitAll(db, 'a', 'b');
		const before = await everything(db);
		const { delete: remove } = IDBObjectStore.prototype;
		for (let n = 1; ; n++) {
			let count = 0;
			IDBObjectStore.prototype.delete = function (key) {
				const asked = remove.call(this, key);
				if (++count === n) this.transaction.abort();
				return asked;
			};
			const done = await deleteDataset(db, 'b').then(
				() => true,
				() => false
			);
			IDBObjectStore.prototype.delete = remove;
			if (done) break;
			expect(await everything(db), `request ${n}`).toEqual(before);
		}
		expect(await activeId()).toBe('a');
	});
});

const id = fc.constantFrom('a', 'b', 'c', 'd');
const step = fc.oneof(
	{ arbitrary: fc.record({ what: fc.constant('commit' as const), id }), weight: 3 },
	fc.record({ what: fc.constantFrom('activate', 'delete', 'rename'), id }),
	fc.record({ what: fc.constantFrom('undo', 'reset', 'delete shipped'), id })
);
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

async function take({ what, id: of }: Step): Promise<unknown> {
	if (what === 'commit')
		return commitLocalDataset(db, ownOf(of), { against: (await activeId()) ?? '' });
	if (what === 'activate') return activateDataset(db, of);
	if (what === 'delete') return deleteDataset(db, of);
	if (what === 'rename') return renameDataset(db, of, `Renamed ${of}`);
	if (what === 'undo') return undo(db);
	return what === 'reset' ? reset(db) : deleteDataset(db, SHIPPED);
}

test('whatever is done in whatever order: one active dataset that is whole, the shipped one, no orphans', async () => {
	await fc.assert(
		fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 12 }), async (steps) => {
			await db.delete();
			db = await openDatabase(`own-datasets-${++run}`);
			await visit(db);
			for (const one of steps)
				await take(one).catch((error: unknown) =>
					expect(error).toMatchObject({ name: 'LocalDatasetError' })
				);
			const { datasets, damaged } = await listDatasets(db);
			expect(damaged).toBe(0);
			const active = datasets.filter(({ isActive }) => isActive);
			expect(active).toHaveLength(1);
			for (const dataset of datasets) expect(await wholeOf(db, dataset.id)).toBeDefined();
			expect(await newestShipped(db)).toMatchObject({ id: SHIPPED });
			const named = new Set(
				datasets.flatMap(({ parts }) => Object.values(parts).map((p) => p.hash))
			);
			const kept = [
				...(await db.parts.toCollection().primaryKeys()),
				...(await db.measures.toArray()).map(({ core }) => core)
			];
			expect(kept.filter((hash) => !named.has(hash))).toEqual([]);
		}),
		{ numRuns: 25 }
	);
}, 60_000);
