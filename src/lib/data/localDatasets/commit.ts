import { unlinked } from '../../domain/measure/linked';
import type { OutturnDatabase } from '../database';
import { activate, putFrame, putMeasures, tablesOf } from '../databaseRepository';
import { checked } from '../checked';
import type { Dataset } from '../datasetRepository';
import type { Progress } from '../load';
import { OtherCommit, LocalDatasetError, localDatasetError } from './errors';
import { ACTIVE_KEY } from '../queries';
import type { CorePart } from '../schema/core';
import { FURTHER } from '../schema/manifest';
import { PARTS, type FurtherName, type PartName, type PartOf } from '../schema/parts';

/** Every part that a dataset has but the core. */
export type FurtherParts = { [N in FurtherName]?: PartOf<N> };
export type AllParts = FurtherParts & { core: CorePart };

/** A dataset of the reader's own with all its parts. */
export interface LocalDataset {
	dataset: Dataset;
	core: CorePart;
	parts: FurtherParts;
}

export interface CommitOptions {
	/** The id of the dataset that the changes were compared with. */
	against: string;
	/** Called with the number of measures and parts written. */
	onProgress?: Progress | undefined;
	/** Cancels it, with nothing written. */
	signal?: AbortSignal | undefined;
}

/**
 * Stores a dataset of the reader's own with all its parts and makes it active, in one transaction:
 * all of it or nothing. The dataset that was active stays stored, and is named as `before`.
 * @returns the dataset as it is stored
 * @throws LocalDatasetError, OtherCommit, LoadError or the signal's reason; nothing was written then
 */
export async function commitLocalDataset(
	db: OutturnDatabase,
	own: LocalDataset,
	options: CommitOptions
): Promise<Dataset> {
	refuseUnwhole(own);
	const { signal } = options;
	signal?.throwIfAborted();
	let callOff = () => {};
	try {
		return await db.transaction('rw', tablesOf(db), (writing) => {
			callOff = () => abort(writing);
			signal?.addEventListener('abort', callOff);
			return write(db, own, options);
		});
	} catch (error) {
		signal?.throwIfAborted();
		throw localDatasetError(error);
	} finally {
		signal?.removeEventListener('abort', callOff);
	}
}

function abort(writing: { abort(): void }): void {
	try {
		writing.abort();
	} catch {
		// too late: the browser is just making it last
	}
}

/** @throws LocalDatasetError or LoadError where a part is missing, or is not what its place asks for */
function refuseUnwhole({ dataset, core, parts }: LocalDataset): void {
	const all: Partial<AllParts> = { core, ...parts };
	for (const name of Object.keys(PARTS) as PartName[]) {
		const listed = (dataset.parts as Partial<Dataset['parts']>)[name];
		if (name !== 'core' && !listed && all[name] === undefined) continue;
		if (!listed || all[name] === undefined)
			throw new LocalDatasetError({ kind: 'lacks-part', part: name });
		checked(PARTS[name], all[name], listed.file);
	}
}

/** How many measures are written between two steps of the progress. */
const AT_ONCE = 10;

async function write(
	db: OutturnDatabase,
	{ dataset, parts, ...own }: LocalDataset,
	{ against, onProgress = () => {} }: CommitOptions
): Promise<Dataset> {
	await refuseOther(db, against);
	const core = unlinked(own.core);
	const { id } = dataset;
	if (await db.datasets.get(id)) throw new LocalDatasetError({ kind: 'taken', id });
	const stored: Dataset = { ...dataset, origin: 'own', before: against };
	const of = core.measures.length + FURTHER.length + 1;
	let done = 0;
	const step = (steps: number) => onProgress((done += steps), of);
	for (let first = 0; first < core.measures.length; first += AT_ONCE) {
		const some = core.measures.slice(first, first + AT_ONCE);
		await putMeasures(db, stored, some);
		step(some.length);
	}
	for (const name of FURTHER) {
		const hash = dataset.parts[name]?.hash;
		if (hash !== undefined) await db.parts.put({ hash, part: parts[name] });
		step(1);
	}
	await putFrame(db, stored, core);
	await activate(db, id);
	step(1);
	return stored;
}

async function refuseOther(db: OutturnDatabase, against: string): Promise<void> {
	const active = (await db.settings.get(ACTIVE_KEY))?.value;
	if (active === against) return;
	const id = String(active ?? '');
	throw new OtherCommit(id, (await db.datasets.get(id))?.title ?? id);
}
