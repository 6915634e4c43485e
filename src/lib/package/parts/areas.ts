import { group } from 'd3-array';
import { SCHEMA_VERSION } from '../../data/schema/atoms';
import type { AreasPart, BoundariesPart } from '../../data/schema/parts';
import { cellsOf } from './cartogram';
import type { Tables } from '../tables';
import type { Row } from '../readTable';

/**
 * The areas part: areas in the file's order with their cells in the cartogram, and each measure's
 * values in the areas' order.
 * @param held a part on the same boundaries, whose cells are taken where its areas lie the same, since
 *   placing them takes a second
 */
export function areasPart(tables: Tables, boundaries: BoundariesPart, held?: AreasPart): AreasPart {
	const areas = tables['areas.csv'].rows;
	const cells = heldCells(areas, held) ?? cellsOf(areas, boundaries);
	const codes = areas.map(({ code }) => code);
	const groups = group(
		tables['area-values.csv'].rows,
		({ measure_id }) => measure_id,
		({ period_id }) => period_id
	);
	return {
		schema: SCHEMA_VERSION,
		areas: areas.map((row) => ({ ...toArea(row), cell: cells.get(row.code) ?? null })),
		measures: tables['area-measures.csv'].rows.map(toMeasure),
		values: [...groups].flatMap(([measureId, periods]) =>
			[...periods].map(([periodId, rows]) => ({ measureId, periodId, ...aligned(codes, rows) }))
		)
	};
}

type Placed = Pick<Row<'areas.csv'>, 'code' | 'latitude' | 'longitude'> & { ward: string };
const placing = ({ code, latitude, longitude, ward }: Placed) =>
	[code, latitude, longitude, ward].join(' ');

/** The cells that are held, where every area lies as it did. */
function heldCells(areas: Row<'areas.csv'>[], held: AreasPart | undefined) {
	const before = held?.areas.map((area) => placing({ ...area, ward: area.wardCode })).join();
	const now = areas.map((area) => placing({ ...area, ward: area.ward_code })).join();
	if (!held || before !== now) return undefined;
	return new Map(held.areas.flatMap(({ code, cell }) => (cell ? [[code, cell] as const] : [])));
}

/** `null` and no printed text where an area has no row: nothing is published of it. */
function aligned(codes: string[], rows: Row<'area-values.csv'>[]) {
	const byCode = new Map(rows.map((row) => [row.area_code, row]));
	const markers = codes.map((code) => byCode.get(code)?.marker ?? null);
	return {
		values: codes.map((code) => byCode.get(code)?.value ?? null),
		printed: codes.map((code) => byCode.get(code)?.printed ?? ''),
		...(markers.some((marker) => marker !== null) && { markers })
	};
}

const toArea = (row: Row<'areas.csv'>): Omit<AreasPart['areas'][number], 'cell'> => ({
	code: row.code,
	kind: row.kind,
	name: row.name,
	localName: row.local_name,
	neighbourhood: row.neighbourhood,
	wardCode: row.ward_code,
	wardName: row.ward_name,
	latitude: row.latitude,
	longitude: row.longitude,
	population: row.population,
	nameMatch: row.name_match,
	nameMatchConfidence: row.name_match_confidence
});

const toMeasure = (row: Row<'area-measures.csv'>): AreasPart['measures'][number] => ({
	id: row.id,
	title: row.title,
	unit: row.unit,
	polarity: row.polarity,
	...(row.ranked_among !== null && { rankedAmong: row.ranked_among }),
	indicatorId: row.indicator_id,
	description: row.description,
	source: row.source
});
