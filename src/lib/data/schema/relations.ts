import type { TableFile } from './rows';

/** The columns that together name one row of a file; a file's first is its own name for a row. */
export const KEYS: [file: TableFile, columns: string[]][] = [
	['priorities.csv', ['id']],
	['priorities.csv', ['number']],
	['families.csv', ['id']],
	['families.csv', ['number']],
	['indicators.csv', ['id']],
	['indicators.csv', ['reference']],
	['indicators.csv', ['number', 'part']],
	['periods.csv', ['id']],
	['observations.csv', ['indicator_id', 'period_id', 'series']],
	['published-statuses.csv', ['indicator_id', 'period_id']],
	['rating-rules.csv', ['indicator_id']],
	['cohorts.csv', ['indicator_id']],
	['context-series.csv', ['id', 'refers_to']],
	['area-measures.csv', ['id']],
	['areas.csv', ['code']],
	['area-values.csv', ['measure_id', 'period_id', 'area_code']],
	['places.csv', ['name', 'area_code']],
	['postcodes.csv', ['postcode']]
];

/** A column whose cells, where they are not blank, name a row of a file. */
export interface Reference {
	from: [file: TableFile, column: string];
	to: [file: TableFile, column: string];
	/** Only rows of this kind may be referred to. */
	kind?: string;
}

const INDICATOR: Reference['to'] = ['indicators.csv', 'id'];
const PERIOD: Reference['to'] = ['periods.csv', 'id'];
const AREA: Reference['to'] = ['areas.csv', 'code'];

/** Every column that refers to another, or to its own file. */
export const REFERENCES: Reference[] = [
	{ from: ['families.csv', 'priority_id'], to: ['priorities.csv', 'id'] },
	{ from: ['indicators.csv', 'family_id'], to: ['families.csv', 'id'] },
	{ from: ['indicators.csv', 'priority_id'], to: ['priorities.csv', 'id'] },
	{ from: ['observations.csv', 'indicator_id'], to: INDICATOR },
	{ from: ['observations.csv', 'period_id'], to: PERIOD },
	{ from: ['published-statuses.csv', 'indicator_id'], to: INDICATOR },
	{ from: ['published-statuses.csv', 'period_id'], to: PERIOD },
	{ from: ['commentary.csv', 'indicator_id'], to: INDICATOR },
	{ from: ['commentary.csv', 'period_id'], to: PERIOD },
	{ from: ['commentary-figures.csv', 'indicator_id'], to: INDICATOR },
	{ from: ['commentary-figures.csv', 'period_id'], to: PERIOD },
	{ from: ['rating-rules.csv', 'indicator_id'], to: INDICATOR },
	{ from: ['cohorts.csv', 'indicator_id'], to: INDICATOR },
	{ from: ['context-series.csv', 'indicator_id'], to: INDICATOR },
	{ from: ['area-measures.csv', 'indicator_id'], to: INDICATOR },
	{ from: ['areas.csv', 'ward_code'], to: AREA, kind: 'ward' },
	{ from: ['area-values.csv', 'measure_id'], to: ['area-measures.csv', 'id'] },
	{ from: ['area-values.csv', 'period_id'], to: PERIOD },
	{ from: ['area-values.csv', 'area_code'], to: AREA },
	{ from: ['places.csv', 'area_code'], to: AREA, kind: 'soa' },
	{ from: ['postcodes.csv', 'area_code'], to: AREA, kind: 'soa' },
	{ from: ['postcodes.csv', 'neighbour_code'], to: AREA, kind: 'soa' }
];
