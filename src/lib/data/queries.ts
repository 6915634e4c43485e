import * as v from 'valibot';
import type { OutturnDatabase } from './database';
import type { Held } from './keeper';
import { CorePart } from './schema/parts';

/** The setting that names the active dataset. */
export const ACTIVE_KEY = 'active';

/**
 * The active dataset with its core, read in one transaction. What is stored is someone else's:
 * a record that does not fit this build's schema counts as not held, so that it is fetched anew.
 */
export const readActive = (db: OutturnDatabase): Promise<Held | undefined> =>
	db.transaction('r', db.datasets, db.measures, db.parts, db.settings, async () => {
		const dataset = await db.datasets.get((await db.settings.get(ACTIVE_KEY))?.value ?? '');
		const core = dataset && (await readCore(db, dataset.parts.core.hash));
		return dataset && core && { dataset, core };
	});

async function readCore(db: OutturnDatabase, hash: string): Promise<CorePart | undefined> {
	const [stored, records] = await Promise.all([
		db.parts.get(hash),
		db.measures.where('core').equals(hash).toArray()
	]);
	const frame = stored?.part as { order?: string[] } | undefined;
	const byId = new Map(records.map(({ id, measure }) => [id, measure]));
	const measures = frame?.order?.map((id) => byId.get(id));
	const core = v.safeParse(CorePart, { ...frame, measures });
	return core.success ? core.output : undefined;
}
