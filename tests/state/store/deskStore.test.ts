import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDatabase, type OutturnDatabase } from '$lib/data/database';
import { databaseRepository } from '$lib/data/databaseRepository';
import { memoryRepository, type LoadedDataset } from '$lib/data/datasetRepository';
import type { ConnectionContext, FiguresHost, StoreHandle } from '$lib/state/store/context';
import { openDesk } from '$lib/state/store/deskStore';
import { ownOf, SHIPPED, visit } from '../../data/ownData';
import { host as hostOf } from '../../data/shipped';

let db: OutturnDatabase;
let context: ConnectionContext;
let run = 0;
const marks = new Map<string, string>();
const marker = () => marks.get('outturn-own-data');
const against = SHIPPED;

function contextOn(handle: StoreHandle, held?: LoadedDataset): ConnectionContext {
	const host: FiguresHost = {
		held,
		progress: undefined,
		settled: true,
		linked: undefined,
		newer: undefined,
		published: undefined,
		tell: () => {},
		untell: () => {}
	};
	return {
		host,
		fetcher: hostOf().fetcher,
		handle,
		shownId: undefined,
		left: new Set<string>(),
		loadError: undefined,
		show: async () => void (host.held = await handle.repository.active()),
		send: () => Promise.reject(new Error('not asked for here'))
	};
}
const desk = () => openDesk(context);

beforeEach(async () => {
	db = await openDatabase(`desk-${++run}`);
	await visit(db);
	context = contextOn({
		repository: databaseRepository(db),
		db,
		hasActive: async () => true,
		close: () => db.close()
	});
	marks.clear();
	Object.assign(globalThis, {
		localStorage: {
			getItem: (key: string) => marks.get(key) ?? null,
			setItem: (key: string, value: string) => marks.set(key, value),
			removeItem: (key: string) => marks.delete(key)
		}
	});
});
afterEach(() => db.delete());

describe('the desk’s store', () => {
	it('shows what is active then, and tells the next page whether it is the reader’s own', async () => {
		await desk().commit(ownOf('mine'), { against });
		expect(context.host.held?.dataset.id).toBe('mine');
		expect(marker()).toBe('yes');
		await desk().undo();
		expect(context.host.held?.dataset.id).toBe(SHIPPED);
		expect(marker()).toBeUndefined();
		await desk().activate('mine');
		expect(marker()).toBe('yes');
		await desk().reset();
		expect(marker()).toBeUndefined();
		await desk().activate('mine');
		await desk().remove('mine');
		expect(marker()).toBeUndefined();
	});

	it('leaves a doubt while a commit is under way, for a tab that is killed meanwhile', async () => {
		const seen = new Set<string | undefined>();
		const onProgress = () => seen.add(marker());
		await desk().commit(ownOf('mine'), { against, onProgress });
		expect([...seen]).toEqual(['perhaps']);
	});

	it('says as before what is active where a commit is refused', async () => {
		await expect(desk().commit(ownOf('mine'), { against: 'elsewhere' })).rejects.toMatchObject({
			name: 'OtherCommit'
		});
		expect(marker()).toBeUndefined();
		await desk().commit(ownOf('mine'), { against });
		await expect(desk().commit(ownOf('mine'), { against })).rejects.toThrow();
		expect(marker()).toBe('yes');
	});

	it('ends what an address asked for once a dataset is made active, and not where that failed', async () => {
		context.host.linked = 'another';
		await expect(desk().activate('gone')).rejects.toMatchObject({ problem: { kind: 'not-held' } });
		expect(context.host.linked).toBe('another');
		await desk().commit(ownOf('mine'), { against });
		expect(context.host.linked).toBeUndefined();
	});

	it('no longer tells of newer published figures once the published report is shown', async () => {
		await desk().commit(ownOf('mine'), { against });
		context.host.newer = { ...ownOf('newer').dataset, origin: 'shipped' };
		await desk().rename('mine', 'Ours');
		expect(context.host.newer).toBeDefined();
		expect(context.host.held?.dataset.title).toBe('Ours');
		await desk().reset();
		expect(context.host.newer).toBeUndefined();
	});

	it('backs up and restores', async () => {
		await desk().commit(ownOf('mine'), { against });
		const { files } = await desk().backup({ madeAt: '2026-02-01T00:00:00Z', columns: null });
		await desk().remove('mine');
		const checked = await desk().checkBackup(files);
		expect(checked.problems).toEqual([]);
		expect(await desk().restore(checked)).toMatchObject({ id: 'mine' });
		expect(context.host.held?.dataset.id).toBe('mine');
		expect(marker()).toBe('yes');
	});
});

describe('where nothing can be kept', () => {
	beforeEach(async () => {
		const held = await databaseRepository(db).active();
		const close = () => {};
		context = contextOn(
			{ repository: memoryRepository(held), hasActive: async () => false, close },
			held
		);
	});

	it('checking and taking away work: the active dataset, its parts, the list', async () => {
		expect(desk().keeps).toBe(false);
		const active = await desk().active();
		expect(active?.dataset.id).toBe(SHIPPED);
		if (active)
			expect((await desk().parts(active.dataset)).areas?.areas.length).toBeGreaterThan(166);
		expect((await desk().list()).datasets).toMatchObject([{ id: SHIPPED, isActive: true }]);
	});

	it('whatever would keep is refused', async () => {
		const refused = [
			desk().commit(ownOf('mine'), { against }),
			desk().undo(),
			desk().reset(),
			desk().activate(SHIPPED),
			desk().rename(SHIPPED, 'x'),
			desk().remove(SHIPPED),
			desk().backup({ madeAt: '2026-02-01T00:00:00Z', columns: null })
		];
		for (const one of refused)
			await expect(one).rejects.toMatchObject({ problem: { kind: 'no-store' } });
		expect(marker()).toBeUndefined();
	});
});
