import * as v from 'valibot';
import type { Fault } from './faults';

/** A JSON file of the package, held against its schema; where it does not fit, its faults. */
export function readJson<S extends v.GenericSchema>(
	file: string,
	text: string,
	schema: S
): { data?: v.InferOutput<S>; faults: Fault[] } {
	const json = parseJson(text);
	if (json instanceof SyntaxError)
		return { faults: [{ file, value: json.message, wanted: 'JSON, whole' }] };
	const result = v.safeParse(schema, json, { abortPipeEarly: true });
	if (result.success) return { data: result.output, faults: [] };
	return { faults: result.issues.map((issue) => jsonFault(file, issue)) };
}

function parseJson(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch (error) {
		if (error instanceof SyntaxError) return error;
		throw error;
	}
}

const jsonFault = (file: string, issue: v.BaseIssue<unknown>): Fault => ({
	file,
	column: v.getDotPath(issue) ?? 'the whole file',
	value: issue.received === 'undefined' ? '' : issue.received.replace(/^"|"$/g, ''),
	wanted: issue.message.startsWith('Invalid') ? (issue.expected ?? issue.message) : issue.message
});
