import proj4 from 'proj4';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { EXAMPLE } from './example.ts';
import { textOf } from './files.ts';

/** Outlines of the shipped areas as a GeoJSON that somebody else might have made. */

export type At = [x: number, y: number];
export interface OutlineFeature {
	type: 'Feature';
	id?: string;
	properties: Record<string, unknown> | null;
	geometry: { type: string; coordinates: At[][] | At[][][] } | null;
}
export interface Outlines {
	type: 'FeatureCollection';
	crs?: { type: 'name'; properties: { name: string } };
	features: OutlineFeature[];
}

/** Those of a geography, by their codes. */
export function shippedOutlines(geographyId = 'soa'): Outlines {
	const topology = JSON.parse(textOf(`${EXAMPLE}/boundaries.topo.json`)) as Topology<
		Record<string, GeometryCollection>
	>;
	const { features } = feature(topology, topology.objects[geographyId] as GeometryCollection);
	return {
		type: 'FeatureCollection',
		features: features.map(({ id, geometry }) => ({
			type: 'Feature',
			properties: { area_code: String(id) },
			geometry: structuredClone(geometry) as OutlineFeature['geometry']
		}))
	};
}

const isRing = (value: unknown): value is At[] =>
	Array.isArray(value) && Array.isArray(value[0]) && typeof value[0][0] === 'number';

/** The same with each ring made otherwise. */
const eachRing = (outlines: Outlines, make: (ring: At[]) => At[]): Outlines => {
	const deep = (value: unknown): unknown =>
		isRing(value) ? make(value) : Array.isArray(value) ? value.map(deep) : value;
	return {
		...outlines,
		features: outlines.features.map((one) => ({
			...one,
			geometry: one.geometry && {
				...one.geometry,
				coordinates: deep(one.geometry.coordinates) as At[][]
			}
		}))
	};
};

export const eachPoint = (outlines: Outlines, make: (at: At) => At): Outlines =>
	eachRing(outlines, (ring) => ring.map(make));

/** A point in the middle of each side, so that the outline is another and looks the same. */
export const finer = (outlines: Outlines): Outlines =>
	eachRing(outlines, (ring) =>
		ring.flatMap((at, i): At[] => {
			const next = ring[i + 1];
			return next ? [at, [(at[0] + next[0]) / 2, (at[1] + next[1]) / 2]] : [at];
		})
	);

const BRITISH_NATIONAL_GRID =
	'+proj=tmerc +lat_0=49 +lon_0=-2 +k=0.9996012717 +x_0=400000 +y_0=-100000 +ellps=airy ' +
	'+towgs84=446.448,-125.157,542.06,0.15,0.247,0.842,-20.489 +units=m +no_defs';

/** As another program has it: degrees as metres of the British National Grid, and of Web Mercator. */
export const onGrid = (at: At): At => proj4('WGS84', BRITISH_NATIONAL_GRID, at);
export const onMercator = (at: At): At => proj4('WGS84', 'EPSG:3857', at);
