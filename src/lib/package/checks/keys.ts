import { KEYS } from '../../data/schema/relations';
import { faultsAt, type Fault } from '../faults';
import type { Tables } from '../tables';
import type { RawRow } from '../readTable';

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
