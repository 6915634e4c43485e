import { linked } from '../domain/measure/linked';
import type { Core, CorePart, Manifest } from './schema/core';

/** A dataset is an immutable list of content hashes. */
export interface Dataset {
	id: string;
	title: string;
	publishedOn: string;
	source: string;
	origin: 'shipped' | 'own';
	storedAt: string;
	parts: Manifest['parts'];
	/** Of the reader's own: the id of the dataset that was active before. */
	before?: string;
	/** Of the reader's own: where it came from. */
	from?: Origin;
}

/** Where a dataset of the reader's own came from, and how much it changed. */
export interface Origin {
	/** The name of the file that was brought, or what was edited. */
	file: string;
	/** A note by the person who brought it. */
	note: string;
	counts: { measures: number; figures: number; areas: number; changes: number };
}

/** A dataset with its core, read and checked. */
export interface LoadedDataset {
	dataset: Dataset;
	core: Core;
}

/** Where datasets are stored: IndexedDB, or memory where that is denied, broken or full. */
export interface DatasetRepository {
	active(): Promise<LoadedDataset | undefined>;
	/** A dataset by its id, active or not; `undefined` where it is not stored completely. */
	get(id: string): Promise<LoadedDataset | undefined>;
	/** Stores a dataset with its core and makes it active: all of it or nothing. */
	commit(dataset: Dataset, core: CorePart): Promise<void>;
	/** Stores a dataset beside the active one. */
	keepBeside(dataset: Dataset, core: CorePart): Promise<void>;
	holds(id: string): Promise<boolean>;
	part(hash: string): Promise<unknown>;
	keepPart(hash: string, part: unknown): Promise<void>;
	/** Called where a stored part does not fit this build. */
	damaged?(): void;
	/** Called where a part could not be stored. */
	unkept?(error: unknown): void;
}

/**
 * Stores datasets for as long as the page is open.
 * @param held the dataset that is active at first
 * @param below where parts are read from that are not in memory
 */
export function memoryRepository(
	held?: LoadedDataset,
	below?: DatasetRepository
): DatasetRepository {
	const datasets = new Map(held && [[held.dataset.id, held]]);
	const parts = new Map<string, unknown>();
	let active = held?.dataset.id;
	const keepBeside = async (dataset: Dataset, core: CorePart) =>
		void datasets.set(dataset.id, { dataset, core: linked(core) });
	return {
		active: async () => datasets.get(active ?? ''),
		get: async (id) => datasets.get(id),
		commit: async (dataset, core) => {
			await keepBeside(dataset, core);
			active = dataset.id;
		},
		keepBeside,
		holds: async (id) => datasets.has(id),
		part: async (hash) => parts.get(hash) ?? below?.part(hash),
		keepPart: async (hash, part) => void parts.set(hash, part)
	};
}
