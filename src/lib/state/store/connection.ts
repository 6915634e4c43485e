import type { Fetcher } from '$lib/data/load';
import { LoadError } from '$lib/data/loadError';
import type { FurtherName, PartOf } from '$lib/data/schema/parts';
import { OPENING, step, type ConnectionEvent, type ConnectionState } from './connectionState';
import { shownIn, type ConnectionContext, type FiguresHost } from './context';
import type { DeskStore } from './deskStore';
import { open, run } from './effects';
import { patiently } from './notices';
import { refreshFigures } from './refresh';
import { inWords } from './inWords';
import { inMemory } from './storeHandle';

/** A page's connection to this browser's store: runs what each step of its state asks for. */
export class Connection implements ConnectionContext {
	handle = inMemory();
	shownId: string | undefined;
	readonly left = new Set<string>();
	loadError: LoadError | undefined;
	#state: ConnectionState = OPENING;
	/** Ends when the store was opened again, or memory has taken over. */
	#reopened: Promise<unknown> = Promise.resolve();

	constructor(
		readonly host: FiguresHost,
		readonly fetcher: Fetcher
	) {}

	send = async (event: ConnectionEvent): Promise<void> => {
		const { state, effects } = step(this.#state, event);
		this.#state = state;
		for (const effect of effects) {
			const done = run(this, effect);
			if (effect.do === 'reopen') this.#reopened = done.catch(() => {}); // memory goes on instead
			await (effect.do === 'reopen' ? this.#reopened : done);
		}
	};

	show = async (): Promise<void> => {
		const { host } = this;
		if (host.linked) await (await import('./linkedData.svelte')).seek(this);
		host.held = (await shownIn(this, this.handle.repository)) ?? host.held;
	};

	refresh(): Promise<void> {
		return refreshFigures(this);
	}

	/** What stores, lists, activates and takes back datasets; fetched only here. */
	async desk(): Promise<DeskStore> {
		return (await import('./deskStore')).openDesk(this);
	}

	/**
	 * A part of what is shown; `undefined` where that has none such.
	 * @throws in words, where it is not stored and cannot be fetched or does not fit
	 */
	async part<N extends FurtherName>(name: N): Promise<PartOf<N> | undefined> {
		await this.#reopened;
		const { repository } = this.handle;
		const shown = await shownIn(this, repository);
		if (!shown) throw inWords(this.loadError ?? new LoadError(NO_MANIFEST));
		const entry = shown.dataset.parts[name];
		if (!entry) return undefined;
		const loading = import('$lib/data/loadPart').then(({ loadPart }) =>
			loadPart(repository, this.fetcher, shown.dataset, name)
		);
		return patiently(this.host, entry.file, loading).catch((error: unknown) => {
			throw inWords(error);
		});
	}
}

const NO_MANIFEST = { file: 'manifest.json', reason: { kind: 'no-answer' as const } };

/** Opens the store, or memory where that fails, and keeps the page told of what is to be shown. */
export async function connect(host: FiguresHost, fetcher: Fetcher): Promise<Connection> {
	const connection = new Connection(host, fetcher);
	window.addEventListener('pagehide', ({ persisted }) => {
		if (persisted) void connection.send({ type: 'hidden' });
	});
	window.addEventListener('pageshow', ({ persisted }) => {
		if (persisted) void connection.send({ type: 'restored' });
	});
	await open(connection);
	return connection;
}
