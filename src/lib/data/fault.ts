import * as v from 'valibot';

/** A fault of a data file: which file, what was wrong, and where in it. */
export class DataFault extends Error {
	override name = 'DataFault';
	constructor(
		readonly file: string,
		readonly kind: 'not-fetched' | 'not-valid',
		readonly detail: string
	) {
		super(
			kind === 'not-fetched'
				? `The data file ${file} could not be fetched (${detail}).`
				: `The data file ${file} is not as this page expects (${detail}). Nothing of it was kept.`
		);
	}
}

/**
 * Holds data against a schema.
 * @returns the data, typed
 * @throws DataFault naming the file and the first field that does not fit
 */
export function checked<S extends v.GenericSchema>(
	schema: S,
	data: unknown,
	file: string
): v.InferOutput<S> {
	const result = v.safeParse(schema, data, { abortEarly: true });
	if (result.success) return result.output;
	const issue = result.issues[0];
	const field = v.getDotPath(issue) ?? 'the whole file';
	throw new DataFault(file, 'not-valid', `${field}: ${issue.message}`);
}
