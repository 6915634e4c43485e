import { BUILT_IN_UNITS } from '../../domain/text/unit';
import { faultsAt, type Fault } from '../faults';
import { nearestName } from '../nearest';
import type { Tables } from '../dataPackage';
import { isUnread, type Row } from '../readTable';

const FILE = 'units.csv';
/** The files whose figures have a unit. */
const USED_IN = [
	'indicators.csv',
	'observations.csv',
	'context-series.csv',
	'area-measures.csv'
] as const;

/** Whether every unit that is named is there, every one that is there is used, and a rate says of how many it is. */
export function checkUnits(tables: Tables): Fault[] {
	const own = tables[FILE];
	const isUseKnown = !USED_IN.some((file) => isUnread(tables[file]));
	const used = new Set(USED_IN.flatMap((file) => unitIds(tables, file).map(({ id }) => id)));
	return [
		...(own.faults.length > 0 ? [] : checkNames(tables)),
		...own.rows.flatMap((row) => [
			...checkPer(row),
			...(!isUseKnown || used.has(row.id)
				? []
				: [faultsAt(FILE, row.row)('id', row.id, { kind: 'used-unit' })])
		])
	];
}

/** As written, so that a row with another fault still uses its unit. */
const unitIds = (tables: Tables, file: (typeof USED_IN)[number]) =>
	tables[file].raw.map(({ row, cells }) => ({ row, id: cells.unit_id ?? '' }));

function checkNames(tables: Tables): Fault[] {
	const builtIn = BUILT_IN_UNITS.map(({ id }) => id);
	const known = new Set([...builtIn, ...tables[FILE].records.map(({ id }) => id)]);
	return USED_IN.flatMap((file) =>
		unitIds(tables, file)
			.filter(({ id }) => id !== '' && !known.has(id))
			.map(({ row, id }) =>
				faultsAt(file, row)('unit_id', id, {
					kind: 'unit',
					builtIn,
					nearest: nearestName(id, known)
				})
			)
	);
}

function checkPer({ row, kind, per }: Row<typeof FILE>): Fault[] {
	if ((kind === 'rate') === (per !== null)) return [];
	return [faultsAt(FILE, row)('per', per, { kind: 'per', isRate: kind === 'rate' })];
}
