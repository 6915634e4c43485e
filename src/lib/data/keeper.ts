import type { CorePart, Manifest } from './schema/parts';

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
}

/** Keeps one dataset for as long as the page is open. */
export function memoryKeeper(): Keeper {
	let held: Held | undefined;
	const parts = new Map<string, unknown>();
	return {
		active: async () => held,
		commit: async (dataset, core) => void (held = { dataset, core }),
		// It holds the shipped dataset or none, so nothing has to stand beside it.
		keepBeside: async (dataset, core) => void (held = { dataset, core }),
		holds: async (id) => held?.dataset.id === id,
		activate: async () => {},
		part: async (hash) => parts.get(hash),
		keepPart: async (hash, part) => void parts.set(hash, part)
	};
}
