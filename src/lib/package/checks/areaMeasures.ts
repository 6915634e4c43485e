import { faultsAt, type Fault } from '../faults';
import type { Tables } from '../dataPackage';

const FILE = 'area-measures.csv';
const VALUES = 'area-values.csv';

/**
 * Whether each measure by area has a value, since the map offers it. Where there are no values at all, a
 * package does without: nothing by area is shown then.
 */
export function checkAreaMeasures({ [FILE]: measures, [VALUES]: values }: Tables): Fault[] {
	const known = new Set(measures.raw.map(({ cells }) => cells.id));
	const valued = new Set(values.raw.map(({ cells }) => cells.measure_id));
	// A slip in a measure's id, or a row that could not be read, is not told twice.
	const areKnown =
		valued.size > 0 &&
		[...valued].every((id) => known.has(id)) &&
		values.faults.every(({ wanted }) => wanted.kind !== 'cells');
	if (!areKnown) return [];
	return measures.rows
		.filter(({ id }) => !valued.has(id))
		.map(({ row, id }) => faultsAt(FILE, row)('id', id, { kind: 'valued-area-measure' }));
}
