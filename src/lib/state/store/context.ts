import type { OutturnDatabase } from '$lib/data/database';
import type { Dataset, DatasetRepository, LoadedDataset } from '$lib/data/datasetRepository';
import type { Fetcher } from '$lib/data/load';
import type { LoadError } from '$lib/data/loadError';
import type { ConnectionEvent } from './connectionState';

/** Something that the reader should know of the data, and what to do about it. */
export interface Notice {
	kind: 'storage' | 'file' | 'wait';
	message: string;
	/** What the reader can do about it. */
	action?: { words: string; run: () => unknown } | undefined;
	/** Fetches a file again that a page missed, where the reader says Retry. */
	again?: () => unknown;
}

/** What a connection tells the page. */
export interface FiguresHost {
	held: LoadedDataset | undefined;
	progress: { done: number; of: number } | undefined;
	settled: boolean;
	/** The id of the dataset that the address asks for, stored here or not: this tab shows that one. */
	linked: string | undefined;
	/** A newer shipped dataset, stored beside the reader's own. */
	newer: Dataset | undefined;
	/** What the host publishes, where the reader's own is shown. */
	published: LoadedDataset | undefined;
	tell(notice: Notice): void;
	untell(message: string): void;
}

/** The open store, or memory in its place. */
export interface StoreHandle {
	repository: DatasetRepository;
	/** `undefined` for memory. */
	db?: OutturnDatabase;
	/** Whether a dataset was made active here, complete or not. */
	hasActive(): Promise<boolean>;
	close(): void;
}

/** What the parts of one connection share. */
export interface ConnectionContext {
	readonly host: FiguresHost;
	readonly fetcher: Fetcher;
	/** What is read and written now; only the connection's effects replace it. */
	handle: StoreHandle;
	/** The id of the dataset shown for `host.linked`, once that was looked for. */
	shownId: string | undefined;
	/** The ids of datasets of an earlier build that cannot be converted and the reader goes on without. */
	readonly left: Set<string>;
	/** Why the last refresh brought nothing. */
	loadError: LoadError | undefined;
	/** Shows the dataset that is to be shown now. */
	show(): Promise<void>;
	/** Moves the connection to its next state. @returns once everything that follows is done */
	send(event: ConnectionEvent): Promise<void>;
}

/** The dataset to show: the one that the address asks for, or the active one. */
export const shownIn = (
	{ host, shownId }: ConnectionContext,
	repository: DatasetRepository
): Promise<LoadedDataset | undefined> =>
	host.linked ? repository.get(shownId ?? '') : repository.active();
