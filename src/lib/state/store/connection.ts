import { liveQuery } from 'dexie';
import { openDatabase, whenTaken } from '$lib/data/database';
import { databaseRepository } from '$lib/data/databaseRepository';
import { LoadError } from '$lib/data/loadError';
import type { LoadedDataset, DatasetRepository } from '$lib/data/datasetRepository';
import { refresh, type Fetcher } from '$lib/data/load';
import { hasActive } from '$lib/data/queries';
import type { PartName, PartOf } from '$lib/data/schema/parts';
import type { DeskStore } from './deskStore';
import { inMemory, say, type Line, type Page, type Site } from './line';
import { mayHoldOwnData } from '../page/preferences.svelte';

export interface Connection {
	refresh(): Promise<void>;
	/** What keeps, lists, activates and takes back datasets; fetched only here. */
	desk(): Promise<DeskStore>;
	part<N extends Exclude<PartName, 'core'>>(name: N): Promise<PartOf<N>>;
}

/** A load that takes longer is told of. */
const SLOW_MS = 5000;

/** What brings back a store that fails is fetched only then. */
const recovery = () => import('./recovery');

/** Opens the store, or memory where that fails, and keeps the page told of what is active. */
export async function connect(page: Page, fetcher: Fetcher): Promise<Connection> {
	const view: Site['view'] = {};
	const shown = (repository: DatasetRepository) =>
		page.linked ? repository.get(view.id ?? '') : repository.active();
	const open = () => openLine(page, taken, shown);
	const site: Site = {
		page,
		line: await open(),
		hasFailed: false,
		view,
		open,
		answer,
		refresh: refreshNow
	};
	let missed: LoadError | undefined;
	let reopening = Promise.resolve();

	const onProgress = (done: number, of: number) => {
		page.progress = done < of ? { done, of } : undefined;
	};
	async function answer() {
		if (page.linked) await (await import('./linkedData.svelte')).seek(site);
		page.held = (await shown(site.line.repository)) ?? page.held;
	}

	/** Lets go of the store, since it was lost, upgraded, or the page is put away by the browser. */
	function letGo() {
		site.line.close();
		site.line = inMemory(page.held, site.line);
	}

	function taken(how: 'upgraded' | 'lost') {
		letGo();
		if (how === 'lost') again();
		else void say(page, ({ UPGRADED }) => UPGRADED);
	}

	function again() {
		const reopened = reopening.then(recovery).then(({ reopen }) => reopen(site));
		reopening = reopened.catch(() => {}); // memory goes on in its stead
	}

	async function refreshNow(): Promise<void> {
		const { line } = site;
		const { repository } = line;
		try {
			await answer();
			if (!(await repository.active()) && (await line.hasActive()) && !mayHoldOwnData())
				void say(page, ({ DAMAGED }) => DAMAGED);
			const refreshed = await patiently(
				page,
				'The data are',
				refresh(repository, fetcher, onProgress)
			);
			if (refreshed.came === 'beside') page.newer = refreshed.dataset;
			await answer();
			if (line.db) site.hasFailed = false;
		} catch (error) {
			if (error instanceof LoadError) tellOfFile(error);
			else return (await recovery()).goOn(site, line, error);
		}
		page.progress = undefined;
		page.settled = true;
		if (!page.linked && (page.held?.dataset.origin === 'own') !== mayHoldOwnData())
			void recovery().then(({ settleOwn }) => settleOwn(site));
	}

	function tellOfFile(fault: LoadError) {
		missed = fault;
		const { message } = fault;
		const rest = { kind: 'file' as const, message };
		void say(page, ({ seenWords }) => `${message} ${seenWords(page.held)}`, rest);
	}

	window.addEventListener('pagehide', ({ persisted }) => persisted && letGo());
	window.addEventListener('pageshow', ({ persisted }) => persisted && again());
	await refreshNow();
	return {
		refresh: refreshNow,
		desk: async () => (await import('./deskStore')).openDesk(site, fetcher),
		async part(name) {
			await reopening;
			const { repository } = site.line;
			const held = await shown(repository);
			if (!held) throw missed ?? new LoadError('manifest.json', 'not-fetched', 'no answer');
			const { file } = held.dataset.parts[name];
			const loading = import('$lib/data/loadPart').then(({ loadPart }) =>
				loadPart(repository, fetcher, held.dataset, name)
			);
			return patiently(page, `The data file ${file} is`, loading);
		}
	};
}

async function openLine(
	page: Page,
	taken: (how: 'upgraded' | 'lost') => void,
	shown: (repository: DatasetRepository) => Promise<LoadedDataset | undefined>
): Promise<Line> {
	const failed = (error: unknown) => void say(page, ({ storageWords }) => storageWords(error));
	try {
		const db = await openDatabase();
		const repository = {
			...databaseRepository(db),
			unkept: failed,
			damaged: () => void say(page, ({ DAMAGED }) => DAMAGED)
		};
		const followed = liveQuery(() => {
			const { linked } = page;
			return shown(repository).then((held) => (linked === page.linked ? held : undefined));
		}).subscribe({
			next: (held) => (page.held = held ?? page.held),
			error: (error: unknown) =>
				void recovery().then(({ isCutOff }) => isCutOff(error) || failed(error))
		});
		whenTaken(db, taken);
		const close = () => {
			followed.unsubscribe();
			db.close();
		};
		return { repository, db, hasActive: () => hasActive(db), close };
	} catch (error) {
		failed(error);
		return inMemory(page.held);
	}
}

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
