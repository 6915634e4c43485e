import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createBackup } from '$lib/data/backup/createBackup';
import { openDatabase } from '$lib/data/database';
import { convertDatabase } from '$lib/data/conversion/database';
import { takeOver } from '$lib/data/conversion/takeOver';
import { listDatasets } from '$lib/data/localDatasets/list';
import { readDataset } from '$lib/data/queries';
import { FURTHER } from '$lib/data/schema/manifest';
import { PARTS } from '$lib/data/schema/parts';
import { fits } from '$lib/data/checked';
import { resultOf } from '$lib/domain/result';
import type { Whose } from '$lib/data/conversion/site';
import recordedAt from '../../fixtures/second-version/database.json.gz?url';

let run = 0;
let name = '';
const WHOSE: Whose = {
	site: {
		name: 'Northbridge in figures',
		organisation: 'Northbridge Council',
		place: 'Northbridge',
		subject: 'housing',
		language: 'en-GB'
	},
	credits: { licences: [], attribution: [], sources: [] }
};
const convert = (upgrade: Parameters<typeof convertDatabase>[0]) => convertDatabase(upgrade, WHOSE);

/** The tables of a database as a build of the second version left it, after a table was brought. */
async function recorded(): Promise<Record<string, unknown[]>> {
	const answer = await fetch(recordedAt);
	// A host may have unzipped it on the way.
	const bytes = new Uint8Array(await answer.arrayBuffer());
	const stream =
		bytes[0] === 0x1f
			? new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))
			: new Blob([bytes]).stream();
	const { version: _, ...tables } = JSON.parse(await new Response(stream).text()) as Record<
		string,
		unknown[]
	>;
	return tables;
}

/** A database of the second version. */
function ofSecond(): Dexie {
	const db = new Dexie(name);
	db.version(2).stores({
		datasets: 'id',
		measures: '[core+id],core',
		parts: 'hash',
		settings: 'key',
		decks: 'id'
	});
	return db;
}

const OWN_CORE = 'df786d83bc74e9b8';
const SHIPPED_CORE = 'b7ef5af2df367ab8';
type Row = Record<string, unknown>;

/** Changes what a build of the second version stored. @returns how many records */
async function changed(table: string, isIt: (row: Row) => boolean, change: (row: Row) => void) {
	const db = ofSecond();
	await db.open();
	const rows = ((await db.table(table).toArray()) as Row[]).filter(isIt);
	rows.forEach(change);
	await db.table(table).bulkPut(rows);
	db.close();
	return rows.length;
}

/** What is stored and by which version, as it is found. */
async function found() {
	const db = new Dexie(name);
	await db.open();
	const tables = await everything(db);
	const { version } = db.backendDB();
	db.close();
	return { version, tables };
}

/** The database as another tab has it open. */
const heldOpen = (asked: (version: number | null) => void) =>
	new Promise<IDBDatabase>((resolve, reject) => {
		const opening = indexedDB.open(name);
		opening.onsuccess = () => {
			const db = opening.result;
			db.onversionchange = ({ newVersion }) => asked(newVersion);
			resolve(db);
		};
		opening.onerror = () => reject(opening.error ?? new Error('not opened'));
	});

async function everything(db: Dexie): Promise<Record<string, unknown[]>> {
	const tables = db.tables.map(async (table) => [table.name, await table.toArray()] as const);
	return Object.fromEntries(await Promise.all(tables));
}

beforeEach(async () => {
	name = `second-version-${++run}`;
	const db = ofSecond();
	await db.open();
	for (const [table, rows] of Object.entries(await recorded())) await db.table(table).bulkPut(rows);
	db.close();
});
// By the browser itself: Dexie warns where a closing connection lets it wait.
afterEach(() => void indexedDB.deleteDatabase(name));

describe('a database of the second version', () => {
	it('is converted when it is opened: its own dataset stays active and reads as it did', async () => {
		const db = await openDatabase(name, () => Promise.resolve(convert));
		const { datasets, damaged } = await listDatasets(db);
		expect(damaged).toBe(0);
		expect(datasets.map(({ title, origin, isActive }) => [title, origin, isActive])).toEqual([
			['Quarter one of our own', 'own', true],
			["Children and Young People's Services: 2011/12 outturn", 'shipped', false]
		]);
		expect(datasets.map(({ site }) => site.place)).toEqual(['Northbridge', 'Northbridge']);
		const own = await readDataset(db);
		const measure = own?.core.measures.find(({ reference }) => reference === 'NI 116');
		if (!measure) throw new Error('The dataset lacks the measure that was brought.');
		const quarter = resultOf(measure, '2012-13-q1');
		expect(quarter.outturn).toMatchObject({ printed: '22.9%', period: { label: '2012/13 Q1' } });
		expect(quarter.published).toMatchObject({
			ratingId: 'amber',
			met: { target: 'no', stat_neighbours: 'yes', national: 'no' }
		});
		const year = resultOf(measure, '2011-12');
		expect(year.benchmarks.map(({ id, figure }) => [id, figure?.printed])).toEqual(
			expect.arrayContaining([['target', '21.6%']])
		);
		db.close();
	});

	it('has every part under its new hash, and nothing that no dataset names', async () => {
		const db = await openDatabase(name, () => Promise.resolve(convert));
		const { datasets } = await listDatasets(db);
		const named = new Set(
			datasets.flatMap(({ parts }) => Object.values(parts).map(({ hash }) => hash))
		);
		const stored = await db.parts.toArray();
		expect(stored.every(({ hash }) => named.has(hash))).toBe(true);
		const [own] = datasets;
		for (const name of FURTHER) {
			const part = (await db.parts.get(own?.parts[name]?.hash ?? ''))?.part;
			expect([name, fits(PARTS[name], part)]).toEqual([name, true]);
		}
		db.close();
	});

	it('stays as it was where a dataset of the reader’s own cannot be converted, which is told by its place', async () => {
		const broken = await changed(
			'measures',
			({ core, id }) => core === OWN_CORE && id === 'ni-116',
			(one) => {
				const { measure } = one as { measure: { observations: object[] } };
				Object.assign(measure.observations[0] ?? {}, { value: 'much' });
			}
		);
		const before = await found();
		await expect(openDatabase(name, () => Promise.resolve(convert))).rejects.toMatchObject({
			name: 'ConversionError',
			problem: {
				title: 'Quarter one of our own',
				part: 'core',
				field: 'measures.0.observations.0.value'
			}
		});
		expect(await found()).toEqual(before);
		expect(broken).toBe(1);
		const without: typeof convert = (upgrade) =>
			convertDatabase(upgrade, WHOSE, new Set(['own-20261129122503975-df78']));
		const db = await openDatabase(name, () => Promise.resolve(without));
		const { datasets, damaged } = await listDatasets(db);
		expect([datasets.map(({ origin }) => origin), damaged]).toEqual([['shipped'], 1]);
		expect(await db.measures.where('core').equals(OWN_CORE).count()).toBe(50);
		db.close();
	});

	it('is converted though a shipped dataset is damaged: the host has that', async () => {
		await changed(
			'parts',
			({ hash }) => hash === SHIPPED_CORE,
			(one) => {
				Object.assign(one.part as object, { periods: 'none' });
			}
		);
		const db = await openDatabase(name, () => Promise.resolve(convert));
		const { datasets, damaged } = await listDatasets(db);
		expect([datasets.map(({ title }) => title), damaged]).toEqual([['Quarter one of our own'], 1]);
		db.close();
	});

	it.each([
		['a record that names no parts', { id: 'own-2', origin: 'own', parts: null }],
		[
			'a part that is not stored',
			{ id: 'own-2', origin: 'own', parts: { core: { hash: 'gone' } } }
		],
		['a hash that is none', { id: 'own-2', origin: 'own', parts: { core: { hash: 7 } } }]
	])(
		'with %s, which that version could not read either, is converted beside it',
		async (_, record) => {
			const second = ofSecond();
			await second.open();
			await second.table('datasets').put(record);
			second.close();
			const db = await openDatabase(name, () => Promise.resolve(convert));
			const { datasets, damaged } = await listDatasets(db);
			expect([datasets.length, damaged]).toEqual([2, 1]);
			expect(await db.datasets.get('own-2')).toEqual(record);
			db.close();
		}
	);

	it('can be backed up whole once it is converted', async () => {
		const db = await openDatabase(name, () => Promise.resolve(convert));
		const { leftOut } = await createBackup(db, { madeAt: '2026-12-01T12:00:00Z', columns: null });
		expect(leftOut).toEqual([]);
		db.close();
	});

	it('keeps the choices of slides as they are', async () => {
		const deck = {
			id: 'main',
			choices: { order: ['map'], hidden: [], notes: { map: 'Say this.' } }
		};
		const second = ofSecond();
		await second.open();
		await second.table('decks').put(deck);
		second.close();
		const db = await openDatabase(name, () => Promise.resolve(convert));
		expect(await db.decks.toArray()).toEqual([deck]);
		db.close();
	});

	it('open in a tab that does not let go of it is said to block, and is converted once that is closed', async () => {
		const tab = await heldOpen(() => {});
		const opening = openDatabase(name, () => Promise.resolve(convert));
		await expect(opening).rejects.toMatchObject({ name: 'DatabaseError', kind: 'blocked' });
		tab.close();
		const db = await openDatabase(name, () => Promise.resolve(convert));
		expect((await listDatasets(db)).datasets).toHaveLength(2);
		db.close();
	});

	it('open in a tab that lets go of it, as that version’s does, is converted at once', async () => {
		let told: number | null = 0;
		const tab = await heldOpen((version) => {
			told = version;
			tab.close();
		});
		const db = await openDatabase(name, () => Promise.resolve(convert));
		expect(told).toBe(30);
		expect((await listDatasets(db)).datasets).toHaveLength(2);
		db.close();
	});

	it('is copied to a site in a folder and converted there, and stays as it was', async () => {
		const before = await found();
		const to = `${name}/north`;
		const isOurs = ({ source }: { source: unknown }) => String(source).startsWith('Rotherham');
		const opened = () =>
			openDatabase(
				to,
				() => Promise.resolve(convert),
				() => takeOver({ from: name, to, isOurs })
			);
		// As a page does whose slides and figures are opened at once.
		const [one, other] = await Promise.all([opened(), opened()]);
		for (const db of [one, other]) {
			const { datasets, damaged } = await listDatasets(db);
			expect([datasets.length, damaged]).toEqual([2, 0]);
			expect((await readDataset(db))?.dataset.title).toBe('Quarter one of our own');
			db.close();
		}
		expect(await found()).toEqual(before);
		indexedDB.deleteDatabase(to);
	});

	it('is copied to no site in a folder where a write fails, and to it the next time', async () => {
		const to = `${name}/east`;
		const copy = () => takeOver({ from: name, to, isOurs: () => true });
		const { add } = IDBObjectStore.prototype;
		let count = 0;
		IDBObjectStore.prototype.add = function (...args) {
			if (++count === 60) throw new DOMException('no room', 'QuotaExceededError');
			return add.apply(this, args);
		};
		await expect(copy()).rejects.toThrow();
		IDBObjectStore.prototype.add = function (value: { key?: string }, ...args) {
			return add.call(this, value.key === 'active' ? { ...value, value: 'other' } : value, ...args);
		};
		await expect(copy()).rejects.toMatchObject({ name: 'UnlikeCopy' });
		IDBObjectStore.prototype.add = add;
		expect((await indexedDB.databases()).map((one) => one.name)).not.toContain(to);
		expect(await copy()).toBe(true);
		indexedDB.deleteDatabase(to);
	});

	it('stays as it was where its conversion breaks off', async () => {
		const before = await recorded();
		const breaksOff = async (upgrade: Parameters<typeof convert>[0]) => {
			await convert(upgrade);
			throw new Error('broken off');
		};
		await expect(openDatabase(name, () => Promise.resolve(breaksOff))).rejects.toThrow();
		const db = ofSecond();
		await db.open();
		expect(await everything(db)).toEqual(before);
		expect(db.backendDB().version).toBe(20);
		db.close();
	});
});
