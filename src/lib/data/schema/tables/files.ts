/** The files of the data package that hold a table, in the contract's order. */
export const TABLE_FILES = [
	'priorities.csv',
	'families.csv',
	'units.csv',
	'indicators.csv',
	'periods.csv',
	'observations.csv',
	'published-statuses.csv',
	'commentary.csv',
	'commentary-figures.csv',
	'rating-rules.csv',
	'cohorts.csv',
	'context-series.csv',
	'area-measures.csv',
	'areas.csv',
	'area-values.csv',
	'places.csv',
	'postcodes.csv'
] as const;
export type TableFile = (typeof TABLE_FILES)[number];

/** Those that a package need not have: one that is not there has no rows. */
export const MAY_BE_MISSING: readonly TableFile[] = ['units.csv'];
