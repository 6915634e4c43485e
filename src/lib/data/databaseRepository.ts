import { unlinked } from '../domain/measure/linked';
import type { OutturnDatabase } from './database';
import type { Dataset, DatasetRepository } from './datasetRepository';
import { ACTIVE_KEY, readDataset } from './queries';
import type { CorePart } from './schema/core';

/** Stores datasets in IndexedDB. */
export const databaseRepository = (db: OutturnDatabase): DatasetRepository => ({
	active: () => readDataset(db),
	get: (id) => readDataset(db, id),
	commit: (dataset, core) =>
		db.transaction('rw', tablesOf(db), async () => {
			await put(db, dataset, core);
			await activate(db, dataset.id);
		}),
	keepBeside: (dataset, core) => db.transaction('rw', tablesOf(db), () => put(db, dataset, core)),
	holds: async (id) => (await db.datasets.get(id)) !== undefined,
	part: async (hash) => (await db.parts.get(hash))?.part,
	keepPart: async (hash, part) => void (await db.parts.put({ hash, part }))
});

/** The tables of a dataset, for one transaction: a tab closed meanwhile leaves the old state intact. */
export const tablesOf = (db: OutturnDatabase) => [db.datasets, db.measures, db.parts, db.settings];

/** Makes a dataset active; joins the transaction around it, if any. */
export const activate = async (db: OutturnDatabase, id: string): Promise<void> =>
	void (await db.settings.put({ key: ACTIVE_KEY, value: id }));

/** Stores a dataset with its core. What several datasets share, by hash, is stored once. */
async function put(db: OutturnDatabase, dataset: Dataset, core: CorePart): Promise<void> {
	const stored = unlinked(core);
	await putMeasures(db, dataset, stored.measures);
	await putFrame(db, dataset, stored);
}

/** Stores measures of a dataset's core. */
export const putMeasures = (
	db: OutturnDatabase,
	{ parts }: Dataset,
	measures: CorePart['measures']
): Promise<unknown> =>
	db.measures.bulkPut(
		measures.map((measure) => ({ core: parts.core.hash, id: measure.id, measure }))
	);

/** Stores a dataset's record and its core's other fields. */
export async function putFrame(
	db: OutturnDatabase,
	dataset: Dataset,
	{ measures, ...frame }: CorePart
): Promise<void> {
	const order = measures.map(({ id }) => id);
	await db.parts.put({ hash: dataset.parts.core.hash, part: { ...frame, order } });
	await db.datasets.put(dataset);
}
