import type { BoundariesPart } from '../../data/schema/parts';
import { shapesOf, type ShapeKind } from '../boundaries';
import { faultsAt, type Fault } from '../faults';
import { nearestName } from '../nearest';
import type { Tables } from '../dataPackage';
import type { Row } from '../readTable';

const FILE = 'boundaries.topo.json';

/** Where Rotherham lies, in degrees: a super output area outside is a slip. */
const BOUNDS = { latitude: [53.25, 53.55], longitude: [-1.5, -1.05] } as const;

/**
 * Whether each area stands where it should and has its shape, and each shape its area. They are
 * held together once the areas have no fault of their own.
 */
export function checkMap(tables: Tables, boundaries: BoundariesPart | undefined): Fault[] {
	const areas = tables['areas.csv'];
	return [
		...areas.rows.filter(({ kind }) => kind === 'soa').flatMap(checkPosition),
		...(boundaries && areas.faults.length === 0 ? checkShapes(areas.rows, boundaries) : [])
	];
}

function checkPosition(area: Row<'areas.csv'>): Fault[] {
	const fault = faultsAt('areas.csv', area.row);
	return (['latitude', 'longitude'] as const).flatMap((column) => {
		const [least, most] = BOUNDS[column];
		const value = area[column];
		if (value !== null && value >= least && value <= most) return [];
		return [fault(column, value, { kind: 'position', least, most })];
	});
}

function checkShapes(areas: Row<'areas.csv'>[], boundaries: BoundariesPart): Fault[] {
	return [
		...(['soa', 'ward'] as const).flatMap((kind) => checkJoin(kind, areas, boundaries)),
		...(['soa', 'ward', 'borough'] as const).flatMap((kind) => checkArcs(kind, boundaries))
	];
}

function checkJoin(
	kind: 'soa' | 'ward',
	areas: Row<'areas.csv'>[],
	boundaries: BoundariesPart
): Fault[] {
	const rows = areas.filter((area) => area.kind === kind);
	const codes = new Set(rows.map(({ code }) => code));
	const shapes = new Set(shapesOf(boundaries, kind).map(({ id }) => id));
	return [
		...rows
			.filter(({ code }) => !shapes.has(code))
			.map(({ row, code }) =>
				faultsAt('areas.csv', row)('code', code, { kind: 'shape', areaKind: kind })
			),
		...[...shapes]
			.filter((id) => !codes.has(id))
			.map((id): Fault => {
				const nearest = nearestName(id, codes);
				const wanted = {
					kind: 'area-of-kind' as const,
					areaKind: kind,
					file: 'areas.csv',
					nearest
				};
				return { file: FILE, column: `objects.${kind}`, value: id, wanted };
			})
	];
}

/** A shape whose lines are not all there cannot be drawn. */
function checkArcs(kind: ShapeKind, boundaries: BoundariesPart): Fault[] {
	const { length } = boundaries.arcs;
	return shapesOf(boundaries, kind).flatMap(({ id, arcs }) => {
		const indices = Array.isArray(arcs) ? arcs.flat(3) : [];
		const lost = indices.find((i) => !((i < 0 ? ~i : i) < length));
		if (indices.length > 0 && lost === undefined) return [];
		return [
			{
				file: FILE,
				wanted: { kind: 'arcs' as const, areaKind: kind, shape: id, lost, count: length }
			}
		];
	});
}
