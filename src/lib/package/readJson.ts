import * as v from 'valibot';
import { DESCRIPTION_RULES, type Fault, type Wanted } from './faults';

/** A JSON file of the package, held against its schema; where it does not fit, its faults. */
export function readJson<S extends v.GenericSchema>(
	file: string,
	text: string,
	schema: S
): { data?: v.InferOutput<S>; faults: Fault[] } {
	const json = parseJson(text);
	if (json instanceof SyntaxError)
		return { faults: [{ file, value: json.message, wanted: { kind: 'json' } }] };
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

function jsonFault(file: string, issue: v.BaseIssue<unknown>): Fault {
	const column = v.getDotPath(issue);
	return {
		file,
		...(column !== null && { column }),
		value:
			typeof issue.input === 'string'
				? issue.input
				: issue.received === 'undefined'
					? ''
					: issue.received.replace(/^"|"$/g, ''),
		wanted: wantedBy(issue)
	};
}

/** A schema's own rules have their names for messages. */
function wantedBy({ message, expected }: v.BaseIssue<unknown>): Wanted {
	const rule = DESCRIPTION_RULES.find((one) => one === message);
	return rule
		? { kind: 'description', rule }
		: { kind: 'json-type', expected: expected ?? message };
}
