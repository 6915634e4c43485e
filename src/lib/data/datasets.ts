import type { OutturnDatabase } from './database';
import type { Dataset, Keeper } from './keeper';
import { ACTIVE_KEY, readActive } from './queries';
import type { CorePart } from './schema/core';

/** Keeps datasets in IndexedDB. */
export const databaseKeeper = (db: OutturnDatabase): Keeper => ({
	active: () => readActive(db),
	commit: (dataset, core) =>
		db.transaction('rw', tablesOf(db), async () => {
			await put(db, dataset, core);
			await activate(db, dataset.id);
		}),
	keepBeside: (dataset, core) => db.transaction('rw', tablesOf(db), () => put(db, dataset, core)),
	holds: async (id) => (await db.datasets.get(id)) !== undefined,
	activate: (id) => activate(db, id),
	part: async (hash) => (await db.parts.get(hash))?.part,
	keepPart: async (hash, part) => void (await db.parts.put({ hash, part }))
});

/** What a dataset is stored in: one transaction, so that a tab closed meanwhile leaves what was, whole. */
const tablesOf = (db: OutturnDatabase) => [db.datasets, db.measures, db.parts, db.settings];

const activate = async (db: OutturnDatabase, id: string) =>
	void (await db.settings.put({ key: ACTIVE_KEY, value: id }));

/** What a dataset shares with others by hash is stored once. */
async function put(db: OutturnDatabase, dataset: Dataset, core: CorePart): Promise<void> {
	const { measures, ...frame } = core;
	const hash = dataset.parts.core.hash;
	await db.measures.bulkPut(measures.map((measure) => ({ core: hash, id: measure.id, measure })));
	await db.parts.put({ hash, part: { ...frame, order: measures.map(({ id }) => id) } });
	await db.datasets.put(dataset);
}
