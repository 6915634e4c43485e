import type { PartName } from '../schema/parts';

/** What of a dataset of the second version could not be converted, and why. */
export interface ConversionProblem {
	/** The dataset's. */
	id: string;
	title: string;
	/** `undefined`: its record. */
	part: PartName | undefined;
	/** "measures.3.observations"; empty where it is about the whole part. */
	field: string;
	/** What the schema says of it. */
	said: string;
}

/** A dataset of the second version could not be converted; nothing was changed. */
export class ConversionError extends Error {
	override name = 'ConversionError';
	constructor(readonly problem: ConversionProblem) {
		super(JSON.stringify(problem));
	}
}
