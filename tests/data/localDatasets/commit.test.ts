import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDatabase, type OutturnDatabase } from '$lib/data/database';
import { databaseRepository } from '$lib/data/databaseRepository';
import { commitLocalDataset, type LocalDataset } from '$lib/data/localDatasets/commit';
import { partsOf } from '$lib/data/localDatasets/parts';
import { linked } from '$lib/domain/measure/linked';
import { SCHEMA_VERSION } from '$lib/data/schema/atoms';
import { CorePart } from '$lib/data/schema/core';
import { corePart } from '$lib/package/parts/core';
import * as v from 'valibot';
import { readPackage } from '../../../data/build/readPackage';
import { commitAll, entryOf, everything, ownOf, SHIPPED, visit } from '../ownData';
import { host } from '../shipped';

let db: OutturnDatabase;
let run = 0;
const against = SHIPPED;

beforeEach(async () => {
	db = await openDatabase(`own-${++run}`);
	await visit(db);
});
afterEach(() => db.delete());

/** Runs with something done at the nth write; says whether it came to that. */
async function atWrite(
	n: number,
	act: (store: IDBObjectStore) => void,
	work: () => Promise<unknown>
) {
	const { put } = IDBObjectStore.prototype;
	let count = 0;
	IDBObjectStore.prototype.put = function (...args) {
		const asked = put.apply(this, args);
		if (++count === n) act(this);
		return asked;
	};
	try {
		await work();
	} finally {
		IDBObjectStore.prototype.put = put;
	}
	return count >= n;
}

describe('a commit', () => {
	it('stores all five parts, makes the dataset active, and names the one before', async () => {
		const own = ownOf('mine');
		const stored = await commitLocalDataset(db, own, { against });
		expect(stored).toEqual({ ...own.dataset, before: SHIPPED });
		expect(await databaseRepository(db).active()).toEqual({
			dataset: stored,
			core: linked(own.core)
		});
		const { fetcher, asked } = host();
		const parts = await partsOf(databaseRepository(db), fetcher, stored);
		expect(parts).toEqual({ core: own.core, ...own.parts });
		expect(asked).toEqual([]);
	});

	it('is of the reader’s own, whatever it says of itself', async () => {
		const own = ownOf('mine');
		const shipped = { ...own, dataset: { ...own.dataset, origin: 'shipped' as const } };
		expect(await commitLocalDataset(db, shipped, { against })).toMatchObject({ origin: 'own' });
	});

	it('gives back parts whose texts have the hashes that it lists', async () => {
		const { dataset } = ownOf('mine');
		await commitAll(db, 'mine');
		const parts = await partsOf(databaseRepository(db), host().fetcher, dataset);
		for (const [name, part] of Object.entries(parts))
			expect(entryOf(name, part)).toEqual(dataset.parts[name as keyof typeof parts]);
	});

	it('gives back the text of a core with ratings, actions and notes on targets of its own', async () => {
		const own = ownOf('contrary');
		const core = v.parse(CorePart, corePart(readPackage('tests/packages/contrary').tables));
		const dataset = { ...own.dataset, parts: { core: entryOf('core', core) } };
		await commitLocalDataset(db, { dataset, core, parts: {} }, { against });
		const parts = await partsOf(databaseRepository(db), host().fetcher, dataset);
		expect(Object.keys(core)).toContain('ratings');
		expect(entryOf('core', parts.core)).toEqual(dataset.parts.core);
	});

	it('tells how far it has come, to the end', async () => {
		const steps: [number, number][] = [];
		await commitLocalDataset(db, ownOf('mine'), {
			against,
			onProgress: (done, of) => steps.push([done, of])
		});
		expect(steps.map(([done]) => done)).toEqual([10, 20, 30, 40, 50, 51, 52, 53, 54, 55]);
		expect(new Set(steps.map(([, of]) => of))).toEqual(new Set([55]));
	});

	it.each(['core', 'areas', 'boundaries', 'places', 'postcodes'] as const)(
		'without %s is refused by name, and nothing is written',
		async (name) => {
			const before = await everything(db);
			const own = ownOf('mine');
			const { [name]: _, ...rest } = { core: own.core, ...own.parts };
			const lacking = { dataset: own.dataset, parts: rest, ...rest } as never;
			const problem = { kind: 'lacks-part', part: name };
			await expect(commitLocalDataset(db, lacking, { against })).rejects.toMatchObject({ problem });
			const { [name]: __, ...listed } = own.dataset.parts;
			const unlisted = { ...own, dataset: { ...own.dataset, parts: listed } } as never;
			await expect(commitLocalDataset(db, unlisted, { against })).rejects.toMatchObject({
				problem
			});
			expect(await everything(db)).toEqual(before);
		}
	);

	it('of a part that does not fit is refused by file and field', async () => {
		const before = await everything(db);
		const own = ownOf('mine');
		const bad = {
			...own,
			parts: { ...own.parts, places: { schema: SCHEMA_VERSION, places: 'none' } }
		} as never;
		await expect(commitLocalDataset(db, bad, { against })).rejects.toThrow(
			/places\.[0-9a-f]{16}\.json.*places/
		);
		expect(await everything(db)).toEqual(before);
	});

	it('under an id that is held is refused, since a dataset never changes', async () => {
		await commitAll(db, 'mine');
		const before = await everything(db);
		await expect(commitLocalDataset(db, ownOf('mine'), { against: 'mine' })).rejects.toMatchObject({
			name: 'LocalDatasetError',
			problem: { kind: 'taken', id: 'mine' }
		});
		expect(await everything(db)).toEqual(before);
	});
});

describe('a commit after another tab has committed', () => {
	it('is refused with the other’s title, and nothing is lost', async () => {
		await commitAll(db, 'theirs');
		const before = await everything(db);
		await expect(commitLocalDataset(db, ownOf('mine'), { against })).rejects.toMatchObject({
			name: 'OtherCommit',
			active: 'theirs',
			title: 'Own theirs'
		});
		expect(await everything(db)).toEqual(before);
	});

	it('at the same moment: one of both wins, the other is told', async () => {
		const other = await openDatabase(db.name);
		const both = await Promise.allSettled([
			commitLocalDataset(db, ownOf('a'), { against }),
			commitLocalDataset(other, ownOf('b'), { against })
		]);
		other.close();
		expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
		expect(both.find(({ status }) => status === 'rejected')).toMatchObject({
			reason: { name: 'OtherCommit' }
		});
		expect(await db.datasets.count()).toBe(2);
	});
});

describe('a commit that cannot be done leaves what was, whole,', () => {
	const commit = (own: LocalDataset = ownOf('mine')) => commitLocalDataset(db, own, { against });

	it('where it is called off at any of its writes', async () => {
		const before = await everything(db);
		let writes = 0;
		for (let n = 1; ; n++) {
			const failed = await atWrite(
				n,
				(store) => store.transaction.abort(),
				() =>
					commit().catch((error: unknown) =>
						expect(error).toMatchObject({ problem: { kind: 'not-stored' } })
					)
			);
			if (!failed) break;
			writes = n;
			expect(await everything(db), `write ${n}`).toEqual(before);
		}
		expect(writes).toBe(50 + 4 + 3);
		expect(await databaseRepository(db).active()).toMatchObject({ dataset: { id: 'mine' } });
	});

	it('where there is no room, and says so', async () => {
		const before = await everything(db);
		for (const n of [1, 25, 50, 51, 54, 55, 56, 57]) {
			const full = () => {
				throw new DOMException('no room', 'QuotaExceededError');
			};
			await atWrite(n, full, () =>
				expect(commit(), `write ${n}`).rejects.toMatchObject({ problem: { kind: 'no-room' } })
			);
			expect(await everything(db), `write ${n}`).toEqual(before);
		}
	});

	it.each([0, 1, 30, 52])('where its reader cancels it after %d steps', async (after) => {
		const before = await everything(db);
		const cancel = new AbortController();
		if (after === 0) cancel.abort();
		const onProgress = (done: number) => done >= after && cancel.abort();
		await expect(
			commitLocalDataset(db, ownOf('mine'), { against, onProgress, signal: cancel.signal })
		).rejects.toMatchObject({ name: 'AbortError' });
		expect(await everything(db)).toEqual(before);
		await commit();
	});

	it('and a cancel that comes too late changes nothing either', async () => {
		const cancel = new AbortController();
		await commitLocalDataset(db, ownOf('mine'), { against, signal: cancel.signal });
		cancel.abort();
		expect((await databaseRepository(db).active())?.dataset.id).toBe('mine');
	});
});
