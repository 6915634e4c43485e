import { LoadError } from '$lib/data/loadError';
import { OtherCommit, LocalDatasetError } from '$lib/data/localDatasets/errors';
import type { Stop } from '$words/desk/stopped';

/** Work on the reader's own data stopped for a reason that is known without another error. */
export class StoppedError extends Error {
	override name = 'StoppedError';
	constructor(readonly stop: Stop) {
		super(stop.kind);
	}
}

/** Why work stopped. */
export function stopOf(error: unknown): Stop {
	if (error instanceof StoppedError) return error.stop;
	if (error instanceof OtherCommit) return { kind: 'other-commit', title: error.title };
	if (error instanceof LocalDatasetError) return { kind: 'local', problem: error.problem };
	if (error instanceof LoadError) return { kind: 'load', problem: error.problem };
	return { kind: 'unforeseen', said: error instanceof Error ? error.message : String(error) };
}
