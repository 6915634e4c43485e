import { TABLES, type TableFile } from '../data/schema/tables';
import type { Column, Form } from '../data/schema/tables/cells';
import type { TableDescription } from '../data/schema/tables/table';

/** What is said of a table and of its columns, in words. */
export interface TableWords {
	title: string;
	description: string;
	columns: Record<string, string>;
}

/** A column as Table Schema describes it. */
export interface SchemaField {
	name: string;
	type: 'string' | 'integer' | 'number' | 'date';
	description: string;
	format?: string;
	constraints?: {
		required?: boolean;
		unique?: boolean;
		pattern?: string;
		enum?: readonly string[];
		minimum?: number;
		maximum?: number;
		maxLength?: number;
	};
}

/** A table as Table Schema (Frictionless Data) describes it. */
export interface TableSchema {
	fields: SchemaField[];
	missingValues: string[];
	primaryKey?: string | string[];
	foreignKeys?: { fields: string; reference: { resource: string; fields: string } }[];
}

/** The name of a table's resource: its file's without the ending. */
export const resourceName = (file: TableFile): string => file.replace(/\.csv$/, '');

/**
 * A table's schema for `datapackage.json`, made of what the code holds its cells against.
 * @param has whether the package has a table: a key to one that it lacks is left out
 */
export function tableSchema(
	file: TableFile,
	words: TableWords,
	has: (file: TableFile) => boolean
): TableSchema {
	const { columns, keys }: TableDescription = TABLES[file];
	const [first] = keys;
	const isFilled = (name: string) => columns[name]?.mayBeBlank === false;
	const foreignKeys = foreignKeysOf(file, has);
	return {
		fields: Object.entries(columns).map(([name, column]) => ({
			name,
			...formOf(column.form),
			description: words.columns[name] ?? '',
			...(column.form.kind === 'day' && { format: '%Y-%m-%d' }),
			...constraintsOf(column, isFilled(name) && keys.some(isOnly(name)))
		})),
		missingValues: [''],
		...(first?.every(isFilled) && { primaryKey: oneOrMore(first) }),
		...(foreignKeys.length > 0 && { foreignKeys })
	};
}

const isOnly = (name: string) => (key: string[]) => key.length === 1 && key[0] === name;
const oneOrMore = (names: string[]) => (names.length === 1 && names[0] ? names[0] : names);

const TYPES: Record<Form['kind'], SchemaField['type']> = {
	'any-text': 'string',
	text: 'string',
	'short-text': 'string',
	code: 'string',
	choice: 'string',
	number: 'number',
	whole: 'integer',
	day: 'date'
};
const formOf = ({ kind }: Form) => ({ type: TYPES[kind] });

/** What a cell may hold, but that it may be blank. */
function limitsOf(form: Form): NonNullable<SchemaField['constraints']> {
	if (form.kind === 'code') return { pattern: form.pattern };
	if (form.kind === 'choice') return { enum: form.options };
	if (form.kind === 'short-text') return { maxLength: form.most };
	if (form.kind !== 'number' && form.kind !== 'whole') return {};
	const { least, most } = form;
	return {
		...(least !== undefined && { minimum: least }),
		...(most !== undefined && { maximum: most })
	};
}

function constraintsOf({ form, mayBeBlank }: Column<unknown>, isUnique: boolean) {
	const constraints = {
		...(!mayBeBlank && { required: true }),
		...(isUnique && { unique: true }),
		...limitsOf(form)
	};
	return Object.keys(constraints).length > 0 && { constraints };
}

/** Of which area's kind a row must be is no part of Table Schema: the row itself is held. */
const SAID_ELSEWHERE = ['kind', 'role'];

/** A cell of several names, or one that may hold other words too, is no key in Table Schema. */
function foreignKeysOf(file: TableFile, has: (file: TableFile) => boolean) {
	const { references }: TableDescription = TABLES[file];
	return Object.entries(references).flatMap(([column, reference]) => {
		if (!reference || !has(reference.file)) return [];
		const { file: to, ...more } = reference;
		if (Object.keys(more).some((name) => !SAID_ELSEWHERE.includes(name))) return [];
		const [[key = ''] = []]: TableDescription['keys'] = TABLES[to].keys;
		const resource = to === file ? '' : resourceName(to);
		return [{ fields: column, reference: { resource, fields: key } }];
	});
}
