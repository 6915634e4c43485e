import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDatabase } from '$lib/data/database';
import { convertDatabase } from '$lib/data/conversion/database';
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
