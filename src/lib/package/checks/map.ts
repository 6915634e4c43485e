import { bbox } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import type { BoundariesPart } from '../../data/schema/parts';
import { shapesOf } from '../boundaries';
import { faultsAt, type Fault } from '../faults';
import { nearestName } from '../nearest';
import type { Tables } from '../dataPackage';
import type { Row } from '../readTable';

const FILE = 'boundaries.topo.json';

type Area = Row<'areas.csv'>;
type Geography = Row<'geographies.csv'>;
type Range = [least: number, most: number];
interface Bounds {
	latitude: Range;
	longitude: Range;
}

const THE_EARTH: Bounds = { latitude: [-90, 90], longitude: [-180, 180] };
/** Where latitudes and longitudes are told from one another. */
const THE_ISLES: Bounds = { latitude: [49, 61], longitude: [-9, 2] };
const isIn = ([least, most]: Range, value: number) => value >= least && value <= most;

/**
 * Whether the shapes are in degrees and join the areas both ways, and each area stands within the
 * shapes' own bounds. They are held together once the areas and geographies have no fault of their own.
 */
export function checkMap(tables: Tables, boundaries: BoundariesPart | undefined): Fault[] {
	const { 'areas.csv': areas, 'geographies.csv': geographies } = tables;
	const isSound = areas.faults.length + geographies.faults.length === 0;
	const shapes = boundaries && isSound ? checkShapes(areas.rows, geographies.rows, boundaries) : [];
	const bounds = boundaries && isSound && shapes.length === 0 ? boundsOf(boundaries) : undefined;
	return [...areas.rows.flatMap((area) => checkPosition(area, bounds ?? THE_EARTH)), ...shapes];
}

function checkPosition({ row, latitude, longitude }: Area, bounds: Bounds): Fault[] {
	const fault = faultsAt('areas.csv', row);
	const isSwapped =
		isIn(bounds.latitude, longitude ?? NaN) && isIn(bounds.longitude, latitude ?? NaN);
	return (['latitude', 'longitude'] as const).flatMap((column) => {
		const value = { latitude, longitude }[column];
		if (value === null || isIn(bounds[column], value)) return [];
		if (!isIn(THE_EARTH[column], value))
			return [fault(column, value, { kind: 'degrees', cause: isGrid(value) ? 'grid' : 'unknown' })];
		const [least, most] = bounds[column].map((one) => Number(one.toFixed(3))) as Range;
		return [fault(column, value, { kind: 'position', least, most, isSwapped })];
	});
}

const MARGIN = 0.1;

/** The shapes' own bounds and a margin about them, in which an area's centre may lie. */
function boundsOf(boundaries: BoundariesPart): Bounds {
	const [west, south, east, north] = bbox(boundaries as unknown as Topology);
	const wider = (from: number, to: number): Range => {
		const margin = Math.max(0.01, (to - from) * MARGIN);
		return [from - margin, to + margin];
	};
	return { latitude: wider(south, north), longitude: wider(west, east) };
}

const isGrid = (value: number) => value > 1000 && value < 1300000;

function checkShapes(areas: Area[], geographies: Geography[], boundaries: BoundariesPart): Fault[] {
	const mapped = geographies.find(({ role }) => role === 'area');
	const drawn = geographies.filter(({ id }) => boundaries.objects[id]);
	const faults = [
		...unknownObjects(geographies, boundaries),
		...(mapped && !boundaries.objects[mapped.id]
			? [{ file: FILE, wanted: { kind: 'shapes' as const, geography: mapped.id } }]
			: []),
		...drawn
			.filter(({ role }) => role === 'area' || role === 'group')
			.flatMap(({ id }) => checkJoin(id, areas, boundaries)),
		...drawn.flatMap(({ id }) => checkArcs(id, boundaries))
	];
	return faults.length > 0 ? faults : checkDegrees(boundaries);
}

const unknownObjects = (geographies: Geography[], { objects }: BoundariesPart): Fault[] => {
	const known = geographies.map(({ id }) => id);
	return Object.keys(objects)
		.filter((id) => !known.includes(id))
		.map((id) => {
			const wanted = { kind: 'known-geography' as const, known, nearest: nearestName(id, known) };
			return { file: FILE, column: `objects.${id}`, value: id, wanted };
		});
};

/** Metres of a grid, or latitudes before longitudes, draw a map that nobody sees. */
function checkDegrees(boundaries: BoundariesPart): Fault[] {
	const [west, south, east, north] = bbox(boundaries as unknown as Topology);
	const isWithin = ({ latitude, longitude }: Bounds, [x, y]: [Range, Range]) =>
		x.every((one) => isIn(longitude, one)) && y.every((one) => isIn(latitude, one));
	const [x, y]: [Range, Range] = [
		[west, east],
		[south, north]
	];
	const isSwapped = isWithin(THE_ISLES, [y, x]);
	if (isWithin(THE_EARTH, [x, y]) && !isSwapped) return [];
	const cause = isSwapped ? 'swapped' : isGrid(east) && isGrid(north) ? 'grid' : 'unknown';
	const value = [west, south, east, north].map((one) => Number(one.toFixed(3))).join(', ');
	return [{ file: FILE, column: 'arcs', value, wanted: { kind: 'degrees', cause } }];
}

function checkJoin(geography: string, areas: Area[], boundaries: BoundariesPart): Fault[] {
	const rows = areas.filter(({ geographyId }) => geographyId === geography);
	const codes = new Set(rows.map(({ code }) => code));
	const shapes = new Set(shapesOf(boundaries, geography).map(({ id }) => id));
	return [
		...rows
			.filter(({ code }) => !shapes.has(code))
			.map(({ row, code }) =>
				faultsAt('areas.csv', row)('code', code, { kind: 'shape', geography })
			),
		...[...shapes]
			.filter((id) => !codes.has(id))
			.map((id): Fault => {
				const nearest = nearestName(id, codes);
				const wanted = { kind: 'area-of-shape' as const, geography, file: 'areas.csv', nearest };
				return { file: FILE, column: `objects.${geography}`, value: id, wanted };
			})
	];
}

/** A shape whose lines are not all there cannot be drawn. */
function checkArcs(geography: string, boundaries: BoundariesPart): Fault[] {
	const { length } = boundaries.arcs;
	return shapesOf(boundaries, geography).flatMap(({ id, arcs }) => {
		const indices = Array.isArray(arcs) ? arcs.flat(3) : [];
		const lost = indices.find((i) => !((i < 0 ? ~i : i) < length));
		if (indices.length > 0 && lost === undefined) return [];
		return [
			{ file: FILE, wanted: { kind: 'arcs' as const, geography, shape: id, lost, count: length } }
		];
	});
}
