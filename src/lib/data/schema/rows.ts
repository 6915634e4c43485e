import type * as v from 'valibot';
import * as areas from './rows/areas';
import * as report from './rows/report';

/** What a row of each file holds. The keys of a schema are the file's columns, in its order. */
export const ROWS = {
	'priorities.csv': report.priority,
	'families.csv': report.family,
	'indicators.csv': report.indicator,
	'periods.csv': report.period,
	'observations.csv': report.observation,
	'published-statuses.csv': report.status,
	'commentary.csv': report.commentary,
	'commentary-figures.csv': report.commentaryFigure,
	'rating-rules.csv': report.ratingRule,
	'cohorts.csv': report.cohort,
	'context-series.csv': report.context,
	'area-measures.csv': areas.areaMeasure,
	'areas.csv': areas.area,
	'area-values.csv': areas.areaValue,
	'places.csv': areas.place,
	'postcodes.csv': areas.postcode
} as const;
export type TableFile = keyof typeof ROWS;
export type RowOf<F extends TableFile> = v.InferOutput<(typeof ROWS)[F]>;
