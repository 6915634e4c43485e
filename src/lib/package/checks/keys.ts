import { KEYS } from '../../data/schema/tables/relations';
import type { Fault } from '../faults';
import type { Tables } from '../dataPackage';
import type { RawRow } from '../readTable';

/** Every row that has the key of an earlier one. */
export const checkKeys = (tables: Tables): Fault[] => [
	...KEYS.flatMap(([file, columns]) => repeated(file, tables[file].raw, columns)),
	...repeated('priorities.csv', tables['priorities.csv'].raw.map(inAddresses), ['number'])
];

/** A priority without a number goes by its id in addresses. */
const inAddresses = ({ row, cells }: RawRow): RawRow => ({
	row,
	cells: { number: cells.number || (cells.id ?? '') }
});

function repeated(file: string, rows: RawRow[], columns: string[]): Fault[] {
	const first = new Map<string, number>();
	return rows.flatMap(({ row, cells }) => {
		const values = columns.map((column) => cells[column] ?? '');
		const key = values.join('\u0000');
		const earlier = first.get(key);
		if (earlier === undefined) {
			first.set(key, row);
			return [];
		}
		return [
			{ file, row, wanted: { kind: 'once' as const, columns, cells: values, earlierRow: earlier } }
		];
	});
}
