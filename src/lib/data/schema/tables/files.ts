/** The files of the data package that hold a table, in the contract's order. */
export const TABLE_FILES = [
	'priorities.csv',
	'families.csv',
	'units.csv',
	'indicators.csv',
	'comparators.csv',
	'ratings.csv',
	'periods.csv',
	'observations.csv',
	'published-statuses.csv',
	'published-met.csv',
	'target-notes.csv',
	'commentary.csv',
	'commentary-figures.csv',
	'actions.csv',
	'rating-rules.csv',
	'cohorts.csv',
	'context-series.csv',
	'area-measures.csv',
	'geographies.csv',
	'areas.csv',
	'memberships.csv',
	'area-values.csv',
	'places.csv',
	'postcodes.csv'
] as const;
/** The tables without which there is no site; any other may be missing, and is read as no rows. */
export const REQUIRED_FILES: readonly TableFile[] = [
	'priorities.csv',
	'indicators.csv',
	'periods.csv',
	'observations.csv'
];
export type TableFile = (typeof TABLE_FILES)[number];
