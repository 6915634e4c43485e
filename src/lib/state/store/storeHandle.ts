import { liveQuery } from 'dexie';
import { whenTaken } from '$lib/data/database';
import { databaseRepository } from '$lib/data/databaseRepository';
import { memoryRepository, type LoadedDataset } from '$lib/data/datasetRepository';
import { hasActive } from '$lib/data/queries';
import { storeFaultOf } from '$lib/data/storeFault';
import { isCutOff } from './connectionState';
import { shownIn, type ConnectionContext, type StoreHandle } from './context';
import { say } from './notices';
import { openHere } from './openHere';

/**
 * Opens the store, keeps the page told of what is to be shown, and the connection of the store's end.
 * @throws DatabaseError
 */
export async function openStore(context: ConnectionContext): Promise<StoreHandle> {
	const { host } = context;
	const failed = (error: unknown) =>
		void say(host, ({ storageText }) => storageText(storeFaultOf(error)));
	const db = await openHere(context.left);
	const repository = {
		...databaseRepository(db),
		unkept: failed,
		damaged: () => void say(host, ({ DAMAGED }) => DAMAGED)
	};
	const live = liveQuery(() => {
		const { linked } = host;
		return shownIn(context, repository).then((shown) =>
			linked === host.linked ? shown : undefined
		);
	}).subscribe({
		next: (shown) => (host.held = shown ?? host.held),
		error: (error: unknown) => isCutOff(error) || failed(error)
	});
	whenTaken(db, (how) => void context.send({ type: how === 'lost' ? 'cut off' : 'upgraded' }));
	const close = () => {
		live.unsubscribe();
		db.close();
	};
	return { repository, db, hasActive: () => hasActive(db), close };
}

/**
 * Memory in the place of a store.
 * @param held what it starts with
 * @param below the store that parts are still read from
 */
export const inMemory = (held?: LoadedDataset, below?: StoreHandle): StoreHandle => ({
	repository: memoryRepository(held, below?.repository),
	hasActive: async () => false,
	close: () => below?.close()
});
