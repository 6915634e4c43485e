import { activeValue, change, fallBack, newestFirst } from '../activeDataset';
import type { OutturnDatabase } from '../database';
import { fits } from '../checked';
import type { Dataset } from '../datasetRepository';
import { LocalDatasetError } from './errors';
import { DatasetRecord } from '../schema/core';
import { sweep } from '../sweep';

export interface Listing {
	/** Newest first. */
	datasets: (Dataset & { isActive: boolean })[];
	/** How many records cannot be read. */
	damaged: number;
}

/** Every dataset stored in this browser, and which is active. */
export const listDatasets = (db: OutturnDatabase): Promise<Listing> =>
	db.transaction('r', db.datasets, db.settings, async () => {
		const records: unknown[] = await db.datasets.toArray();
		const active = await activeValue(db);
		const readable = newestFirst(records);
		return {
			datasets: readable.map((dataset) => ({ ...dataset, isActive: dataset.id === active })),
			damaged: records.length - readable.length
		};
	});

/**
 * Gives a dataset of the reader's own another title.
 * @throws LocalDatasetError where it is not stored, is the shipped one, or the title is empty or too long
 */
export const renameDataset = (db: OutturnDatabase, id: string, title: string): Promise<void> =>
	change(db, async () => {
		await ownRecord(db, id);
		const asked = title.trim();
		if (!asked || asked.length > MOST_LETTERS) throw new LocalDatasetError({ kind: 'no-title' });
		await db.datasets.update(id, { title: asked });
	});

const MOST_LETTERS = 200;

/**
 * Deletes a dataset of the reader's own, with the parts that no other dataset shares. Where it was
 * active, the one before it becomes active, or the shipped one.
 * @returns what is active now
 * @throws LocalDatasetError where it is not stored or is the shipped one
 */
export const deleteDataset = (db: OutturnDatabase, id: string): Promise<Dataset | undefined> =>
	change(db, async () => {
		const { before } = await ownRecord(db, id);
		await db.datasets.delete(id);
		await leadPast(db, id, before);
		const active = await activeValue(db);
		const now = active === id ? await fallBack(db, before) : await recordOf(db, active);
		await sweep(db);
		return now;
	});

/** Datasets that followed the deleted one now follow the one before it. */
async function leadPast(db: OutturnDatabase, id: string, before: string | undefined) {
	await db.datasets
		.filter((dataset) => dataset.before === id)
		.modify((one) => {
			if (before === undefined) delete one.before;
			else one.before = before;
		});
}

async function recordOf(db: OutturnDatabase, id: unknown): Promise<Dataset | undefined> {
	const record: unknown = await db.datasets.get(String(id));
	return fits(DatasetRecord, record) ? record : undefined;
}

/** @throws LocalDatasetError where there is none, or it is the shipped one */
async function ownRecord(db: OutturnDatabase, id: string): Promise<Dataset> {
	const record = await db.datasets.get(id);
	if (!record) throw new LocalDatasetError({ kind: 'not-held', id });
	const { origin, title } = record;
	if (origin === 'shipped') throw new LocalDatasetError({ kind: 'shipped', title });
	return record;
}
