import { Dexie } from 'dexie';
import { strFromU8, unzipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Whose } from '$lib/data/conversion/site';
import type { PartName } from '$lib/data/schema/parts';

/** What a build of the second version left in a browser and saved as a file: recorded, see the fixtures. */

export type Stored = Record<string, unknown>;
export type Tables = Record<'datasets' | 'measures' | 'parts' | 'settings' | 'decks', Stored[]>;

/** What the second version did not store, of an invented council. */
export const WHOSE: Whose = {
	site: {
		name: 'Northbridge in figures',
		organisation: 'Northbridge Council',
		place: 'Northbridge',
		subject: 'housing',
		language: 'en-GB'
	},
	credits: { licences: [], attribution: [], sources: [] }
};

const FIXTURES = 'tests/fixtures/second-version';

/** The tables of the recorded database, after a table was brought. */
export function recordedTables(): Tables {
	const text = gunzipSync(readFileSync(`${FIXTURES}/database.json.gz`)).toString();
	const { version: _, ...tables } = JSON.parse(text) as Tables & { version: number };
	return tables;
}

/** The files of the recorded backup, which was made of that database. */
export const recordedBackup = (): Map<string, string> =>
	new Map(
		Object.entries(unzipSync(readFileSync(`${FIXTURES}/backup.zip`))).map(([path, bytes]) => [
			path,
			strFromU8(bytes)
		])
	);

/** A dataset of the recorded database, its core whole: the reader's own unless said otherwise. */
export function recordedDataset(origin: 'own' | 'shipped' = 'own') {
	const { datasets, measures, parts } = recordedTables();
	const record = datasets.find((one) => one.origin === origin) ?? {};
	const named = record.parts as Record<PartName, { hash: string }>;
	const held = Object.fromEntries(
		Object.entries(named).map(([name, { hash }]) => [
			name,
			parts.find((part) => part.hash === hash)?.part as Stored
		])
	) as Record<PartName, Stored>;
	const { order, ...frame } = held.core;
	const inCore = measures.filter(({ core }) => core === named.core.hash);
	const core: Stored = {
		...frame,
		measures: (order as string[]).map((id) => inCore.find((one) => one.id === id)?.measure)
	};
	return { record, parts: { ...held, core } };
}

/** A database as a build of the second version made it. */
export async function storeSecond(name: string, tables: Partial<Tables>): Promise<void> {
	const db = secondDatabase(name);
	await db.open();
	for (const [table, rows] of Object.entries(tables)) await db.table(table).bulkPut(rows);
	db.close();
}

export function secondDatabase(name: string): Dexie {
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
