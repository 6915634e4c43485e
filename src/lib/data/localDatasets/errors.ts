import type { PartName } from '../schema/parts';

/** Why a change of the reader's own datasets was refused or failed. */
export type LocalDatasetProblem =
	| { kind: 'lacks-part'; part: PartName }
	/** A dataset of that id is stored already. */
	| { kind: 'taken'; id: string }
	| { kind: 'no-room' }
	/** `error`: the name of the browser's own. */
	| { kind: 'not-stored'; error: string }
	| { kind: 'no-store' }
	/** It came with the site. */
	| { kind: 'shipped'; title: string }
	| { kind: 'not-held'; id: string }
	| { kind: 'no-title' };

/** A change of the reader's own datasets was refused or failed. */
export class LocalDatasetError extends Error {
	override name = 'LocalDatasetError';
	constructor(
		readonly problem: LocalDatasetProblem,
		cause?: unknown
	) {
		super(JSON.stringify(problem), { cause });
	}
}

/** Another dataset has become active since the changes were compared with the active one. */
export class OtherCommit extends Error {
	override name = 'OtherCommit';
	constructor(
		/** What is active now; empty where the store was emptied. */
		readonly active: string,
		readonly title: string
	) {
		super(active);
	}
}

/** Makes a LocalDatasetError of a store's error; what is one already stays as it is. */
export function localDatasetError(error: unknown): unknown {
	if (error instanceof LocalDatasetError || error instanceof OtherCommit) return error;
	if (!(error instanceof Error)) return error;
	if (isFull(error)) return new LocalDatasetError({ kind: 'no-room' }, error);
	return new LocalDatasetError({ kind: 'not-stored', error: error.name }, error);
}

/** The browser says so in the error itself, or in its reason for an abort. */
function isFull(error: Error): boolean {
	const { inner } = error as { inner?: unknown };
	return /quota/i.test([error.name, error.message, String(inner)].join(' '));
}
