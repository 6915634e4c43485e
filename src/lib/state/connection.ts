import { liveQuery } from 'dexie';
import { DatabaseFault, openDatabase, WITHOUT_A_WARNING } from '$lib/data/database';
import { databaseKeeper } from '$lib/data/datasets';
import { DataFault } from '$lib/data/fault';
import { memoryKeeper, type Dataset, type Held, type Keeper } from '$lib/data/keeper';
import { loadPart, refresh, type Fetcher } from '$lib/data/load';
import type { PartName, PartOf } from '$lib/data/schema/parts';
import type { Notice } from './figures.svelte';

export interface Connection {
	refresh(): Promise<void>;
	/** Makes a dataset that is held the active one. */
	activate(id: string): Promise<void>;
	part<N extends Exclude<PartName, 'core'>>(name: N): Promise<PartOf<N>>;
}

/** What a connection tells the page. */
interface Page {
	held: Held | undefined;
	notices: Notice[];
	progress: { done: number; of: number } | undefined;
	settled: boolean;
	/** A newer shipped dataset, kept beside the reader's own. */
	newer: Dataset | undefined;
}

const UPGRADED = 'Another tab has opened a newer version of this site: reload to follow.';
const FULL =
	'This browser has no room left to store the data, so nothing will be kept after you leave. Free some space and reload.';

/** Opens the store, or memory where that fails, and keeps the page told of what is active. */
export async function connect(page: Page, fetcher: Fetcher): Promise<Connection> {
	let keeper = await openKeeper(page);

	const onProgress = (done: number, of: number) => {
		page.progress = done < of ? { done, of } : undefined;
	};
	const answer = async () => hold(page, await keeper.active());

	async function refreshNow(): Promise<void> {
		try {
			const refreshed = await refresh(keeper, fetcher, onProgress);
			if (refreshed.came === 'beside') page.newer = refreshed.dataset;
		} catch (error) {
			if (error instanceof DataFault) tell(page, 'file', faultWords(error, page.held));
			else {
				tell(page, 'storage', storageWords(error));
				keeper = memoryKeeper();
				return refreshNow();
			}
		}
		await answer();
		page.progress = undefined;
		page.settled = true;
	}

	await answer();
	await refreshNow();
	return {
		refresh: refreshNow,
		async activate(id) {
			await keeper.activate(id);
			await answer();
		},
		async part(name) {
			const held = await keeper.active();
			if (!held) throw new DataFault('manifest.json', 'not-fetched', 'no dataset is held');
			return loadPart(keeper, fetcher, held.dataset, name);
		}
	};
}

async function openKeeper(page: Page): Promise<Keeper> {
	try {
		const db = await openDatabase();
		liveQuery(() => databaseKeeper(db).active()).subscribe({
			next: (held) => hold(page, held),
			error: (error) => tell(page, 'storage', storageWords(error))
		});
		db.on('versionchange', () => {
			db.close();
			tell(page, 'storage', UPGRADED);
			return WITHOUT_A_WARNING;
		});
		return databaseKeeper(db);
	} catch (error) {
		tell(page, 'storage', storageWords(error));
		return memoryKeeper();
	}
}

/** A dataset never changes, so the one that the page has already replaces nothing. */
function hold(page: Page, held: Held | undefined) {
	const { id, storedAt } = page.held?.dataset ?? {};
	if (held && (held.dataset.id !== id || held.dataset.storedAt !== storedAt)) page.held = held;
}

function tell(page: Page, kind: Notice['kind'], message: string) {
	page.notices = [
		...page.notices.filter((notice) => notice.message !== message),
		{ kind, message }
	];
}

const faultWords = (fault: DataFault, held: Held | undefined) =>
	held
		? `${fault.message} You see the data stored on ${held.dataset.storedAt.slice(0, 10)}.`
		: `${fault.message} You see the figures that came with this page.`;

function storageWords(error: unknown): string {
	if (error instanceof DatabaseFault) return error.message;
	const name = error instanceof Error ? error.name : 'unknown';
	return name === 'QuotaExceededError'
		? FULL
		: `This browser could not store the data (${name}), so nothing will be kept after you leave.`;
}
