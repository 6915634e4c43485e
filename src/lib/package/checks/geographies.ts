import { MAP_NAMES } from '../../domain/area/mapChoice';
import { faultsAt, type Fault } from '../faults';
import { FIRST_ROW, type Tables } from '../dataPackage';
import type { Row } from '../readTable';

const FILE = 'geographies.csv';

/** Whether there is one geography to map, one whole and one nation at most, and no group takes a map's name. */
export function checkGeographies({ [FILE]: table, 'areas.csv': areas }: Tables): Fault[] {
	return [
		...table.rows.flatMap((row, i) => checkRole(row, table.rows.slice(0, i))),
		...table.rows.flatMap(checkId),
		...(areas.raw.length > 0 && table.faults.length === 0 ? checkAreas(table.rows) : [])
	];
}

type Geography = Row<typeof FILE>;

function checkRole({ row, role }: Geography, before: Geography[]): Fault[] {
	const earlier = role !== 'group' && before.find((one) => one.role === role);
	if (!earlier) return [];
	return [faultsAt(FILE, row)('role', role, { kind: 'one-of-role', role, row: earlier.row })];
}

function checkId({ row, role, id }: Geography): Fault[] {
	if (role !== 'group' || !MAP_NAMES.includes(id)) return [];
	return [faultsAt(FILE, row)('id', id, { kind: 'no-map-name', names: MAP_NAMES })];
}

function checkAreas(rows: Geography[]): Fault[] {
	if (rows.some(({ role }) => role === 'area')) return [];
	return [faultsAt(FILE, FIRST_ROW)('role', '', { kind: 'role-of-areas' })];
}
