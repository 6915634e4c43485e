import type * as v from 'valibot';
import type { GeographyRole } from '../../../domain/area';
import type { Column, Form } from './cells';
import type { TableFile } from './files';

/** A row's cells as text by column, exactly as a file holds them. */
export type RawCells = Record<string, string>;

type Columns = Record<string, Column<unknown>>;

/** What a column's cells name, where they are not blank: a row of a file by its first key. */
export interface ColumnReference {
	file: TableFile;
	/** Only areas of this role may be named. */
	role?: GeographyRole;
	/** Words that may stand in place of a name. */
	besides?: readonly string[];
	/** The cell names several, with a space between. */
	isList?: boolean;
}

/** A table, described once: all that reads, writes, checks, stores or explains it follows from this. */
export interface TableDescription {
	/** By their headers, in the file's order. */
	columns: Columns;
	/** The columns that together name one row; the first is its own name. */
	keys: string[][];
	references: { [column: string]: ColumnReference | undefined };
}

/** The same, of known columns. */
export interface TableOf<C extends Columns> extends TableDescription {
	columns: C;
}

interface Relations<C extends Columns> {
	keys?: (keyof C & string)[][];
	references?: { [K in keyof C & string]?: ColumnReference };
}

/** Describes a table; its columns' names are kept as types. */
export const table = <C extends Columns>(
	columns: C,
	{ keys = [], references = {} }: Relations<C> = {}
): TableOf<C> => ({ columns, keys, references });

type Camel<S extends string> = S extends `${infer First}_${infer Rest}`
	? `${First}${Capitalize<Camel<Rest>>}`
	: S;

type ValueOf<Of> = Of extends Column<infer T> ? T : never;

/**
 * A row as the code has it: `short_title` is `shortTitle`, a number a number. What an added column
 * leaves blank is not there.
 */
export type RecordIn<C extends Columns> = {
	[K in keyof C & string as undefined extends ValueOf<C[K]> ? never : Camel<K>]: ValueOf<C[K]>;
} & {
	[K in keyof C & string as undefined extends ValueOf<C[K]> ? Camel<K> : never]?: ValueOf<C[K]>;
};

/** The name in a record of what stands below a header. */
export const nameOf = (column: string): string =>
	column.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

/** A column whose cell does not fit, and what it may hold. */
export interface Misfit {
	column: string;
	form: Form;
	mayBeBlank: boolean;
}

/** A row whose cells all fit, as a record; else the columns whose cells do not. */
export function readCells<C extends Columns>(
	{ columns }: TableOf<C>,
	cells: RawCells
): { record: RecordIn<C>; misfits: [] } | { record?: undefined; misfits: Misfit[] } {
	const values: [name: string, value: unknown][] = [];
	const misfits: Misfit[] = [];
	for (const [column, { read, form, mayBeBlank, isAdded }] of Object.entries(columns)) {
		const text = cells[column] ?? '';
		if (isAdded && text === '') continue;
		const value = read(text);
		if (value === undefined) misfits.push({ column, form, mayBeBlank });
		values.push([nameOf(column), value]);
	}
	if (misfits.length > 0) return { misfits };
	// Each column has given the value that its type says.
	return { record: Object.fromEntries(values) as RecordIn<C>, misfits: [] };
}

/** A record as the cells that it was read from, or would be: numbers in digits, nothing as a blank. */
export function writeCells<C extends Columns>(
	{ columns }: TableOf<C>,
	record: RecordIn<C>
): RawCells {
	const values = new Map<string, unknown>(Object.entries(record));
	return Object.fromEntries(
		Object.entries(columns).map(([column, { write }]) => [
			column,
			write(values.get(nameOf(column)))
		])
	);
}

type Stored<C extends Columns> = {
	[K in keyof C & string as Camel<K>]: StoredAs<ValueOf<C[K]>>;
};

type StoredAs<T> = undefined extends T
	? v.OptionalSchema<v.GenericSchema<unknown, T>, undefined>
	: v.GenericSchema<unknown, T>;

/** The schemas of a record's values, for the object that it is stored in. */
export const storedIn = <C extends Columns>({ columns }: TableOf<C>): Stored<C> =>
	// Each column has given the schema of its type.
	Object.fromEntries(
		Object.entries(columns).map(([column, { stored }]) => [nameOf(column), stored])
	) as Stored<C>;
