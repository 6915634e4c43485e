import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { Fault } from '../../src/lib/import/package/faults';

/** A file of the package as text; where it cannot be read, a fault. */
export function readText(folder: string, file: string): { text?: string; faults: Fault[] } {
	try {
		const bytes = readFileSync(join(folder, file));
		return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), faults: [] };
	} catch (error) {
		return { faults: [unreadable(file, error)] };
	}
}

function unreadable(file: string, error: unknown): Fault {
	if (error instanceof TypeError)
		return {
			file,
			value: 'bytes that are no UTF-8',
			wanted: 'UTF-8 text',
			advice: 'Save it as "CSV UTF-8 (comma delimited)".'
		};
	const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
	return {
		file,
		value: missing ? 'no such file' : String(error),
		wanted: 'a file that can be read'
	};
}

/** A JSON file of the package, held against its schema; where it does not fit, its faults. */
export function readJson<S extends v.GenericSchema>(
	folder: string,
	file: string,
	schema: S
): { data?: v.InferOutput<S>; faults: Fault[] } {
	const { text, faults } = readText(folder, file);
	if (text === undefined) return { faults };
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
