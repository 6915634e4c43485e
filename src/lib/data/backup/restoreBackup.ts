import { fallBack, wholeOf } from '../activeDataset';
import type { BackupFile } from './backupFile';
import type { BackupProblem, CheckedBackup } from './checkBackup';
import type { DeckRecord, OutturnDatabase } from '../database';
import { activate, putFrame, putMeasures, tablesOf } from '../databaseRepository';
import type { Dataset } from '../datasetRepository';
import { localDatasetError } from '../localDatasets/errors';
import type { CorePart } from '../schema/core';
import { sweep } from '../sweep';

/** A backup that cannot be restored. */
export class BackupError extends Error {
	override name = 'BackupError';
	constructor(readonly problems: BackupProblem[]) {
		super(problems.map((problem) => JSON.stringify(problem)).join('\n'));
	}
}

/**
 * Adds a backup's datasets and choices to those in this browser, and makes the dataset active that
 * was active when the backup was made: all of it or nothing. A dataset stored completely already
 * stays as it is.
 * @returns what is active now
 * @throws BackupError where the backup has problems, LocalDatasetError where it cannot be stored
 */
export async function restoreBackup(
	db: OutturnDatabase,
	{ backup, parts, problems }: CheckedBackup
): Promise<Dataset | undefined> {
	if (!backup || problems.length > 0) throw new BackupError(problems);
	return db
		.transaction('rw', [...tablesOf(db), db.decks], () => write(db, backup, parts))
		.catch((error: unknown) => {
			throw localDatasetError(error);
		});
}

async function write(db: OutturnDatabase, backup: BackupFile, parts: CheckedBackup['parts']) {
	for (const dataset of backup.datasets) await putDataset(db, dataset, parts);
	for (const deck of backup.decks) await putDeck(db, deck);
	await sweep(db);
	if (backup.active === null) return fallBack(db, undefined);
	await activate(db, backup.active);
	return db.datasets.get(backup.active);
}

async function putDataset(db: OutturnDatabase, dataset: Dataset, parts: CheckedBackup['parts']) {
	if (await wholeOf(db, dataset.id)) return;
	const core = parts.get(dataset.parts.core.hash) as CorePart;
	await putMeasures(db, dataset, core.measures);
	await putFrame(db, dataset, core);
	for (const [name, { hash }] of Object.entries(dataset.parts)) {
		const part = parts.get(hash);
		if (name !== 'core' && part !== undefined) await db.parts.put({ hash, part });
	}
}

/** Other choices stored here are set aside: the editor's notes may be in them. */
async function putDeck(db: OutturnDatabase, deck: DeckRecord) {
	const held = await db.decks.get(deck.id);
	if (held && JSON.stringify(held) !== JSON.stringify(deck))
		await db.decks.put({ ...held, id: `${deck.id}-before-restoring` });
	await db.decks.put(deck);
}
