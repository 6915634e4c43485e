import type { OutturnDatabase } from './database';
import type { Dataset, Keeper } from './keeper';
import { ACTIVE_KEY, readActive } from './queries';
import type { CorePart } from './schema/parts';

/** Keeps datasets in IndexedDB. */
export const databaseKeeper = (db: OutturnDatabase): Keeper => ({
	active: () => readActive(db),
	commit: (dataset, core) => commit(db, dataset, core),
	part: async (hash) => (await db.parts.get(hash))?.part,
	keepPart: async (hash, part) => void (await db.parts.put({ hash, part }))
});

/**
 * Stores a dataset and makes it active, in one transaction: a tab closed meanwhile leaves the
 * old one active, whole. What it shares with others by hash is stored once.
 */
async function commit(db: OutturnDatabase, dataset: Dataset, core: CorePart): Promise<void> {
	const { measures, ...frame } = core;
	const hash = dataset.parts.core.hash;
	await db.transaction('rw', db.datasets, db.measures, db.parts, db.settings, async () => {
		await db.measures.bulkPut(measures.map((measure) => ({ core: hash, id: measure.id, measure })));
		await db.parts.put({ hash, part: { ...frame, order: measures.map(({ id }) => id) } });
		await db.datasets.put(dataset);
		await db.settings.put({ key: ACTIVE_KEY, value: dataset.id });
	});
}
