import * as areas from './areas';
import type { TableFile } from './files';
import * as report from './report';
import type { RecordIn, TableDescription, TableOf } from './table';

export { REQUIRED_FILES, TABLE_FILES, type TableFile } from './files';
export { readCells, writeCells, type RawCells } from './table';

const DESCRIBED = {
	'priorities.csv': report.priorities,
	'families.csv': report.families,
	'units.csv': report.units,
	'indicators.csv': report.indicators,
	'comparators.csv': report.comparators,
	'ratings.csv': report.ratings,
	'periods.csv': report.periods,
	'observations.csv': report.observations,
	'published-statuses.csv': report.statuses,
	'published-met.csv': report.publishedMet,
	'target-notes.csv': report.targetNotes,
	'commentary.csv': report.commentary,
	'commentary-figures.csv': report.commentaryFigures,
	'actions.csv': report.actions,
	'rating-rules.csv': report.ratingRules,
	'cohorts.csv': report.cohorts,
	'context-series.csv': report.context,
	'area-measures.csv': areas.areaMeasures,
	'geographies.csv': areas.geographies,
	'areas.csv': areas.areas,
	'memberships.csv': areas.memberships,
	'area-values.csv': areas.areaValues,
	'places.csv': areas.places,
	'postcodes.csv': areas.postcodes
} satisfies { [F in TableFile]: TableDescription };

type ColumnsOf = { [F in TableFile]: (typeof DESCRIBED)[F]['columns'] };

/** What each file holds. */
export const TABLES: { [F in TableFile]: TableOf<ColumnsOf[F]> } = DESCRIBED;

/** A row of a file, as the code has it. */
export type RecordOf<F extends TableFile> = RecordIn<ColumnsOf[F]>;

/** A file's columns, in its order. */
export const columnsOf = (file: TableFile): string[] => Object.keys(TABLES[file].columns);

/** A file’s columns, without added ones that its header lacks. */
export function columnsIn(file: TableFile, header: readonly string[]): string[] {
	const { columns }: TableDescription = TABLES[file];
	return columnsOf(file).filter((name) => !columns[name]?.isAdded || header.includes(name));
}
