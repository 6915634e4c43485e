import { ReadFault } from '../read/fault';
import type { Arcs, Layer, Outline, OutlineFile, Position } from './outline';

/** How many outlines a file may have: all wards of a nation, or all small areas of a large county. */
export const MOST_OUTLINES = 20_000;

/** The types that outlines of areas have, and the first letters within which they say so. */
const GEOJSON = /"type"\s*:\s*"(?:Feature|FeatureCollection|GeometryCollection|(?:Multi)?Polygon)"/;
const TOPOJSON = /"type"\s*:\s*"Topology"/;
const BEGINNING = 65_536;

/** Whether a text is JSON; a cell of a table may begin with a bracket. */
export const isJson = (text: string): boolean => /^\s*(?:\{\s*["}]|\[\s*[[{\]])/.test(text);

function formatOf(text: string): OutlineFile['format'] | undefined {
	const start = text.slice(0, BEGINNING);
	if (TOPOJSON.test(start) || (/"arcs"\s*:/.test(text) && /"objects"\s*:/.test(start)))
		return 'topojson';
	return GEOJSON.test(start) ? 'geojson' : undefined;
}

/**
 * Outlines of areas as GeoJSON or TopoJSON, known by their content.
 * @param name the file's
 * @returns `undefined` where a text is neither; of a feature whatever it holds, sound or not
 * @throws ReadFault for JSON that breaks off, and for more outlines than are read
 */
export function readOutlines(text: string, name: string): OutlineFile | undefined {
	const format = isJson(text) ? formatOf(text) : undefined;
	if (!format) return undefined;
	const json = recordOf(parsed(text, name));
	const layers =
		format === 'topojson' ? layersOf(json) : [{ name: '', outlines: featuresOf(json) }];
	const count = Math.max(0, ...layers.map(({ outlines }) => outlines.length));
	if (count > MOST_OUTLINES)
		throw new ReadFault({
			place: name,
			reason: { kind: 'too-many-outlines', outlines: count, most: MOST_OUTLINES }
		});
	const arcs = format === 'topojson' ? arcsOf(json) : undefined;
	return { format, name, crs: crsOf(json), layers, arcs };
}

type Json = Record<string, unknown>;

const recordOf = (value: unknown): Json =>
	typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : {};
const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
const textOf = (value: unknown): string =>
	typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';

/** What programs write for a number that is none, though JSON has no word for it. */
const NO_NUMBER = /([[,:]\s*)(-?(?:NaN|Infinity))(?=\s*[\],}])/g;

function parsed(text: string, name: string): unknown {
	try {
		return JSON.parse(text);
	} catch (error) {
		try {
			return JSON.parse(text.replace(NO_NUMBER, '$1"$2"'));
		} catch {
			const said = error instanceof Error ? error.message : '';
			throw new ReadFault({ place: name, reason: { kind: 'broken-json', said } });
		}
	}
}

/** "urn:ogc:def:crs:EPSG::27700", as the first edition of GeoJSON names it. */
const crsOf = ({ crs }: Json): string => textOf(recordOf(recordOf(crs).properties).name);

/** The features of a GeoJSON; a geometry by itself is one without properties. */
function featuresOf(json: Json): Outline[] {
	if (json.type === 'FeatureCollection') return listOf(json.features).map(outlineOf);
	if (json.type === 'Feature') return [outlineOf(json, 0)];
	const geometries = json.type === 'GeometryCollection' ? listOf(json.geometries) : [json];
	return geometries.map((geometry, i) => outlineOf({ geometry }, i));
}

/** The objects of a TopoJSON. */
const layersOf = ({ objects }: Json): Layer[] =>
	Object.entries(recordOf(objects)).map(([name, object]) => {
		const { type, geometries } = recordOf(object);
		const all = type === 'GeometryCollection' ? listOf(geometries) : [object];
		const outlines = all.map((geometry, i) =>
			outlineOf({ ...recordOf(geometry), geometry: geometry ?? null }, i)
		);
		return { name, outlines };
	});

function outlineOf(feature: unknown, i: number): Outline {
	const { id, properties, geometry } = recordOf(feature);
	const held = Object.entries(recordOf(properties)).map(([key, value]) => [key, textOf(value)]);
	return {
		number: i + 1,
		id: textOf(id),
		properties: Object.fromEntries(
			held.filter(([, value]) => value !== '')
		) as Outline['properties'],
		geometry
	};
}

const isNumber = (value: unknown): value is number =>
	typeof value === 'number' && Number.isFinite(value);

/** The lines, those of whole steps counted out, each when it is first asked for. */
function arcsOf({ arcs, transform }: Json): Arcs {
	const lines = listOf(arcs);
	const { scale, translate } = recordOf(transform);
	const [[kx, ky], [x0, y0]] = [listOf(scale), listOf(translate)];
	const isStepped = transform !== undefined && transform !== null;
	const known = new Map<number, Position[] | undefined>();
	const count = (line: unknown[]): Position[] | undefined => {
		let [x, y] = [0, 0];
		const points: Position[] = [];
		for (const point of line) {
			const [dx, dy] = listOf(point);
			if (!isNumber(dx) || !isNumber(dy)) return undefined;
			if (!isStepped) points.push([dx, dy]);
			else {
				if (![kx, ky, x0, y0].every(isNumber)) return undefined;
				[x, y] = [x + dx, y + dy];
				points.push([x * Number(kx) + Number(x0), y * Number(ky) + Number(y0)]);
			}
		}
		return points.length > 1 ? points : undefined;
	};
	return {
		count: lines.length,
		points(arc) {
			if (!known.has(arc)) known.set(arc, count(listOf(lines[arc])));
			return known.get(arc);
		}
	};
}
