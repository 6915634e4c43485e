import { liveQuery } from 'dexie';
import { openDatabase, whenTaken } from '$lib/data/database';
import { databaseKeeper } from '$lib/data/datasets';
import { DataFault } from '$lib/data/fault';
import { memoryKeeper, sparing, type Dataset, type Held, type Keeper } from '$lib/data/keeper';
import { loadPart, refresh, type Fetcher } from '$lib/data/load';
import { hasActive } from '$lib/data/queries';
import type { PartName, PartOf } from '$lib/data/schema/parts';
import { formatDay } from '$lib/domain/format';
import { storedWords } from '$lib/domain/storedWords';
import type { Notice } from './figures.svelte';
import { forgetOwnData, mayHoldOwnData } from './preferences.svelte';
import type * as StorageWords from './storageWords';

export interface Connection {
	refresh(): Promise<void>;
	/** Makes a dataset that is held the active one. */
	activate(id: string): Promise<void>;
	part<N extends Exclude<PartName, 'core'>>(name: N): Promise<PartOf<N>>;
}

/** What a connection tells the page. */
interface Page {
	held: Held | undefined;
	progress: { done: number; of: number } | undefined;
	settled: boolean;
	/** A newer shipped dataset, kept beside the reader's own. */
	newer: Dataset | undefined;
	tell(notice: Notice): void;
	untell(message: string): void;
}

/** What keeps the data: the store, or memory where that fails. */
interface Line {
	keeper: Keeper;
	isStore: boolean;
	/** A dataset was made active here, be it whole or not. */
	hasActive(): Promise<boolean>;
	close(): void;
}

/** A load that takes longer is told of. */
const SLOW_MS = 5000;

/** Opens the store, or memory where that fails, and keeps the page told of what is active. */
export async function connect(page: Page, fetcher: Fetcher): Promise<Connection> {
	let line = await openLine(page, taken);
	let missed: DataFault | undefined;

	const onProgress = (done: number, of: number) => {
		page.progress = done < of ? { done, of } : undefined;
	};
	const answer = async () => {
		page.held = (await line.keeper.active()) ?? page.held;
	};

	function toMemory() {
		line = inMemory(page.held, line);
	}

	function taken(how: 'upgraded' | 'lost') {
		if (how === 'lost') return void again();
		void say(page, ({ UPGRADED }) => UPGRADED);
		line.close();
		toMemory();
	}

	/** Opens the store anew, since it was lost or the page comes back from the browser's memory. */
	async function again(): Promise<void> {
		line.close();
		line = await openLine(page, taken);
		const { held } = page;
		const isGone = held && line.isStore && !(await line.hasActive().catch(() => false));
		if (isGone && held.dataset.origin === 'own') holdOwn(held);
		else if (isGone) void say(page, ({ WIPED }) => WIPED);
		await refreshNow();
	}

	/** A dataset of the reader's own that is stored no more: shown on, and stored again if asked. */
	function holdOwn(held: Held) {
		const store = line;
		line = inMemory(held, store);
		void say(page, ({ ownWiped }) => ownWiped(held.dataset), {
			words: 'Store it again',
			run: () =>
				store.keeper.commit(held.dataset, held.core).then(
					() => void (line = store),
					(error: unknown) => void say(page, ({ storageWords }) => storageWords(error))
				)
		});
	}

	async function refreshNow(): Promise<void> {
		const { keeper, isStore } = line;
		try {
			await answer();
			if (!(await keeper.active()) && (await line.hasActive()) && !mayHoldOwnData())
				void say(page, ({ DAMAGED }) => DAMAGED);
			const refreshed = await patiently(page, 'The data are', refresh(keeper, fetcher, onProgress));
			if (refreshed.came === 'beside') page.newer = refreshed.dataset;
			await answer();
		} catch (error) {
			if (error instanceof DataFault) {
				missed = error;
				page.tell({ kind: 'file', message: `${error.message} ${seenWords(page.held)}` });
			}
			// Where another line was opened meanwhile, it answers for itself.
			else if (keeper !== line.keeper) return;
			else {
				void say(page, ({ storageWords }) => storageWords(error));
				if (isStore) toMemory();
				if (isStore) return refreshNow();
			}
		}
		page.progress = undefined;
		page.settled = true;
		tellOfOwn(page, line.isStore);
	}

	addEventListener('pagehide', ({ persisted }) => {
		if (!persisted) return;
		line.close();
		toMemory();
	});
	addEventListener('pageshow', ({ persisted }) => persisted && void again());
	await refreshNow();
	return {
		refresh: refreshNow,
		async activate(id) {
			await line.keeper.activate(id);
			await answer();
			if (page.held?.dataset.origin === 'shipped') forgetOwnData();
		},
		async part(name) {
			const held = await line.keeper.active();
			if (!held) throw missed ?? new DataFault('manifest.json', 'not-fetched', 'no answer');
			const { file } = held.dataset.parts[name];
			const loading = loadPart(line.keeper, fetcher, held.dataset, name);
			return patiently(page, `The data file ${file} is`, loading);
		}
	};
}

async function openLine(page: Page, taken: (how: 'upgraded' | 'lost') => void): Promise<Line> {
	const failed = (error: unknown) => void say(page, ({ storageWords }) => storageWords(error));
	try {
		const db = await openDatabase();
		const keeper = {
			...sparing(databaseKeeper(db), failed),
			damaged: () => void say(page, ({ DAMAGED }) => DAMAGED)
		};
		const followed = liveQuery(() => keeper.active()).subscribe({
			next: (held) => (page.held = held ?? page.held),
			error: failed
		});
		whenTaken(db, taken);
		const close = () => {
			followed.unsubscribe();
			db.close();
		};
		return { keeper, isStore: true, hasActive: () => hasActive(db), close };
	} catch (error) {
		failed(error);
		return inMemory(page.held);
	}
}

const inMemory = (held?: Held, below?: Line): Line => ({
	keeper: memoryKeeper(held, below?.keeper),
	isStore: false,
	hasActive: async () => false,
	close: () => below?.close()
});

/** A dataset of the reader's own was active, and is not what is shown. */
function tellOfOwn(page: Page, isStore: boolean) {
	if (page.held?.dataset.origin === 'own' || !mayHoldOwnData()) return;
	if (!isStore) return void say(page, ({ OWN_UNREACHED }) => OWN_UNREACHED);
	const action = { words: 'Show the published data from now on', run: forgetOwnData };
	void say(page, ({ OWN_GONE }) => OWN_GONE, action);
}

/** The words of storage are fetched only once something is to be said of it. */
async function say(
	page: Page,
	pick: (words: typeof StorageWords) => string,
	action?: Notice['action']
): Promise<void> {
	const message = await import('./storageWords').then(pick, () => WORDLESS);
	page.tell({ kind: 'storage', message, action });
}

const WORDLESS =
	'This browser’s storage has failed: what you see may not be kept after you leave the page.';

/** Says that something is on its way where that takes long. */
async function patiently<T>(page: Page, whatIs: string, work: Promise<T>): Promise<T> {
	const message = `${whatIs} still on the way. ${seenWords(page.held)}`;
	const timer = setTimeout(() => page.tell({ kind: 'wait', message }), SLOW_MS);
	return work.finally(() => {
		clearTimeout(timer);
		page.untell(message);
	});
}

function seenWords(held: Held | undefined): string {
	if (!held) return 'You see the figures that came with this page.';
	const { publishedOn, storedAt } = held.dataset;
	const stored = storedWords(storedAt, publishedOn, new Date().toISOString());
	return `You see the data published on ${formatDay(publishedOn)}, ${stored}.`;
}
