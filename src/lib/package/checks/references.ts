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

function dangling(tables: Tables, { from, to, kind, besides = [], isList }: Reference): Fault[] {
	const [file, column] = from;
	const known = namesIn(tables, to, kind);
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
				wantedBy({ to, kind, besides }, nearestName(value, [...known, ...besides]))
			)
		);
	});
}

const wantedBy = (
	{
		to: [file, column],
		kind,
		besides
	}: Pick<Reference, 'to'> & { kind: string | undefined; besides: readonly string[] },
	nearest: string | undefined
): Wanted =>
	kind
		? { kind: 'area-of-kind', areaKind: kind, file, nearest }
		: {
				kind: 'named-row',
				file,
				column,
				nearest,
				...(besides.length > 0 && { besides })
			};

function namesIn(tables: Tables, [file, id]: Reference['to'], kind: string | undefined) {
	const { raw, faults } = tables[file];
	if (raw.length === 0 && faults.length > 0) return undefined;
	const rows = kind && faults.length === 0 ? raw.filter(({ cells }) => cells.kind === kind) : raw;
	return new Set(rows.map(({ cells }) => cells[id] ?? ''));
}
