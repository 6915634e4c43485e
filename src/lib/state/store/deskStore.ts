import { activateDataset, reset, undo } from '$lib/data/activeDataset';
import type { Backup, BackupExtras } from '$lib/data/backup/createBackup';
import type { CheckedBackup } from '$lib/data/backup/checkBackup';
import type { OutturnDatabase } from '$lib/data/database';
import type { Dataset, LoadedDataset } from '$lib/data/datasetRepository';
import {
	commitLocalDataset,
	type AllParts,
	type CommitOptions,
	type LocalDataset
} from '$lib/data/localDatasets/commit';
import {
	deleteDataset,
	listDatasets,
	renameDataset,
	type Listing
} from '$lib/data/localDatasets/list';
import { LocalDatasetError } from '$lib/data/localDatasets/errors';
import { partsOf } from '$lib/data/localDatasets/parts';
import type { ConnectionContext } from './context';
import { flagLocalDataset } from './localDatasetFlag';

/** What the data desk asks of the store. Where storage is denied, every change is refused. */
export interface DeskStore {
	/** Whether anything can be stored here. */
	readonly keeps: boolean;
	/** The active dataset, which changes are compared with; an address may show another in this tab. */
	active(): Promise<LoadedDataset | undefined>;
	/** All five parts of a dataset. @throws LoadError */
	parts(dataset: Dataset): Promise<AllParts>;
	/** Stores a dataset and makes it active. @throws LocalDatasetError, OtherCommit, LoadError, or the signal's reason */
	commit(own: LocalDataset, options: CommitOptions): Promise<Dataset>;
	list(): Promise<Listing>;
	/** @throws LocalDatasetError */
	activate(id: string): Promise<Dataset>;
	/** @throws LocalDatasetError */
	rename(id: string, title: string): Promise<void>;
	/** @returns what is active now. @throws LocalDatasetError */
	remove(id: string): Promise<Dataset | undefined>;
	/** @returns what is active now; `undefined` where there was nothing to undo */
	undo(): Promise<Dataset | undefined>;
	/** Makes the published report active. @returns it, where it is stored */
	reset(): Promise<Dataset | undefined>;
	/** Everything of the reader's own, as files. @throws LocalDatasetError where nothing can be stored */
	backup(extras: BackupExtras): Promise<Backup>;
	/** Reads a backup, to show what is in it before it is restored; nothing is written. */
	checkBackup(files: ReadonlyMap<string, string>): Promise<CheckedBackup>;
	/** @returns what is active now. @throws BackupError, LocalDatasetError */
	restore(checked: CheckedBackup): Promise<Dataset | undefined>;
}

/** The desk's view of the page's current store, also after it was opened again. */
export function openDesk(context: ConnectionContext): DeskStore {
	const activating = <T>(work: (db: OutturnDatabase) => Promise<T>): Promise<T> =>
		changing(context, async (db) => {
			const done = await work(db);
			context.host.linked = undefined;
			return done;
		});
	return {
		get keeps() {
			return context.handle.db !== undefined;
		},
		active: () => context.handle.repository.active(),
		parts: (dataset) => partsOf(context.handle.repository, context.fetcher, dataset),
		commit: (own, options) => activating((db) => commitLocalDataset(db, own, options)),
		list: async () => (context.handle.db ? listDatasets(context.handle.db) : listInMemory(context)),
		activate: (id) => activating((db) => activateDataset(db, id)),
		rename: (id, title) => changing(context, (db) => renameDataset(db, id, title)),
		remove: (id) => changing(context, (db) => deleteDataset(db, id)),
		undo: () => activating(undo),
		reset: () => activating(reset),
		backup: async (extras) =>
			(await import('$lib/data/backup/createBackup')).createBackup(storeOf(context), extras),
		checkBackup: async (files) => {
			const { checkBackup } = await import('$lib/data/backup/checkBackup');
			return checkBackup(files, async () =>
				(await import('$lib/package/shippedWhose')).shippedWhose()
			);
		},
		restore: async (checked) => {
			const { restoreBackup } = await import('$lib/data/backup/restoreBackup');
			return activating((db) => restoreBackup(db, checked));
		}
	};
}

/** Runs a change, then tells this page and the next one which dataset is active. */
async function changing<T>(
	context: ConnectionContext,
	work: (db: OutturnDatabase) => Promise<T>
): Promise<T> {
	const db = storeOf(context);
	flagLocalDataset('perhaps');
	try {
		return await work(db);
	} finally {
		await settle(context).catch(() => {}); // the store was lost: the connection tells the reader, the flag stays in doubt
	}
}

/** @throws LocalDatasetError where memory stands in for the store */
function storeOf({ handle }: ConnectionContext): OutturnDatabase {
	if (!handle.db) throw new LocalDatasetError({ kind: 'no-store' });
	return handle.db;
}

/** Tells what the store says is active: another tab may have changed it at the same time. */
async function settle(context: ConnectionContext): Promise<void> {
	const { host, handle } = context;
	const active = (await handle.repository.active())?.dataset;
	flagLocalDataset(active?.origin === 'own' ? 'yes' : null);
	if (active?.origin === 'shipped') host.newer = undefined;
	await context.show();
}

async function listInMemory({ handle }: ConnectionContext): Promise<Listing> {
	const active = (await handle.repository.active())?.dataset;
	return { datasets: active ? [{ ...active, isActive: true }] : [], damaged: 0 };
}
