import type { CorePart, Manifest } from './schema/core';

/** A dataset is an immutable list of content hashes. */
export interface Dataset {
	id: string;
	title: string;
	publishedOn: string;
	source: string;
	origin: 'shipped' | 'own';
	storedAt: string;
	parts: Manifest['parts'];
}

export interface Held {
	dataset: Dataset;
	core: CorePart;
}

/** Keeps datasets: in IndexedDB, or in memory where that is denied, broken or full. */
export interface Keeper {
	active(): Promise<Held | undefined>;
	/** Stores a dataset with its core and makes it active: all of it or nothing. */
	commit(dataset: Dataset, core: CorePart): Promise<void>;
	/** Stores a dataset beside the active one. */
	keepBeside(dataset: Dataset, core: CorePart): Promise<void>;
	holds(id: string): Promise<boolean>;
	/** Makes a dataset that is held the active one. */
	activate(id: string): Promise<void>;
	part(hash: string): Promise<unknown>;
	keepPart(hash: string, part: unknown): Promise<void>;
	/** Told of a part that is held but does not fit this build. */
	damaged?(): void;
}

/**
 * Keeps datasets for as long as the page is open.
 * @param held what the page holds already
 * @param below where parts are looked for that are not in memory
 */
export function memoryKeeper(held?: Held, below?: Keeper): Keeper {
	const datasets = new Map(held && [[held.dataset.id, held]]);
	const parts = new Map<string, unknown>();
	let active = held?.dataset.id;
	const keepBeside = async (dataset: Dataset, core: CorePart) =>
		void datasets.set(dataset.id, { dataset, core });
	const activate = async (id: string) => void (active = id);
	return {
		active: async () => datasets.get(active ?? ''),
		commit: async (dataset, core) => {
			await keepBeside(dataset, core);
			await activate(dataset.id);
		},
		keepBeside,
		holds: async (id) => datasets.has(id),
		activate,
		part: async (hash) => parts.get(hash) ?? below?.part(hash),
		keepPart: async (hash, part) => void parts.set(hash, part)
	};
}

/**
 * A keeper whose faults cost no reader a part, since parts can be fetched again: what cannot be
 * read counts as not held; what cannot be kept is held in memory, and told of.
 */
export function sparing(keeper: Keeper, tell: (error: unknown) => void): Keeper {
	const spare = memoryKeeper();
	return {
		...keeper,
		part: async (hash) => (await spare.part(hash)) ?? keeper.part(hash).catch(() => undefined),
		keepPart: (hash, part) =>
			keeper.keepPart(hash, part).catch((error: unknown) => {
				tell(error);
				return spare.keepPart(hash, part);
			})
	};
}
