import { REFERENCES, type Reference } from '../../data/schema/tables/relations';
import { faultsAt, type Fault, type Wanted } from '../faults';
import type { GeographyRole } from '../../domain/area';
import { nearestName } from '../nearest';
import type { Tables } from '../dataPackage';
import { isUnread, type RawRow } from '../readTable';

/**
 * Every cell that names a row which is not there. A row with faults of its own may still be
 * named, whatever its role, so that one slip is not told twice; a file that could not be read
 * at all is not asked.
 */
export const checkReferences = (tables: Tables): Fault[] =>
	REFERENCES.flatMap((reference) => dangling(tables, reference));

function dangling(tables: Tables, { from, to, role, besides = [], isList }: Reference): Fault[] {
	const [file, column] = from;
	const known = namesIn(tables, to, role);
	return tables[file].raw.flatMap(({ row, cells }) => {
		const cell = cells[column] ?? '';
		if (!known || cell === '') return [];
		const lost = (isList ? cell.split(' ') : [cell]).filter(
			(value) => !known.has(value) && !besides.includes(value)
		);
		return lost.map((value) =>
			faultsAt(file, row)(
				column,
				value,
				wantedBy({ to, role, besides }, nearestName(value, [...known, ...besides]))
			)
		);
	});
}

const wantedBy = (
	{
		to: [file, column],
		role,
		besides
	}: Pick<Reference, 'to'> & {
		role: GeographyRole | undefined;
		besides: readonly string[];
	},
	nearest: string | undefined
): Wanted =>
	role
		? { kind: 'area-of-role', role, file, nearest }
		: {
				kind: 'named-row',
				file,
				column,
				nearest,
				...(besides.length > 0 && { besides })
			};

function namesIn(
	tables: Tables,
	[file, id]: Reference['to'],
	role: GeographyRole | undefined
): Set<string> | undefined {
	const { raw, faults } = tables[file];
	if (isUnread(tables[file])) return undefined;
	const isAsked = role && faults.length === 0 ? ofRole(tables, role) : () => true;
	return new Set(raw.filter(isAsked).map(({ cells }) => cells[id] ?? ''));
}

/** Whether a row of areas.csv is of a geography of this role; of any, where those have faults. */
function ofRole({ 'geographies.csv': { rows, faults } }: Tables, role: GeographyRole) {
	const ids = new Set(rows.filter((one) => one.role === role).map((one) => one.id));
	return ({ cells }: RawRow) => faults.length > 0 || ids.has(cells.geography_id ?? '');
}
