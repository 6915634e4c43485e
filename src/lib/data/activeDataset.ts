import type { OutturnDatabase } from './database';
import { activate, tablesOf } from './databaseRepository';
import { fits } from './checked';
import type { Dataset } from './datasetRepository';
import { FURTHER } from './schema/manifest';
import { LocalDatasetError, localDatasetError } from './localDatasets/errors';
import { ACTIVE_KEY, readDataset } from './queries';
import { DatasetRecord } from './schema/core';

/**
 * Makes a stored dataset active.
 * @throws LocalDatasetError where it is not stored completely
 */
export const activateDataset = (db: OutturnDatabase, id: string): Promise<Dataset> =>
	change(db, async () => {
		const dataset = await wholeOf(db, id);
		if (!dataset) throw new LocalDatasetError({ kind: 'not-held', id });
		await activate(db, id);
		return dataset;
	});

/**
 * Makes the dataset active that was active before, or the shipped one where that is gone.
 * @returns what is active now; `undefined` where there is nothing to undo
 */
export const undo = (db: OutturnDatabase): Promise<Dataset | undefined> =>
	change(db, async () => {
		const active = await activeValue(db);
		const record = await db.datasets.get(String(active));
		if (active === undefined || record?.origin === 'shipped') return undefined;
		return fallBack(db, record?.before);
	});

/** Makes the shipped dataset active. @returns it, where it is stored here */
export const reset = (db: OutturnDatabase): Promise<Dataset | undefined> =>
	change(db, () => fallBack(db, undefined));

/** The newest shipped dataset; the newest that is complete, where one is. */
export async function newestShipped(db: OutturnDatabase): Promise<Dataset | undefined> {
	const shipped = newestFirst(await db.datasets.toArray()).filter(
		({ origin }) => origin === 'shipped'
	);
	for (const { id } of shipped) {
		const whole = await wholeOf(db, id);
		if (whole) return whole;
	}
	return shipped[0];
}

/** Makes another dataset active; where none is stored, none is, and the page fetches the shipped one. */
export async function fallBack(db: OutturnDatabase, before: string | undefined) {
	const next = (before && (await wholeOf(db, before))) || (await newestShipped(db));
	if (next) await activate(db, next.id);
	else await db.settings.delete(ACTIVE_KEY);
	return next;
}

/** A dataset whose core is stored; of the reader's own, every part that it has, since no host has them. */
export async function wholeOf(db: OutturnDatabase, id: string): Promise<Dataset | undefined> {
	const dataset = (await readDataset(db, id))?.dataset;
	if (dataset?.origin !== 'own') return dataset;
	const hashes = FURTHER.flatMap((name) => dataset.parts[name]?.hash ?? []);
	const parts = await db.parts.bulkGet(hashes);
	return parts.includes(undefined) ? undefined : dataset;
}

/** Runs a change of what is stored or active, in one transaction. @throws LocalDatasetError */
export const change = <T>(db: OutturnDatabase, work: () => Promise<T>): Promise<T> =>
	db.transaction('rw', tablesOf(db), work).catch((error: unknown) => {
		throw localDatasetError(error);
	});

/** The id of the active dataset, stored here or not. */
export const activeValue = async (db: OutturnDatabase) =>
	(await db.settings.get(ACTIVE_KEY))?.value;

/** The records that fit the schema, the newest first. */
export const newestFirst = (records: unknown[]): Dataset[] =>
	records
		.filter((record): record is Dataset => fits(DatasetRecord, record))
		.sort((a, b) => (a.storedAt < b.storedAt ? 1 : a.storedAt > b.storedAt ? -1 : 0));
