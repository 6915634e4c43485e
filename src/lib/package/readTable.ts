import { scanRows } from './csv';
import { faultsAt, type Fault } from './faults';
import { nearestName } from './nearest';
import {
	columnsIn,
	columnsOf,
	readCells,
	TABLES,
	type RawCells,
	type RecordOf,
	type TableFile
} from '../data/schema/tables';

/** A row as written, with its number as a spreadsheet shows it: the header is row 1. */
export interface RawRow {
	row: number;
	cells: RawCells;
}

/** A row whose cells fit, with its number. */
export type Row<F extends TableFile> = RecordOf<F> & { row: number };

export interface Table<F extends TableFile> {
	file: F;
	/** Every row as written, also those with faults: what other files may refer to. */
	raw: RawRow[];
	/** The rows that fit. */
	rows: Row<F>[];
	/** The same without their numbers. */
	records: RecordOf<F>[];
	faults: Fault[];
}

/** A table that the package has not, and need not have. */
export const noTable = <F extends TableFile>(file: F): Table<F> => unreadTable(file, []);

/** A table of which nothing could be read. */
export const unreadTable = <F extends TableFile>(file: F, faults: Fault[]): Table<F> => ({
	file,
	raw: [],
	rows: [],
	records: [],
	faults
});

/** Whether nothing of a file could be read: what it would have said is not known, and not held against others. */
export const isUnread = ({ raw, faults }: Pick<Table<TableFile>, 'raw' | 'faults'>): boolean =>
	raw.length === 0 && faults.length > 0;

/**
 * Reads one CSV file and holds its header and each cell against the contract. A quoted line
 * break stays within its row; a blank row is skipped and still counted. A column that is younger
 * than the file is blank.
 */
export function readTable<F extends TableFile>(file: F, text: string): Table<F> {
	const all: string[][] = [];
	const openedAt = scanRows(text, { delimiter: ',', onRow: (cells) => all.push(cells) });
	const [header = [], ...lines] = all;
	const columns = columnsIn(file, header);
	const headerFaults =
		openedAt === 1 ? [unclosedQuote(file, openedAt)] : checkHeader(file, header, columns);
	if (headerFaults.length > 0) return unreadTable(file, headerFaults);
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
			...ragged.map(({ row, cells }) => raggedFault(file, row, [cells.length, columns.length])),
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
		rows: checked.flatMap(({ row, record }) => (record ? [{ ...record, row }] : [])),
		records: checked.flatMap(({ record }) => (record ? [record] : [])),
		faults: checked.flatMap(({ faults }) => faults)
	};
}

function split<T>(all: T[], test: (one: T) => boolean): [T[], T[]] {
	return [all.filter(test), all.filter((one) => !test(one))];
}

/** @param columns those that the file is to have */
function checkHeader(file: TableFile, header: string[], columns: string[]): Fault[] {
	const fault = faultsAt(file, 1);
	const all = columnsOf(file);
	if (hasOtherDelimiter(header))
		return [{ file, row: 1, value: header[0] ?? '', wanted: { kind: 'commas' } }];
	const unknown = header.filter((name) => !all.includes(name));
	const absent = all.filter((name) => !header.includes(name));
	const missing = columns.filter((name) => !header.includes(name));
	if (unknown.length + missing.length > 0)
		return [
			...unknown.map((name) =>
				fault(name, name, {
					kind: 'known-column',
					header: all,
					nearest: nearestName(name, absent)
				})
			),
			...missing.map((name) => fault(name, '', { kind: 'column', name, header: columns }))
		];
	const at = columns.findIndex((name, i) => header[i] !== name);
	const name = columns[at];
	if (name !== undefined)
		return [fault(`${at + 1}`, header[at], { kind: 'column-here', name, header: columns })];
	if (header.length > columns.length)
		return [
			fault(`${columns.length + 1}`, header[columns.length], {
				kind: 'columns-once',
				header: columns
			})
		];
	return [];
}

/** Whether a header of one cell is parted by what some spreadsheets write in place of commas. */
const hasOtherDelimiter = (header: string[]): boolean =>
	header.length === 1 && /\w[;\t]\w/.test(header[0] ?? '');

const unclosedQuote = (file: string, row: number): Fault => ({
	file,
	row,
	value: '"',
	wanted: { kind: 'closed-quotes' }
});

const raggedFault = (file: string, row: number, [found, columns]: [number, number]): Fault => ({
	file,
	row,
	wanted: { kind: 'cells', found, columns }
});

const lower = (cell = '') => cell.trim().toLowerCase();

function checkRow<F extends TableFile>(file: F, { row, cells }: RawRow) {
	const { record, misfits } = readCells(TABLES[file], cells);
	const fault = faultsAt(file, row);
	const faults = misfits.map(({ column, form, mayBeBlank }) => {
		const nearest =
			form.kind === 'choice' ? nearestName(lower(cells[column]), form.options) : undefined;
		return fault(column, cells[column], { kind: 'form', form, mayBeBlank, nearest });
	});
	return { row, record, faults };
}
