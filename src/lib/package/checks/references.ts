import { REFERENCES, type Reference } from '../../data/schema/tables/relations';
import { faultsAt, type Fault, type Wanted } from '../faults';
import { nearestName } from '../nearest';
import type { Tables } from '../dataPackage';

/**
 * Every cell that names a row which is not there. A row with faults of its own may still be
 * named, whatever its kind, so that one slip is not told twice; a file that could not be read
 * at all is not asked.
 */
export const checkReferences = (tables: Tables): Fault[] =>
	REFERENCES.flatMap((reference) => dangling(tables, reference));

function dangling(tables: Tables, { from, to, kind }: Reference): Fault[] {
	const [file, column] = from;
	const known = namesIn(tables, to, kind);
	return tables[file].raw.flatMap(({ row, cells }) => {
		const value = cells[column] ?? '';
		if (!known || value === '' || known.has(value)) return [];
		return [faultsAt(file, row)(column, value, wantedBy({ to, kind }, nearestName(value, known)))];
	});
}

const wantedBy = (
	{ to: [file, column], kind }: Pick<Reference, 'to'> & { kind: string | undefined },
	nearest: string | undefined
): Wanted =>
	kind
		? { kind: 'area-of-kind', areaKind: kind, file, nearest }
		: { kind: 'named-row', file, column, nearest };

function namesIn(tables: Tables, [file, id]: Reference['to'], kind: string | undefined) {
	const { raw, faults } = tables[file];
	if (raw.length === 0 && faults.length > 0) return undefined;
	const rows = kind && faults.length === 0 ? raw.filter(({ cells }) => cells.kind === kind) : raw;
	return new Set(rows.map(({ cells }) => cells[id] ?? ''));
}
