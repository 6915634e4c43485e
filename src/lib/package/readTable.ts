import * as v from 'valibot';
import { ROWS, type RowOf, type TableFile } from '../data/schema/rows';
import { scanRows } from './csv';
import { faultsAt, type Fault } from './faults';
import { didYouMean } from './nearest';

/** A row as written, with its number as a spreadsheet shows it: the header is row 1. */
export interface RawRow {
	row: number;
	cells: Record<string, string>;
}

/** A row that fits its schema, with its number. */
export type Row<F extends TableFile> = RowOf<F> & { row: number };

export interface Table<F extends TableFile> {
	file: F;
	/** Every row as written, also those with faults: what other files may refer to. */
	raw: RawRow[];
	/** The rows that fit. */
	rows: Row<F>[];
	faults: Fault[];
}

/**
 * Reads one CSV file and holds its header and each cell against the contract. A quoted line
 * break stays within its row; a blank row is skipped and still counted.
 */
export function readTable<F extends TableFile>(file: F, text: string): Table<F> {
	const all: string[][] = [];
	const openedAt = scanRows(text, { delimiter: ',', onRow: (cells) => all.push(cells) });
	const [header = [], ...lines] = all;
	const columns = Object.keys(ROWS[file].entries);
	const headerFaults =
		openedAt === 1 ? [unclosedQuote(file, openedAt)] : checkHeader(file, header, columns);
	if (headerFaults.length > 0) return { file, raw: [], rows: [], faults: headerFaults };
	const numbered = lines
		.map((cells, index) => ({ row: index + 2, cells }))
		.filter(({ cells }) => cells.some((cell) => cell !== ''));
	const [whole, ragged] = split(numbered, ({ cells }) => cells.length === columns.length);
	const raw = whole.map(({ row, cells }) => ({
		row,
		cells: Object.fromEntries(columns.map((column, i) => [column, cells[i] ?? '']))
	}));
	const table = checkRows(file, raw);
	return {
		...table,
		faults: [
			...(openedAt === undefined ? [] : [unclosedQuote(file, openedAt)]),
			...ragged.map((one) => raggedFault(file, one, columns.length)),
			...table.faults
		]
	};
}

/** Holds each cell of a table's rows against the contract. */
export function checkRows<F extends TableFile>(file: F, raw: RawRow[]): Table<F> {
	const checked = raw.map((one) => checkRow(file, one));
	return {
		file,
		raw,
		rows: checked.flatMap(({ row }) => (row ? [row] : [])),
		faults: checked.flatMap(({ faults }) => faults)
	};
}

function split<T>(all: T[], test: (one: T) => boolean): [T[], T[]] {
	return [all.filter(test), all.filter((one) => !test(one))];
}

function checkHeader(file: string, header: string[], columns: string[]): Fault[] {
	const fault = faultsAt(file, 1);
	const unknown = header.filter((name) => !columns.includes(name));
	const missing = columns.filter((name) => !header.includes(name));
	const advice = `The header is ${columns.join(',')}.`;
	if (unknown.length + missing.length > 0)
		return [
			...unknown.map((name) =>
				fault(name, name, 'a column of this file', didYouMean(name, missing) ?? advice)
			),
			...missing.map((name) => fault(name, '', `the column ${name}`, advice))
		];
	const at = columns.findIndex((name, i) => header[i] !== name);
	if (at >= 0) return [fault(`${at + 1}`, header[at], `${columns[at]} in this place`, advice)];
	if (header.length > columns.length)
		return [fault(`${columns.length + 1}`, header[columns.length], 'each column once', advice)];
	return [];
}

const unclosedQuote = (file: string, row: number) =>
	faultsAt(file, row)(
		'any',
		'"',
		'every quotation mark to have its partner',
		'One in this row is never closed.'
	);

const raggedFault = (file: string, { row, cells }: { row: number; cells: string[] }, of: number) =>
	faultsAt(file, row)(
		'all',
		`${cells.length} cells`,
		`${of} cells`,
		'A text with a comma in it stands in quotation marks.'
	);

function checkRow<F extends TableFile>(
	file: F,
	{ row, cells }: RawRow
): { row?: Row<F>; faults: Fault[] } {
	const result = v.safeParse(ROWS[file], cells, { abortPipeEarly: true });
	if (result.success) return { row: { ...(result.output as RowOf<F>), row }, faults: [] };
	const fault = faultsAt(file, row);
	return {
		faults: result.issues.map((issue) => {
			const column = v.getDotPath(issue) ?? 'all';
			return fault(column, cells[column], issue.message);
		})
	};
}
