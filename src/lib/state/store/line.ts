import type { OutturnDatabase } from '$lib/data/database';
import {
	memoryRepository,
	type Dataset,
	type LoadedDataset,
	type DatasetRepository
} from '$lib/data/datasetRepository';
import type * as Words from './storageWords';

/** Something that the reader should know of the data, and what to do about it. */
export interface Notice {
	kind: 'storage' | 'file' | 'wait';
	message: string;
	/** What the reader can do about it. */
	action?: { words: string; run: () => unknown } | undefined;
	/** Asks once more for a file that a page missed, where the reader says Retry. */
	again?: () => unknown;
}

/** What a connection tells the page. */
export interface Page {
	held: LoadedDataset | undefined;
	progress: { done: number; of: number } | undefined;
	settled: boolean;
	/** The id of the dataset that the address asks for, be it held or not: this tab shows that one. */
	linked: string | undefined;
	/** A newer shipped dataset, kept beside the reader's own. */
	newer: Dataset | undefined;
	tell(notice: Notice): void;
	untell(message: string): void;
}

/** What keeps the data: the store, or memory where that fails. */
export interface Line {
	repository: DatasetRepository;
	/** Not where memory keeps. */
	db?: OutturnDatabase;
	/** A dataset was made active here, be it whole or not. */
	hasActive(): Promise<boolean>;
	close(): void;
}

/** What a connection stands on, for what mends it. */
export interface Site {
	page: Page;
	line: Line;
	/** It failed once since it last did what was asked. */
	hasFailed: boolean;
	/** What is shown for `page.linked`, once it was looked for. */
	view: { id?: string };
	open(): Promise<Line>;
	/** Shows what is to be shown now. */
	answer(): Promise<void>;
	refresh(): Promise<void>;
}

export const inMemory = (held?: LoadedDataset, below?: Line): Line => ({
	repository: memoryRepository(held, below?.repository),
	hasActive: async () => false,
	close: () => below?.close()
});

/**
 * Tells the page. What there is to say is fetched only once there is something to say.
 * @param rest what else the notice is; its message where the words cannot be fetched
 * @returns what was said
 */
export async function say(
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
