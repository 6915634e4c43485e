import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, test } from 'vitest';
import { openDatabase, type OutturnDatabase } from '$lib/data/database';
import { databaseRepository } from '$lib/data/databaseRepository';
import { memoryRepository, type LoadedDataset } from '$lib/data/datasetRepository';
import { linked } from '$lib/domain/measure/linked';
import type { StoreHandle } from '$lib/state/store/context';
import { hrefWithData, idToShow } from '$lib/state/store/linkedDataset';
import { commitAll, ownOf, SHIPPED, visit } from '../../data/ownData';

const inMemory = (held?: LoadedDataset): StoreHandle => ({
	repository: memoryRepository(held),
	hasActive: async () => false,
	close: () => {}
});

describe('where an address asks for a dataset, the page shows', () => {
	let db: OutturnDatabase;
	let run = 0;
	const inStore = (): StoreHandle => ({ ...inMemory(), repository: databaseRepository(db), db });

	beforeEach(async () => {
		db = await openDatabase(`linked-${++run}`);
		await visit(db);
	});
	afterEach(() => db.delete());

	it('that one, active or not', async () => {
		await commitAll(db, 'first', 'second');
		expect(await idToShow(inStore(), 'first')).toBe('first');
		expect(await idToShow(inStore(), 'second')).toBe('second');
	});

	it('the published one where it is not stored, not another of the reader’s own', async () => {
		expect(await idToShow(inStore(), 'gone')).toBe(SHIPPED);
		await commitAll(db, 'mine');
		expect(await idToShow(inStore(), 'gone')).toBe(SHIPPED);
	});

	it('what memory has of it, or of the published one', async () => {
		const { dataset, core } = ownOf('mine');
		const own: LoadedDataset = { dataset, core: linked(core) };
		const shipped: LoadedDataset = { ...own, dataset: { ...own.dataset, origin: 'shipped' } };
		expect(await idToShow(inMemory(own), 'mine')).toBe('mine');
		expect(await idToShow(inMemory(own), 'gone')).toBeUndefined();
		expect(await idToShow(inMemory(shipped), 'gone')).toBe('mine');
		expect(await idToShow(inMemory(), 'gone')).toBeUndefined();
	});
});

const HERE = 'https://council.example';
const link = (href: string, download = '') => {
	const { origin, hash, search } = new URL(href);
	return { href, origin, hash, search, download };
};

test.each([
	['a page', link(`${HERE}/map/?ward=a`), `${HERE}/map/?ward=a&data=own-3`],
	['one that asks for none', link(`${HERE}/?database=a`), `${HERE}/?database=a&data=own-3`],
	['one that asks for another', link(`${HERE}/?data=own-2`), undefined],
	['a place on a page', link(`${HERE}/#table`), undefined],
	['a file to take away', link(`${HERE}/figures.csv`, 'figures.csv'), undefined],
	['another host', link('https://elsewhere.example/'), undefined]
])('a link to %s asks for the same dataset or stays as it is', (_, to, wanted) => {
	expect(hrefWithData(to, HERE, 'own-3')).toBe(wanted);
});
