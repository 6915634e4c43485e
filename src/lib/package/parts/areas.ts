import { group } from 'd3-array';
import { SCHEMA_VERSION } from '../../data/schema/atoms';
import type { AreasPart, BoundariesPart } from '../../data/schema/parts';
import { cellsOf } from './cartogram';
import type { Tables } from '../dataPackage';
import type { RecordOf } from '../../data/schema/tables';

/**
 * The areas part: areas in the file's order with their cells in the cartogram, and each measure's
 * values in the areas' order.
 * @param held a part on the same boundaries, whose cells are taken where its areas lie the same, since
 *   placing them takes a second
 */
export function areasPart(
	tables: Tables,
	boundaries: BoundariesPart | undefined,
	held?: AreasPart
): AreasPart {
	const geographies = tables['geographies.csv'].records;
	const areas = withGroups(tables);
	const cells = heldCells(areas, held) ?? cellsOf({ geographies, areas }, boundaries);
	const codes = areas.map(({ code }) => code);
	const groups = group(
		tables['area-values.csv'].records,
		({ measureId }) => measureId,
		({ periodId }) => periodId
	);
	const named = new Set(tables['area-values.csv'].records.map(({ periodId }) => periodId));
	return {
		schema: SCHEMA_VERSION,
		geographies,
		areas: areas.map((area) => ({ ...area, cell: cells.get(area.code) ?? null })),
		units: tables['units.csv'].records,
		measures: tables['area-measures.csv'].records,
		periods: tables['periods.csv'].records.filter(({ id }) => named.has(id)),
		values: [...groups].flatMap(([measureId, periods]) =>
			[...periods].map(([periodId, own]) => ({ measureId, periodId, ...aligned(codes, own) }))
		)
	};
}

type Area = RecordOf<'areas.csv'> & { groups: string[] };

/** Each area with the codes of its groups, in the file's order. */
function withGroups(tables: Tables): Area[] {
	const memberships = group(tables['memberships.csv'].records, ({ areaCode }) => areaCode);
	return tables['areas.csv'].records.map((area) => ({
		...area,
		groups: (memberships.get(area.code) ?? []).map(({ groupCode }) => groupCode)
	}));
}

const placing = ({
	code,
	latitude,
	longitude,
	groups
}: Pick<Area, 'code' | 'latitude' | 'longitude' | 'groups'>) =>
	[code, latitude, longitude, ...groups].join(' ');

/** The cells that are held, where every area lies as it did. */
function heldCells(areas: Area[], held: AreasPart | undefined) {
	const before = held?.areas.map(placing).join();
	const now = areas.map(placing).join();
	if (!held || before !== now) return undefined;
	return new Map(held.areas.flatMap(({ code, cell }) => (cell ? [[code, cell] as const] : [])));
}

/** `null` and no printed text where an area has no row: nothing is published of it. */
function aligned(codes: string[], values: RecordOf<'area-values.csv'>[]) {
	const byCode = new Map(values.map((value) => [value.areaCode, value]));
	const markers = codes.map((code) => byCode.get(code)?.marker ?? null);
	const lower = codes.map((code) => byCode.get(code)?.lower ?? null);
	const upper = codes.map((code) => byCode.get(code)?.upper ?? null);
	return {
		values: codes.map((code) => byCode.get(code)?.value ?? null),
		printed: codes.map((code) => byCode.get(code)?.printed ?? ''),
		...(markers.some((marker) => marker !== null) && { markers }),
		...(lower.some((end) => end !== null) && { lower, upper })
	};
}
