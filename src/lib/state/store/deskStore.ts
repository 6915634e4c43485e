import { activateDataset, reset, undo } from '$lib/data/activeDataset';
import type { Backup, BackupExtras } from '$lib/data/backup';
import type { CheckedBackup } from '$lib/data/checkBackup';
import type { OutturnDatabase } from '$lib/data/database';
import type { Dataset, Held } from '$lib/data/keeper';
import type { Fetcher } from '$lib/data/load';
import { commitOwn, type AllParts, type CommitOptions, type OwnDataset } from '$lib/data/own';
import { deleteDataset, listDatasets, renameDataset, type Listing } from '$lib/data/ownDatasets';
import { OwnFault } from '$lib/data/ownFault';
import { partsOf } from '$lib/data/ownParts';
import type { Site } from './line';
import { markOwnData } from './ownMarker';

/** What the data desk asks of the store. Where storage is denied, whatever would keep is refused. */
export interface DeskStore {
	/** Whether anything can be kept here. */
	readonly keeps: boolean;
	/** The active dataset, which changes are told against; not what an address shows in this tab. */
	active(): Promise<Held | undefined>;
	/** All five parts of a dataset. @throws DataFault */
	parts(dataset: Dataset): Promise<AllParts>;
	/** Stores a dataset and makes it active. @throws OwnFault, OtherCommit, DataFault, or the signal's reason */
	commit(own: OwnDataset, options: CommitOptions): Promise<Dataset>;
	list(): Promise<Listing>;
	/** @throws OwnFault */
	activate(id: string): Promise<Dataset>;
	/** @throws OwnFault */
	rename(id: string, title: string): Promise<void>;
	/** @returns what is active now. @throws OwnFault */
	remove(id: string): Promise<Dataset | undefined>;
	/** @returns what is active now; `undefined` where there was nothing to undo */
	undo(): Promise<Dataset | undefined>;
	/** Makes the published report active. @returns it, where it is held */
	reset(): Promise<Dataset | undefined>;
	/** Everything of the reader's own, as files. @throws OwnFault where there is no store */
	backup(extras: BackupExtras): Promise<Backup>;
	/** Reads a backup, to be shown first and then to be restored; nothing is written. */
	checkBackup(files: ReadonlyMap<string, string>): Promise<CheckedBackup>;
	/** @returns what is active now. @throws BackupFault, OwnFault */
	restore(checked: CheckedBackup): Promise<Dataset | undefined>;
}

/** The desk's store on what the page stands on, be it opened anew meanwhile. */
export function openDesk(site: Site, fetcher: Fetcher): DeskStore {
	const activating = <T>(work: (db: OutturnDatabase) => Promise<T>): Promise<T> =>
		changing(site, async (db) => {
			const done = await work(db);
			site.page.linked = undefined;
			return done;
		});
	return {
		get keeps() {
			return site.line.db !== undefined;
		},
		active: () => site.line.keeper.active(),
		parts: (dataset) => partsOf(site.line.keeper, fetcher, dataset),
		commit: (own, options) => activating((db) => commitOwn(db, own, options)),
		list: async () => (site.line.db ? listDatasets(site.line.db) : listInMemory(site)),
		activate: (id) => activating((db) => activateDataset(db, id)),
		rename: (id, title) => changing(site, (db) => renameDataset(db, id, title)),
		remove: (id) => changing(site, (db) => deleteDataset(db, id)),
		undo: () => activating(undo),
		reset: () => activating(reset),
		backup: async (extras) => (await import('$lib/data/backup')).readBackup(storeOf(site), extras),
		checkBackup: async (files) => (await import('$lib/data/checkBackup')).checkBackup(files),
		restore: async (checked) => {
			const { restoreBackup } = await import('$lib/data/restoreBackup');
			return activating((db) => restoreBackup(db, checked));
		}
	};
}

/** Does what may change what is active, and tells the page and the next one of what is then. */
async function changing<T>(site: Site, work: (db: OutturnDatabase) => Promise<T>): Promise<T> {
	const db = storeOf(site);
	markOwnData('perhaps');
	try {
		return await work(db);
	} finally {
		await settle(site).catch(() => {}); // the store was lost: the page is told, the doubt stays
	}
}

/** @throws OwnFault where memory keeps, and nothing lasts */
function storeOf({ line }: Site): OutturnDatabase {
	if (!line.db) throw new OwnFault('no-store');
	return line.db;
}

/** Says what is active, as the store has it: another tab may have changed it at the same time. */
async function settle(site: Site): Promise<void> {
	const { page, line } = site;
	const active = (await line.keeper.active())?.dataset;
	markOwnData(active?.origin === 'own' ? 'yes' : null);
	if (active?.origin === 'shipped') page.newer = undefined;
	await site.answer();
}

async function listInMemory({ line }: Site): Promise<Listing> {
	const active = (await line.keeper.active())?.dataset;
	return { datasets: active ? [{ ...active, isActive: true }] : [], damaged: 0 };
}
