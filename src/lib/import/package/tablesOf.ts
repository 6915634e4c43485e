import type { TableFile } from '../../data/schema/rows';
import { checkRows, type Table } from './readTable';
import type { RawTables, Tables } from './tables';

/** The header is row 1 of a file. */
export const FIRST_ROW = 2;

/** Holds every row of raw tables against the contract, as if they had been read from files. */
export function tablesOf(raw: RawTables): Tables {
	const table = <F extends TableFile>(file: F) => tableOf(file, raw[file]);
	return {
		'priorities.csv': table('priorities.csv'),
		'families.csv': table('families.csv'),
		'indicators.csv': table('indicators.csv'),
		'periods.csv': table('periods.csv'),
		'observations.csv': table('observations.csv'),
		'published-statuses.csv': table('published-statuses.csv'),
		'commentary.csv': table('commentary.csv'),
		'commentary-figures.csv': table('commentary-figures.csv'),
		'rating-rules.csv': table('rating-rules.csv'),
		'cohorts.csv': table('cohorts.csv'),
		'context-series.csv': table('context-series.csv'),
		'area-measures.csv': table('area-measures.csv'),
		'areas.csv': table('areas.csv'),
		'area-values.csv': table('area-values.csv'),
		'places.csv': table('places.csv'),
		'postcodes.csv': table('postcodes.csv')
	};
}

/** Rows never change, and most tables are not touched by what is brought. */
const known = new WeakMap<Record<string, string>[], Table<TableFile>>();

function tableOf<F extends TableFile>(file: F, rows: Record<string, string>[]): Table<F> {
	const table =
		known.get(rows) ??
		checkRows(
			file,
			rows.map((cells, i) => ({ row: i + FIRST_ROW, cells }))
		);
	known.set(rows, table as Table<TableFile>);
	return table as Table<F>;
}
