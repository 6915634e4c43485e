import { asset } from '$app/paths';
import type { Dataset, LoadedDataset } from '$lib/data/datasetRepository';
import { hasValues, type Atlas } from '$lib/domain/area';
import { linkedAtlas } from '$lib/domain/area/linked';
import type { FurtherName, PartOf } from '$lib/data/schema/parts';
import { STORED_AT } from '$lib/offline/data';
import type { Connection } from './connection';
import type { Notice } from './context';
import { whenIdle } from '../page/whenIdle';

const MANIFEST = 'manifest.json';

/**
 * The figures stored in this browser. Prerendered pages show the shipped figures from their HTML
 * until the store has answered; equal figures then change nothing on the page.
 */
class Figures {
	/** Set after the first render, which must equal the prerendered page. */
	hydrated = $state(false);
	held = $state.raw<LoadedDataset>();
	/** The areas that were last asked for, by the dataset that they are of. */
	known = $state.raw<{ id: string; atlas: Atlas | undefined }>();
	notices = $state.raw<Notice[]>([]);
	/** Steps done of a load under way. */
	progress = $state.raw<{ done: number; of: number }>();
	/** The host does not answer: when what is shown was stored, as an ISO time. */
	offlineSince = $state.raw<string>();
	/** A newer shipped dataset, stored beside the reader's own until they ask for it. */
	newer = $state.raw<Dataset>();
	/** What the host publishes, where the reader's own is shown; the page's own stands for it until then. */
	published = $state.raw<LoadedDataset>();
	/**
	 * The dataset that the address asks for: `?data=own-3` as the page is opened. It holds for this
	 * tab, until another becomes active in it.
	 */
	linked = $state.raw(
		/[?&]data=([a-z\d-]{1,80})(&|$)/i.exec(globalThis.location?.search ?? '')?.[1]
	);
	/** The store has answered, or failed to. */
	settled = $state(false);
	/** The address asks for a dataset that this browser does not hold. */
	readonly missesLinked = $derived(
		this.settled && this.linked !== undefined && this.held?.dataset.id !== this.linked
	);
	#connection: Promise<Connection> | undefined;
	#first: Promise<unknown> = Promise.resolve();

	/**
	 * What is held, if it may replace what the page shows: another version of the shipped data
	 * waits until the newer one has come or failed to, so that older figures never flash.
	 */
	current(shippedVersion: string): LoadedDataset | undefined {
		const { held } = this;
		const mayShow =
			this.settled || held?.dataset.origin === 'own' || held?.dataset.id === shippedVersion;
		return mayShow ? held : undefined;
	}

	/**
	 * What is held, if it is to replace what the page shows: the version that came with the page
	 * has the same figures, and working them out again would keep a slow machine busy for nothing.
	 */
	replacing(shippedVersion: string): LoadedDataset | undefined {
		const current = this.current(shippedVersion);
		return current?.dataset.id === shippedVersion ? undefined : current;
	}

	/** What the reader waits for is fetched before the store's code, which would compete with it. */
	goFirst(needed: Promise<unknown>): void {
		this.#first = needed;
	}

	/** Opens the store once the page is idle and nothing goes before it. */
	async connectWhenIdle(): Promise<void> {
		await this.#first;
		await whenIdle();
		await this.connect();
	}

	/** Opens the store and brings it up to date. Dexie and the schema are fetched only here. */
	connect(): Promise<Connection> {
		return (this.#connection ??= import('./connection').then(({ connect }) =>
			connect(this, (file) => this.#fetch(file))
		));
	}

	/** Offline, the service worker answers for the manifest, and says when it was stored. */
	async #fetch(file: string): Promise<Response> {
		const answer = await fetch(asset(`/data/${file}`));
		if (file === MANIFEST) this.offlineSince = answer.headers.get(STORED_AT) ?? undefined;
		return answer;
	}

	/** Fetches again the files that could not be fetched. */
	async retry(): Promise<void> {
		const missed = this.notices.filter(({ kind }) => kind === 'file');
		this.notices = this.notices.filter(({ kind }) => kind !== 'file');
		await (await this.connect()).refresh();
		for (const { again } of missed) again?.();
	}

	/** The areas with their geographies and groups; `undefined` where there is no figure of one. @throws in words */
	async atlas(): Promise<Atlas | undefined> {
		const areas = await this.part('areas');
		const atlas = areas && hasValues(areas) ? linkedAtlas(areas) : undefined;
		const id = this.held?.dataset.id;
		if (id !== undefined && this.known?.id !== id) this.known = { id, atlas };
		return atlas;
	}

	tell(notice: Notice): void {
		this.untell(notice.message);
		this.notices = [...this.notices, notice];
	}

	untell(message: string): void {
		this.notices = this.notices.filter((one) => one.message !== message);
	}

	/**
	 * A part that only some pages need, from the store or the host.
	 * @returns `undefined` where the dataset has no such part
	 * @throws in words, where it is not stored and cannot be fetched or does not fit
	 */
	async part<N extends FurtherName>(name: N): Promise<PartOf<N> | undefined> {
		return (await this.connect()).part(name);
	}
}

export const figures = new Figures();
