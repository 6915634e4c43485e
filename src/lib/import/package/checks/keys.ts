import type { TableFile } from '../../../data/schema/rows';
import { faultsAt, type Fault } from '../faults';
import type { Tables } from '../tables';
import type { RawRow } from '../readTable';

/** The columns that together name one row of a file. */
const KEYS: [file: TableFile, columns: string[]][] = [
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

/** Every row that has the key of an earlier one. */
export const checkKeys = (tables: Tables): Fault[] =>
	KEYS.flatMap(([file, columns]) => repeated(file, tables[file].raw, columns));

function repeated(file: string, rows: RawRow[], columns: string[]): Fault[] {
	const first = new Map<string, number>();
	return rows.flatMap(({ row, cells }) => {
		const key = columns.map((column) => cells[column] || 'blank').join(', ');
		const earlier = first.get(key);
		if (earlier === undefined) {
			first.set(key, row);
			return [];
		}
		const wanted = `each ${columns.join(', ')} once`;
		return [faultsAt(file, row)(columns.join(', '), key, wanted, `Row ${earlier} has it already.`)];
	});
}
