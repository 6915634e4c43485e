import * as v from 'valibot';
import type { OutturnDatabase } from './database';
import { fits } from './checked';
import type { LoadedDataset } from './datasetRepository';
import { linked } from '../domain/measure/linked';
import { CorePart, DatasetRecord, type LinkedCore } from './schema/core';

/** The setting that names the active dataset. */
export const ACTIVE_KEY = 'active';

/**
 * A dataset with its core, the active one where none is named, read in one transaction. What is
 * stored is someone else's: a record that does not fit this build's schema counts as not held, so
 * that it is fetched anew.
 */
export const readDataset = (db: OutturnDatabase, id?: string): Promise<LoadedDataset | undefined> =>
	db.transaction('r', db.datasets, db.measures, db.parts, db.settings, async () => {
		const dataset = await db.datasets.get(id ?? (await activeId(db)));
		if (!fits(DatasetRecord, dataset)) return undefined;
		const core = await readCore(db, dataset.parts.core.hash);
		return core && { dataset, core };
	});

/** Whether a dataset was made active here, complete or not. */
export const hasActive = async (db: OutturnDatabase): Promise<boolean> =>
	(await db.settings.get(ACTIVE_KEY)) !== undefined;

/** A setting may hold anything, and only text is a key. */
const activeId = async (db: OutturnDatabase) => String((await db.settings.get(ACTIVE_KEY))?.value);

async function readCore(db: OutturnDatabase, hash: string): Promise<LinkedCore | undefined> {
	const [stored, records] = await Promise.all([
		db.parts.get(hash),
		db.measures.where('core').equals(hash).toArray()
	]);
	const frame = stored?.part as { order?: unknown } | undefined;
	const byId = new Map(records.map(({ id, measure }) => [id, measure]));
	const order = Array.isArray(frame?.order) ? (frame.order as unknown[]) : undefined;
	const measures = order?.map((id) => byId.get(String(id)));
	const core = v.safeParse(CorePart, { ...frame, measures });
	return core.success ? linked(core.output) : undefined;
}
