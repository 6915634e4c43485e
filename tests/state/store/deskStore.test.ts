import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDatabase, type OutturnDatabase } from '$lib/data/database';
import { databaseRepository } from '$lib/data/databaseRepository';
import { memoryRepository, type LoadedDataset } from '$lib/data/datasetRepository';
import type { Page, Site } from '$lib/state/store/line';
import { openDesk } from '$lib/state/store/deskStore';
import { ownOf, SHIPPED, visit } from '../../data/ownData';
import { host } from '../../data/shipped';

let db: OutturnDatabase;
let site: Site;
let run = 0;
const marks = new Map<string, string>();
const marker = () => marks.get('outturn-own-data');
const against = SHIPPED;

function siteOn(line: Site['line'], held?: LoadedDataset): Site {
	const page: Page = {
		held,
		progress: undefined,
		settled: true,
		linked: undefined,
		newer: undefined,
		tell: () => {},
		untell: () => {}
	};
	const answer = async () => void (page.held = await line.repository.active());
	const unasked = () => Promise.reject(new Error('not asked for here'));
	return { page, line, hasFailed: false, view: {}, open: unasked, answer, refresh: unasked };
}
const desk = () => openDesk(site, host().fetcher);

beforeEach(async () => {
	db = await openDatabase(`desk-${++run}`);
	await visit(db);
	site = siteOn({
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
		expect(site.page.held?.dataset.id).toBe('mine');
		expect(marker()).toBe('yes');
		await desk().undo();
		expect(site.page.held?.dataset.id).toBe(SHIPPED);
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
		site.page.linked = 'another';
		await expect(desk().activate('gone')).rejects.toMatchObject({ kind: 'not-held' });
		expect(site.page.linked).toBe('another');
		await desk().commit(ownOf('mine'), { against });
		expect(site.page.linked).toBeUndefined();
	});

	it('no longer tells of newer published figures once the published report is shown', async () => {
		await desk().commit(ownOf('mine'), { against });
		site.page.newer = { ...ownOf('newer').dataset, origin: 'shipped' };
		await desk().rename('mine', 'Ours');
		expect(site.page.newer).toBeDefined();
		expect(site.page.held?.dataset.title).toBe('Ours');
		await desk().reset();
		expect(site.page.newer).toBeUndefined();
	});

	it('backs up and restores', async () => {
		await desk().commit(ownOf('mine'), { against });
		const { files } = await desk().backup({ madeAt: '2026-02-01T00:00:00Z', columns: null });
		await desk().remove('mine');
		const checked = await desk().checkBackup(files);
		expect(checked.problems).toEqual([]);
		expect(await desk().restore(checked)).toMatchObject({ id: 'mine' });
		expect(site.page.held?.dataset.id).toBe('mine');
		expect(marker()).toBe('yes');
	});
});

describe('where nothing can be kept', () => {
	beforeEach(async () => {
		const held = await databaseRepository(db).active();
		const close = () => {};
		site = siteOn(
			{ repository: memoryRepository(held), hasActive: async () => false, close },
			held
		);
	});

	it('checking and taking away work: the active dataset, its parts, the list', async () => {
		expect(desk().keeps).toBe(false);
		const active = await desk().active();
		expect(active?.dataset.id).toBe(SHIPPED);
		if (active)
			expect((await desk().parts(active.dataset)).areas.areas.length).toBeGreaterThan(166);
		expect((await desk().list()).datasets).toMatchObject([{ id: SHIPPED, isActive: true }]);
	});

	it('whatever would keep is refused in words', async () => {
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
			await expect(one).rejects.toThrow(/nothing can be kept here.*work all the same/);
		expect(marker()).toBeUndefined();
	});
});
