import { liveQuery } from 'dexie';
import { openDatabase, whenTaken } from '$lib/data/database';
import { databaseKeeper } from '$lib/data/datasets';
import { DataFault } from '$lib/data/fault';
import { memoryKeeper, sparing, type Dataset, type Held, type Keeper } from '$lib/data/keeper';
import { refresh, type Fetcher } from '$lib/data/load';
import { hasActive } from '$lib/data/queries';
import type { PartName, PartOf } from '$lib/data/schema/parts';
import type { Notice } from './figures.svelte';
import { forgetOwnData, mayHoldOwnData } from './preferences.svelte';
import type * as Words from './storageWords';

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

/** What is asked of a store while the browser is clearing it is never answered. */
const CLEARING_MS = 500;
/** A load that takes longer is told of. */
const SLOW_MS = 5000;

/** Opens the store, or memory where that fails, and keeps the page told of what is active. */
export async function connect(page: Page, fetcher: Fetcher): Promise<Connection> {
	let line = await openLine(page, taken);
	let missed: DataFault | undefined;
	let reopening = Promise.resolve();
	/** A store that fails once is opened once more: the browser may just have cut it off. */
	let mayFail = true;

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
	const again = () => (reopening = reopening.then(reopen));

	async function reopen(): Promise<void> {
		line.close();
		toMemory();
		await new Promise((resolve) => setTimeout(resolve, CLEARING_MS));
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
		const run = () =>
			store.keeper.commit(held.dataset, held.core).then(
				() => void (line = store),
				(error: unknown) => void say(page, ({ storageWords }) => storageWords(error))
			);
		void say(page, ({ ownWiped }) => ownWiped(held.dataset), {
			action: { words: 'Store it again', run }
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
			mayFail ||= isStore;
		} catch (error) {
			if (error instanceof DataFault) tellOfFile(error);
			// Where another line was opened meanwhile, it answers for itself.
			else return keeper === line.keeper ? withoutStore(error) : undefined;
		}
		page.progress = undefined;
		page.settled = true;
		tellOfOwn(page, line.isStore);
	}

	function tellOfFile(fault: DataFault) {
		missed = fault;
		const { message } = fault;
		const rest = { kind: 'file' as const, message };
		void say(page, ({ seenWords }) => `${message} ${seenWords(page.held)}`, rest);
	}

	/** Opens a store that failed once more, and then goes on from memory. */
	async function withoutStore(error: unknown): Promise<void> {
		if (!line.isStore) throw error;
		if (isCutOff(error) && mayFail) {
			mayFail = false;
			return reopen();
		}
		void say(page, ({ storageWords }) => storageWords(error));
		toMemory();
		return refreshNow();
	}

	window.addEventListener('pagehide', ({ persisted }) => {
		if (!persisted) return;
		line.close();
		toMemory();
	});
	window.addEventListener('pageshow', ({ persisted }) => persisted && void again());
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
			const loading = import('$lib/data/loadPart').then(({ loadPart }) =>
				loadPart(line.keeper, fetcher, held.dataset, name)
			);
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
			error: (error: unknown) => isCutOff(error) || failed(error)
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

/** The browser called off what was asked of the store, or closed it. */
const isCutOff = (error: unknown) =>
	error instanceof Error &&
	/^(Abort|DatabaseClosed|InvalidState|TransactionInactive)Error$/.test(error.name);

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
	void say(page, ({ OWN_GONE }) => OWN_GONE, { action });
}

/**
 * Tells the page. What there is to say is fetched only once there is something to say.
 * @param rest what else the notice is; its message where the words cannot be fetched
 * @returns what was said
 */
async function say(
	page: Page,
	pick: (words: typeof Words) => string,
	rest: Partial<Notice> = {}
): Promise<string> {
	const notice = { kind: 'storage' as const, message: WORDLESS, ...rest };
	const message = await import('./storageWords').then(pick, () => notice.message);
	page.tell({ ...notice, message });
	return message;
}

const WORDLESS = 'This browser’s storage has failed: what you see may not be kept.';

/** Says that something is on its way where that takes long. */
async function patiently<T>(page: Page, whatIs: string, work: Promise<T>): Promise<T> {
	let said: Promise<string> | undefined;
	const timer = setTimeout(() => {
		said = say(page, ({ seenWords }) => `${whatIs} still on the way. ${seenWords(page.held)}`, {
			kind: 'wait'
		});
	}, SLOW_MS);
	return work.finally(() => {
		clearTimeout(timer);
		void said?.then((message) => page.untell(message));
	});
}
