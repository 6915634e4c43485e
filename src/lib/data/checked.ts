import * as v from 'valibot';
import { LoadError } from './loadError';

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
	const field = issue.path?.map(({ key }) => String(key)).join('.') ?? '';
	throw new LoadError({ file, reason: { kind: 'misfit', field, said: issue.message } });
}

/**
 * Refuses a file of another schema version, before its fields are checked.
 * @throws LoadError with both numbers
 */
export function refuseOtherSchema(data: unknown, wanted: number, file: string): void {
	const found = (data as { schema?: unknown } | null)?.schema;
	if (typeof found !== 'number' || found === wanted) return;
	throw new LoadError({ file, reason: { kind: 'other-schema', found, wanted } });
}

/** Whether something stored fits this build's schema: another build may have written it. */
export const fits = <S extends v.GenericSchema>(
	schema: S,
	held: unknown
): held is v.InferOutput<S> => v.safeParse(schema, held, { abortEarly: true }).success;
