import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDatabase, type OutturnDatabase } from '$lib/data/database';
import { databaseRepository } from '$lib/data/databaseRepository';
import { memoryRepository, type DatasetRepository } from '$lib/data/datasetRepository';
import { refresh } from '$lib/data/load';
import { loadPart } from '$lib/data/loadPart';
import { SCHEMA_VERSION } from '$lib/data/schema/atoms';
import { failureText } from '$words/storage/loading';
import { host, shippedCore, storedCore, shippedManifest } from './shipped';

const KEEPERS = ['IndexedDB', 'memory'] as const;
let db: OutturnDatabase | undefined;
let run = 0;

async function repositoryOf(kind: (typeof KEEPERS)[number]): Promise<DatasetRepository> {
	if (kind === 'memory') return memoryRepository();
	db = await openDatabase(`load-${++run}`);
	return databaseRepository(db);
}
const manifestWith = (change: object) => JSON.stringify({ ...shippedManifest(), ...change });

async function makeOwnActive(repository: DatasetRepository) {
	await refresh(repository, host().fetcher);
	const held = await repository.active();
	if (!held) throw new Error('nothing was stored');
	await repository.commit({ ...held.dataset, id: 'mine', origin: 'own' }, held.core);
}

/** What is said of work that fails. */
const said = (work: Promise<unknown>): Promise<string> => work.then(() => '', failureText);

describe.each(KEEPERS)('loading into %s', (kind) => {
	let repository: DatasetRepository;
	beforeEach(async () => {
		repository = await repositoryOf(kind);
	});
	afterEach(async () => {
		await db?.delete();
		db = undefined;
	});

	it('stores the shipped core whole and makes it active', async () => {
		expect(await repository.active()).toBeUndefined();
		expect(await refresh(repository, host().fetcher)).toMatchObject({ came: 'active' });
		const held = await repository.active();
		expect(held?.core).toEqual(shippedCore());
		expect(held?.dataset).toMatchObject({ id: shippedManifest().version, origin: 'shipped' });
	});

	it('asks for the manifest and the core only', async () => {
		const { fetcher, asked } = host();
		await refresh(repository, fetcher);
		expect(asked).toEqual(['manifest.json', shippedManifest().parts.core.file]);
	});

	it('fetches nothing more where the version is already held', async () => {
		await refresh(repository, host().fetcher);
		const { fetcher, asked } = host();
		expect(await refresh(repository, fetcher)).toEqual({ came: 'nothing' });
		expect(asked).toEqual(['manifest.json']);
	});

	it('tells how far it has come', async () => {
		const steps: number[] = [];
		await refresh(repository, host().fetcher, (done, of) => steps.push(done / of));
		expect(steps).toEqual([0, 1 / 3, 2 / 3, 1]);
	});

	it.each([
		['manifest.json', 'manifest.json', 404, /manifest\.json could not be fetched.*404/],
		['the core', 'core', 500, /core\.[0-9a-f]{16}\.json could not be fetched.*500/],
		[
			'the core',
			'core',
			new TypeError('network gone'),
			/core\..*could not be fetched.*network gone/
		],
		['the core', 'core', '{"schema":1,"periodId"', /core\..*cut short/],
		[
			'the core',
			'core',
			`{"schema":${SCHEMA_VERSION + 1}}`,
			/core\..*made for a newer version of this site .*Reload/
		],
		[
			'the core',
			'core',
			`{"schema":${SCHEMA_VERSION - 1}}`,
			/core\..*made for an older version of this site .*Wait/
		],
		['the manifest', 'manifest.json', '[]', /manifest\.json is not as this page expects/]
	])('where %s fails, names the file and keeps what was held', async (_, file, answer, words) => {
		await refresh(repository, host().fetcher);
		const before = await repository.active();
		const broken = host({ 'manifest.json': manifestWith({ version: 'newer' }), [file]: answer });
		expect(await said(refresh(repository, broken.fetcher))).toMatch(words);
		expect(await repository.active()).toEqual(before);
	});

	it('names the field of a figure that is no number, and writes nothing', async () => {
		const core = storedCore();
		const spoilt = { ...core, measures: core.measures.map((m) => ({ ...m, decimals: 'one' })) };
		const broken = host({ core: JSON.stringify(spoilt) });
		await expect(refresh(repository, broken.fetcher)).rejects.toThrow(/measures\.0\.decimals/);
		expect(await repository.active()).toBeUndefined();
	});

	it('never replaces a dataset that the reader made active: a newer one is kept beside, once', async () => {
		await makeOwnActive(repository);
		const newer = host({ 'manifest.json': manifestWith({ version: 'newer' }) });
		const refreshed = await refresh(repository, newer.fetcher);
		expect((await repository.active())?.dataset.id).toBe('mine');
		expect(refreshed).toMatchObject({
			came: 'beside',
			dataset: { id: 'newer', origin: 'shipped' }
		});
		expect(await refresh(repository, newer.fetcher)).toEqual({ came: 'nothing' });
		expect((await repository.get('newer'))?.dataset.id).toBe('newer');
		expect(await repository.get('gone')).toBeUndefined();
	});

	it('asks for nothing but the manifest where the reader’s own is active and no newer one has come', async () => {
		await makeOwnActive(repository);
		const { fetcher, asked } = host();
		expect(await refresh(repository, fetcher)).toEqual({ came: 'nothing' });
		expect(asked).toEqual(['manifest.json']);
	});

	it('fetches a further part once and keeps it by its hash', async () => {
		await refresh(repository, host().fetcher);
		const dataset = (await repository.active())?.dataset;
		if (!dataset) throw new Error('nothing was stored');
		const first = host();
		const areas = await loadPart(repository, first.fetcher, dataset, 'areas');
		expect(areas?.areas.filter(({ geographyId }) => geographyId === 'soa')).toHaveLength(166);
		const second = host();
		expect(await loadPart(repository, second.fetcher, dataset, 'areas')).toEqual(areas);
		expect([first.asked.length, second.asked.length]).toEqual([1, 0]);
	});

	it('fetches a part anew that is held but does not fit, and tells that it was damaged', async () => {
		await refresh(repository, host().fetcher);
		const dataset = (await repository.active())?.dataset;
		if (!dataset) throw new Error('nothing was stored');
		await repository.keepPart(dataset.parts.places?.hash ?? '', {
			schema: SCHEMA_VERSION,
			places: 'none'
		});
		let told = 0;
		const places = await loadPart(
			{ ...repository, damaged: () => void told++ },
			host().fetcher,
			dataset,
			'places'
		);
		expect(places?.places.length).toBeGreaterThan(0);
		expect(told).toBe(1);
		expect(await repository.part(dataset.parts.places?.hash ?? '')).toEqual(places);
	});

	it('has a part all the same where the store can neither read nor keep it, and tells why', async () => {
		await refresh(repository, host().fetcher);
		const dataset = (await repository.active())?.dataset;
		if (!dataset) throw new Error('nothing was stored');
		const told: unknown[] = [];
		const broken: DatasetRepository = {
			...repository,
			part: () => Promise.reject(new Error('unreadable')),
			keepPart: () => Promise.reject(new DOMException('no room', 'QuotaExceededError')),
			unkept: (error) => told.push(error)
		};
		const places = await loadPart(broken, host().fetcher, dataset, 'places');
		expect(places?.places.length).toBeGreaterThan(0);
		expect(told).toMatchObject([{ name: 'QuotaExceededError' }]);
	});
});
