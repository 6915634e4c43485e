import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { convertDatabase } from '$lib/data/conversion/database';
import { savedAsFound } from '$lib/data/conversion/asFound';
import { takeOver } from '$lib/data/conversion/takeOver';
import { openDatabase } from '$lib/data/database';
import { readAsFound } from '$lib/data/earlierDatabase';
import { listDatasets } from '$lib/data/localDatasets/list';
import { recordedBackup, recordedTables, storeSecond, WHOSE, type Tables } from '../secondVersion';

const FROM = 'shared';
const TO = 'shared/north';
const isOurs = ({ source }: { source: unknown }) => String(source).startsWith('Rotherham');
const DECK = { id: 'main', choices: { order: [], hidden: ['map'], notes: { map: 'Say this.' } } };

const names = async () => (await indexedDB.databases()).map(({ name }) => name);
const sorted = (tables: object) =>
	Object.entries(tables).map(([name, rows]: [string, unknown[]]) => [
		name,
		rows.map((row) => JSON.stringify(row)).sort()
	]);

/** The recorded tables, and beside them what another site of the domain stored. */
function withAnother(): Tables {
	const tables = recordedTables();
	const [shipped] = tables.datasets;
	const other = (id: string, more: object) => ({ ...shipped, id, ...more });
	return {
		...tables,
		datasets: [
			...tables.datasets,
			other('other', { source: 'Northbridge Council', parts: { core: { hash: 'theirs' } } }),
			other('own-other', {
				origin: 'own',
				before: 'other',
				parts: { core: { hash: 'own-theirs' } }
			})
		],
		parts: [
			...tables.parts,
			{ hash: 'theirs', part: { order: [] } },
			{ hash: 'own-theirs', part: { order: [] } }
		],
		measures: [...tables.measures, { core: 'own-theirs', id: 'a', measure: { id: 'a' } }]
	};
}

beforeEach(() => storeSecond(FROM, { ...recordedTables(), decks: [DECK] }));
afterEach(async () => {
	await Dexie.delete(FROM);
	await Dexie.delete(TO);
});

describe('what the second version stored for all sites of a domain', () => {
	it('is copied in full to a site in a folder, and stays where it was', async () => {
		const before = await readAsFound(FROM);
		expect(await takeOver({ from: FROM, to: TO, isOurs })).toBe(true);
		expect(sorted(await readAsFound(TO))).toEqual(sorted(before));
		expect(await readAsFound(FROM)).toEqual(before);
	});

	it('is then converted as any other', async () => {
		const db = await openDatabase(
			TO,
			() => Promise.resolve((upgrade) => convertDatabase(upgrade, WHOSE)),
			() => takeOver({ from: FROM, to: TO, isOurs })
		);
		const { datasets, damaged } = await listDatasets(db);
		expect(damaged).toBe(0);
		expect(datasets.map(({ title, isActive }) => [title, isActive])).toEqual([
			['Quarter one of our own', true],
			["Children and Young People's Services: 2011/12 outturn", false]
		]);
		expect(await db.decks.toArray()).toEqual([DECK]);
		db.close();
	});

	it('is copied once: what the site has is not touched again', async () => {
		await takeOver({ from: FROM, to: TO, isOurs });
		const own = new Dexie(TO);
		await own.open();
		await own.table('settings').clear();
		own.close();
		const before = await readAsFound(TO);
		expect(await takeOver({ from: FROM, to: TO, isOurs })).toBe(false);
		expect(await readAsFound(TO)).toEqual(before);
	});

	it('is none of a site that it did not come from', async () => {
		expect(await takeOver({ from: FROM, to: TO, isOurs: () => false })).toBe(false);
		expect(await names()).not.toContain(TO);
	});

	it('of two sites is copied by what each shipped, with what followed it', async () => {
		await Dexie.delete(FROM);
		await storeSecond(FROM, withAnother());
		await takeOver({ from: FROM, to: TO, isOurs });
		expect(sorted(await readAsFound(TO))).toEqual(sorted(recordedTables()));
		await Dexie.delete(TO);
		const isTheirs = (shipped: { source: unknown }) => !isOurs(shipped);
		await takeOver({ from: FROM, to: TO, isOurs: isTheirs });
		const theirs = await readAsFound(TO);
		expect(theirs.datasets?.map(({ id }) => id)).toEqual(['other', 'own-other']);
		expect(theirs.measures).toEqual([{ core: 'own-theirs', id: 'a', measure: { id: 'a' } }]);
		expect(theirs.settings).toEqual([]);
	});

	it('whose first dataset is no longer there is copied where no other site stored anything', async () => {
		await Dexie.delete(FROM);
		const tables = withAnother();
		const own = tables.datasets.filter(({ id }) => id !== 'other');
		const lost = own.map((one) => (one.origin === 'own' ? { ...one, before: 'gone' } : one));
		await storeSecond(FROM, { ...tables, datasets: lost });
		await takeOver({ from: FROM, to: TO, isOurs });
		expect((await readAsFound(TO)).datasets).toHaveLength(3);
	});

	it('with nothing of the reader’s own is not copied: the host has it', async () => {
		await Dexie.delete(FROM);
		const { datasets, ...others } = recordedTables();
		await storeSecond(FROM, {
			...others,
			datasets: datasets.filter(({ origin }) => origin === 'shipped')
		});
		expect(await takeOver({ from: FROM, to: TO, isOurs })).toBe(false);
		expect(await names()).not.toContain(TO);
	});

	it('is copied whole or not at all: a write that fails leaves no database, and the next try succeeds', async () => {
		const { add } = IDBObjectStore.prototype;
		for (const n of [1, 2, 60, 104]) {
			let count = 0;
			IDBObjectStore.prototype.add = function (...args) {
				if (++count === n) throw new DOMException('no room', 'QuotaExceededError');
				return add.apply(this, args);
			};
			const copying = takeOver({ from: FROM, to: TO, isOurs });
			await expect(copying, `write ${n}`).rejects.toThrow(/no room|Quota/);
			IDBObjectStore.prototype.add = add;
			expect(await names(), `write ${n}`).not.toContain(TO);
		}
		expect(await takeOver({ from: FROM, to: TO, isOurs })).toBe(true);
	});

	it('that reads otherwise than it was stored leaves no database', async () => {
		const { add } = IDBObjectStore.prototype;
		IDBObjectStore.prototype.add = function (value: { key?: string }, ...args) {
			return add.call(this, value.key === 'active' ? { ...value, value: 'other' } : value, ...args);
		};
		const copying = takeOver({ from: FROM, to: TO, isOurs });
		await expect(copying).rejects.toMatchObject({ name: 'UnlikeCopy' });
		IDBObjectStore.prototype.add = add;
		expect(await names()).not.toContain(TO);
	});
});

describe('what is stored as the second version left it', () => {
	const extras = { madeAt: '2026-11-29T12:25:12.056Z', columns: null };

	it('is saved as the backup that version would have made', async () => {
		await Dexie.delete(FROM);
		await storeSecond(FROM, recordedTables());
		const saved = await savedAsFound(FROM, extras);
		const made = recordedBackup();
		const main = JSON.parse(made.get('backup.json') ?? '') as { datasets: { origin: string }[] };
		made.delete('backup.json');
		const { datasets, ...others } = JSON.parse(saved.get('backup.json') ?? '') as typeof main;
		saved.delete('backup.json');
		expect([...saved].sort()).toEqual([...made].sort());
		const byOrigin = (list: typeof datasets) =>
			list.toSorted((a, b) => (a.origin < b.origin ? -1 : 1));
		expect({ ...others, datasets: byOrigin(datasets) }).toEqual({
			...main,
			columns: null,
			datasets: byOrigin(main.datasets)
		});
	});

	it('is saved damaged as it may be', async () => {
		await Dexie.delete(FROM);
		const tables = recordedTables();
		tables.measures.pop();
		tables.datasets.push({ id: 'damaged', parts: null });
		tables.parts.push({ hash: 'bare', part: 'none' });
		await storeSecond(FROM, tables);
		const saved = await savedAsFound(FROM, extras);
		expect(saved.get('parts/bare.json')).toBe('"none"');
		expect(saved.get('backup.json')).toContain('"damaged"');
		expect([...saved.values()].join()).toContain('null,{"id"');
	});
});
