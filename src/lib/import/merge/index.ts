import { group } from 'd3-array';
import { KEYS } from '../../data/schema/tables/relations';
import { TABLES, writeCells, type TableFile } from '../../data/schema/tables';
import type { Incoming, IncomingRow } from '../incoming';
import { FIRST_ROW, type RawTables } from '../../package/dataPackage';
import type { Place } from '../place';
import type { Issue } from '../issue/issue';
import { newPeriod } from '../recognise/period';
import { periodsIn } from '../recognise/periodsIn';
import { replaced } from './replaced';

type RawRow = Record<string, string>;

/** Tables with what came laid onto them, and where each row that came was read. */
export interface Merged {
	tables: RawTables;
	/** By file and by row as the checks number it. */
	places: Map<string, Place>;
	issues: Issue[];
}

/** What a report says in words has no key in the package: it may say several things of one kind. */
const WORDS: Partial<Record<TableFile, string[]>> = {
	'commentary.csv': ['indicator_id', 'period_id', 'kind', 'text'],
	'commentary-figures.csv': [
		'indicator_id',
		'period_id',
		'series',
		'what',
		'against',
		'quoted',
		'source'
	]
};

/** The columns that name one row. */
const keyColumns = (file: TableFile): string[] =>
	WORDS[file] ?? KEYS.find(([one]) => one === file)?.[1] ?? [];

const keyOf = (file: TableFile, cells: RawRow): string =>
	keyColumns(file)
		.map((column) => cells[column] ?? '')
		.join('\u0000');

export const placeKey = (file: string, row: number): string => `${file} ${row}`;

/**
 * Lays what a sheet says onto the tables of a dataset: rows of the same key are replaced, others
 * added; nothing is taken away but the earlier words of the same measure, period and kind.
 * @param on the day of the import, which a changed figure is said to be revised on
 */
export function merge(base: RawTables, { rows, issues }: Incoming, on: string): Merged {
	const tables = { ...base };
	const places = new Map<string, Place>();
	const found = [...issues];
	const files = new Set(rows.map(({ file }) => file));
	for (const file of files) {
		const own = rows.filter((row) => row.file === file);
		found.push(...twice(file, own));
		tables[file] = layOnto(tables[file], { file, rows: own, on, places });
	}
	tables['periods.csv'] = withPeriods(tables['periods.csv'], rows);
	return { tables, places, issues: found };
}

/** Every row that says again what an earlier one of the sheet says. */
function twice(file: TableFile, rows: IncomingRow[]): Issue[] {
	const first = new Map<string, Place>();
	return rows.flatMap(({ cells, place }) => {
		const key = keyOf(file, cells);
		const earlier = first.get(key);
		if (!earlier) first.set(key, place);
		if (!earlier) return [];
		return [
			{
				kind: 'repeated-row' as const,
				severity: 'error' as const,
				...placesOf(place, earlier),
				columns: keyColumns(file),
				value: keyColumns(file)
					.map((name) => cells[name])
					.join(', ')
			}
		];
	});
}

/** Two columns of one row may say the same thing: they are then told apart by their letters. */
function placesOf({ sheet, row, columns }: Place, earlier: Place) {
	const name =
		earlier.row === row
			? Object.keys(columns).find((one) => columns[one] !== earlier.columns[one])
			: undefined;
	const [column, earlierColumn] = name ? [columns[name], earlier.columns[name]] : [];
	return {
		place: { sheet, row, ...(column !== undefined && { column }) },
		earlierRow: earlier.row,
		...(earlierColumn !== undefined && { earlierColumn })
	};
}

interface Laying {
	file: TableFile;
	rows: IncomingRow[];
	on: string;
	places: Map<string, Place>;
}

function layOnto(before: RawRow[], { file, rows, on, places }: Laying): RawRow[] {
	const kept = file === 'commentary.csv' ? withoutRetold(before, rows) : before;
	const all = [...kept];
	const index = new Map(kept.map((row, i) => [keyOf(file, row), i]));
	for (const { cells, place } of rows) {
		const key = keyOf(file, cells);
		const at = index.get(key) ?? all.length;
		index.set(key, at);
		all[at] = replaced(file, { earlier: all[at], cells, on });
		places.set(placeKey(file, at + FIRST_ROW), place);
	}
	return all;
}

const topicOf = ({ indicator_id, period_id, kind }: RawRow) =>
	[indicator_id, period_id, kind].join(' ');

/** Words of a measure, period and kind give way to what the sheet says of the same, unless it says them too. */
function withoutRetold(before: RawRow[], rows: IncomingRow[]): RawRow[] {
	const told = group(rows, ({ cells }) => topicOf(cells));
	return before.filter((row) => {
		const now = told.get(topicOf(row));
		return !now || now.some(({ cells }) => cells.text === row.text);
	});
}

/** A period that the figures name and the dataset does not have yet. */
function withPeriods(periods: RawRow[], rows: IncomingRow[]): RawRow[] {
	const known = periodsIn({ 'periods.csv': periods });
	const taken = new Set(periods.map(({ id }) => id));
	const named = new Set(rows.map(({ cells }) => cells.period_id ?? ''));
	const fresh = [...named].filter((id) => !taken.has(id)).sort();
	return [
		...periods,
		...fresh
			.flatMap((id) => newPeriod(id, known) ?? [])
			.map((period) => writeCells(TABLES['periods.csv'], period))
	];
}
