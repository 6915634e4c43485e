import type { Feature, FeatureCollection, Position } from 'geojson';
import { feature, mergeArcs } from 'topojson-client';
import { topology } from 'topojson-server';
import { presimplify, quantile, simplify } from 'topojson-simplify';
import type {
	GeometryCollection,
	MultiPolygon,
	Objects,
	Polygon,
	Topology
} from 'topojson-specification';
import { coordinatesOf, inDegrees, ringsOf, woundRight } from './coordinates';

/** One file of outlines and what is to become of it. */
export interface Layer {
	/** As messages call it. */
	file: string;
	/** GeoJSON, read as JSON. */
	json: unknown;
	/** The geography's id, which its object is called by. */
	name: string;
	/** The property with the area's code; where none is named, the one that can be no other. */
	id?: string | undefined;
	/** The codes that the package's areas have, of this geography where it has any; none where it is not known. */
	codes?: ReadonlySet<string> | undefined;
	/** Whether its numbers are to be turned into degrees, and from what. */
	from?: 'grid' | 'swapped' | undefined;
}

export interface Wanted {
	layers: Layer[];
	/** A geography with one area, made of all the first layer's. */
	whole?: { name: string; code: string } | undefined;
	/** The share of points to keep where an outline has more than it needs; all where it is not given. */
	keep?: number | undefined;
}

/** What is wrong with a file of outlines, in words, and what to do. */
export class OutlineFault extends Error {
	override name = 'OutlineFault';
}

/** Finer than any screen: about a metre in a borough. */
const STEPS = 1e5;

/**
 * The outlines of areas as `boundaries.topo.json` holds them: an object a geography, ids the areas'
 * codes, neighbours' shared lines once, in whole steps of about a metre.
 * @throws OutlineFault naming the file and what was wanted
 */
export function outlinesOf({ layers, whole, keep }: Wanted): Topology {
	const all = Object.fromEntries(layers.map((layer) => [layer.name, areasOf(layer)]));
	if (Object.keys(all).length < layers.length)
		throw new OutlineFault('Two files are of one geography: give each its own with --as.');
	const lines = topology(all);
	const drawn = keep === undefined ? lines : simplified(lines, keep);
	const topo = quantised(drawn);
	const first = topo.objects[layers[0]?.name ?? ''];
	if (!whole || first?.type !== 'GeometryCollection') return topo;
	const parts = first.geometries as (Polygon | MultiPolygon)[];
	const merged = { ...mergeArcs(topo, parts), id: whole.code };
	const object: GeometryCollection = { type: 'GeometryCollection', geometries: [merged] };
	return { ...topo, objects: { ...topo.objects, [whole.name]: object } };
}

/**
 * Fewer points on the same lines, so that neighbours still meet.
 * @throws OutlineFault where nothing of an area would be left
 */
function simplified(lines: Topology, keep: number): Topology {
	const weighed = presimplify(lines as Topology<Objects>);
	const fewer = simplify(weighed, quantile(weighed, keep));
	for (const object of Object.values(fewer.objects)) {
		if (object.type !== 'GeometryCollection') continue;
		const lost = feature(fewer, object).features.find(
			({ geometry }) => !ringsOf(geometry).some(enclosesSome)
		);
		if (lost)
			throw new OutlineFault(
				`--keep ${keep} leaves nothing of ${String(lost.id)}: keep a larger share of the points.`
			);
	}
	return fewer as Topology;
}

/** A ring has to have three corners; its last point is its first. */
const enclosesSome = (ring: Position[]) => new Set(ring.map(String)).size >= 3;

/** In whole steps; ids and objects stay. */
function quantised(lines: Topology): Topology {
	const points = lines.arcs.flat();
	const [xs, ys] = [points.map(([x = 0]) => x), points.map(([, y = 0]) => y)];
	const least = (all: number[]) => all.reduce((a, b) => Math.min(a, b), Infinity);
	const most = (all: number[]) => all.reduce((a, b) => Math.max(a, b), -Infinity);
	const translate: [number, number] = [least(xs), least(ys)];
	const scale: [number, number] = [
		(most(xs) - least(xs)) / (STEPS - 1) || 1,
		(most(ys) - least(ys)) / (STEPS - 1) || 1
	];
	const stepsOf = (arc: number[][]) => {
		let [atX, atY] = [0, 0];
		const all = arc.map(([x = 0, y = 0]) => {
			const [toX, toY] = [
				Math.round((x - translate[0]) / scale[0]),
				Math.round((y - translate[1]) / scale[1])
			];
			const step = [toX - atX, toY - atY];
			[atX, atY] = [toX, toY];
			return step;
		});
		return all.filter(([x, y], i) => i === 0 || i === all.length - 1 || x !== 0 || y !== 0);
	};
	const { type, objects, arcs } = lines;
	return { type, arcs: arcs.map(stepsOf), transform: { scale, translate }, objects };
}

/** A layer's areas in degrees, wound right, each with its code and nothing else. */
function areasOf(layer: Layer): FeatureCollection {
	const { file, json } = layer;
	if (!isCollection(json))
		throw new OutlineFault(
			`${file}: wanted GeoJSON, a FeatureCollection with at least one feature.`
		);
	const none = json.features.findIndex(({ geometry }) => ringsOf(geometry).length === 0);
	if (none >= 0)
		throw new OutlineFault(
			`${file}, feature ${none + 1}: ${json.features[none]?.geometry?.type ?? 'no geometry'}; wanted a Polygon or a MultiPolygon.`
		);
	const id = layer.id ?? codeProperty(layer, json.features);
	const codes = json.features.map((feature, i) => codeOf(layer, id, feature, i));
	const twice = codes.findIndex((code, i) => codes.indexOf(code) < i);
	if (twice >= 0)
		throw new OutlineFault(
			`${file}, feature ${twice + 1}, ${id}: "${codes[twice]}"; wanted each code once. Feature ${codes.indexOf(codes[twice] ?? '') + 1} has it already: join its pieces into one MultiPolygon.`
		);
	const { features } = woundRight(degreesOf(layer, json));
	return {
		type: 'FeatureCollection',
		features: features.map(({ type, geometry }, i) => ({
			type,
			id: codes[i] ?? '',
			properties: null,
			geometry
		}))
	};
}

const isCollection = (json: unknown): json is FeatureCollection =>
	typeof json === 'object' &&
	json !== null &&
	'features' in json &&
	Array.isArray(json.features) &&
	json.features.length > 0;

const HOW = {
	grid: 'eastings and northings of the British National Grid, in metres. Add --from-grid to have them turned into degrees (to about five metres), or export the file as WGS 84 (EPSG:4326)',
	swapped:
		'degrees with north before east. GeoJSON has east (longitude) first: add --swap to have them swapped, or export the file anew',
	unknown:
		'neither degrees nor metres of the British National Grid. Export the file as WGS 84 (EPSG:4326)'
};

/** Nothing is converted unless it was asked for, and then only what it was asked for. */
function degreesOf({ file, from }: Layer, collection: FeatureCollection): FeatureCollection {
	const is = coordinatesOf(collection);
	if (is === from && from !== undefined) return inDegrees(collection, from);
	if (is !== 'degrees') throw new OutlineFault(`${file}: its numbers are ${HOW[is]}.`);
	if (from === undefined) return collection;
	throw new OutlineFault(
		`${file}: its numbers are degrees with east first already. Leave ${from === 'grid' ? '--from-grid' : '--swap'} out.`
	);
}

/** ONS codes have this form: E05000819. */
const CODE = /^[A-Z][0-9]{8}$/;

/** The one property that holds a code in every feature: one of the package's areas, or else an ONS code. */
function codeProperty({ file, codes }: Layer, features: Feature[]): string {
	const names = Object.keys(features[0]?.properties ?? {});
	const holding = (isCode: (value: string) => boolean) =>
		names.filter((name) =>
			features.every(({ properties }) => isCode(String(properties?.[name] ?? '')))
		);
	const known = holding((value) => codes?.has(value) === true);
	const found = known.length > 0 ? known : holding((value) => CODE.test(value));
	const [only] = found;
	if (only !== undefined && found.length === 1) return only;
	const wanted = codes?.size
		? `a code of areas.csv, such as ${[...codes][0]},`
		: 'a code such as E05000819';
	throw new OutlineFault(
		`${file}: ${found.length > 1 ? `${found.join(' and ')} each hold codes` : `no property holds ${wanted} in every feature`}. Name the property with --id. There are: ${names.join(', ') || 'none'}.`
	);
}

function codeOf({ file }: Layer, id: string, { properties }: Feature, i: number): string {
	const code: unknown = properties?.[id];
	if ((typeof code === 'string' && code.trim() !== '') || typeof code === 'number')
		return String(code);
	const names = Object.keys(properties ?? {}).join(', ') || 'none';
	throw new OutlineFault(
		`${file}, feature ${i + 1}, property ${id}: blank; wanted the area's code. Its properties are: ${names}.`
	);
}
