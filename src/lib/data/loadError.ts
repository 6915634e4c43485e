import * as v from 'valibot';

const WORDS = {
	'not-fetched': (detail: string) => `could not be fetched (${detail}).`,
	'not-valid': (detail: string) =>
		`is not as this page expects (${detail}). Nothing of it was kept.`,
	newer: (detail: string) =>
		`is made for a newer version of this site (${detail}). Reload the page to get that version.`,
	older: (detail: string) =>
		`is made for an older version of this site (${detail}): the host may be in the middle of an update. Wait a few minutes, then try again.`
};

/** Why a data file could not be loaded: which file, what is wrong, and where in it. */
export class LoadError extends Error {
	override name = 'LoadError';
	constructor(
		readonly file: string,
		readonly kind: keyof typeof WORDS,
		readonly detail: string
	) {
		super(`The data file ${file} ${WORDS[kind](detail)}`);
	}
}

/**
 * Checks data against a schema.
 * @returns the data, typed
 * @throws LoadError naming the file and the first field that does not fit
 */
export function checked<S extends v.GenericSchema>(
	schema: S,
	data: unknown,
	file: string
): v.InferOutput<S> {
	const result = v.safeParse(schema, data, { abortEarly: true });
	if (result.success) return result.output;
	const issue = result.issues[0];
	const field = issue.path?.map(({ key }) => String(key)).join('.') ?? 'the whole file';
	throw new LoadError(file, 'not-valid', `${field}: ${issue.message}`);
}

/**
 * Refuses a file of another schema version, before its fields are checked.
 * @throws LoadError `newer` or `older`, with both numbers
 */
export function refuseOtherSchema(data: unknown, wanted: number, file: string): void {
	const found = (data as { schema?: unknown } | null)?.schema;
	if (typeof found !== 'number' || found === wanted) return;
	const detail = `schema ${found}, where this page reads ${wanted}`;
	throw new LoadError(file, found > wanted ? 'newer' : 'older', detail);
}

/** Whether something stored fits this build's schema: another build may have written it. */
export const fits = <S extends v.GenericSchema>(
	schema: S,
	held: unknown
): held is v.InferOutput<S> => v.safeParse(schema, held, { abortEarly: true }).success;
