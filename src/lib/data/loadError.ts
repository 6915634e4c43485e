/** Why a data file could not be loaded. */
export type LoadReason =
	/** The browser could not ask for it; what it says of that. */
	| { kind: 'not-asked'; said: string }
	| { kind: 'no-answer' }
	| { kind: 'answered'; status: number }
	| { kind: 'broken-off' }
	| { kind: 'no-json' }
	/** A field does not fit the schema: '' for the whole file; what the schema says of it. */
	| { kind: 'misfit'; field: string; said: string }
	/** It is of another version of the schema than this page reads. */
	| { kind: 'other-schema'; found: number; wanted: number };

/** A data file that could not be loaded, and why. */
export interface LoadProblem {
	file: string;
	reason: LoadReason;
}

/** A data file could not be loaded. */
export class LoadError extends Error {
	override name = 'LoadError';
	constructor(readonly problem: LoadProblem) {
		super(`${problem.file}: ${JSON.stringify(problem.reason)}`);
	}
}
