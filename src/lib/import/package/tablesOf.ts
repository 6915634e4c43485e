import type { TableFile } from '../../data/schema/rows';
import { checkRows } from './readTable';
import type { RawTables, Tables } from './tables';

/** The header is row 1 of a file. */
export const FIRST_ROW = 2;

/** Holds every row of raw tables against the contract, as if they had been read from files. */
export function tablesOf(raw: RawTables): Tables {
	const table = <F extends TableFile>(file: F) =>
		checkRows(
			file,
			raw[file].map((cells, i) => ({ row: i + FIRST_ROW, cells }))
		);
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
