import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { dryRunOutlines } from '$lib/import/outlines';
import { isOpen, Questions, type Answers } from '$lib/import/questions';
import { readFile } from '$lib/import/read';
import { changeText } from '$words/desk/importChanges';
import { issueLine, issueText } from '$words/desk/importIssues';
import { questionText } from '$words/desk/questions';
import { shippedBase } from '../shippedBase';

export const base = shippedBase();
type At = [number, number];
export interface TestFeature {
	type: 'Feature';
	id?: string;
	properties: Record<string, unknown> | null;
	geometry: { type: string; coordinates: At[][] | At[][][] } | null;
}
export interface Collection {
	type: 'FeatureCollection';
	crs?: { type: 'name'; properties: { name: string } };
	features: TestFeature[];
}

/** The shipped outlines of a geography as a GeoJSON of codes and names. */
export function shipped(geographyId = 'soa'): Collection {
	const topology = base.boundaries as unknown as Topology<Record<string, GeometryCollection>>;
	const names = new Map(base.areas?.areas.map(({ code, name }) => [code, name]));
	const { features } = feature(topology, topology.objects[geographyId] as GeometryCollection);
	return {
		type: 'FeatureCollection',
		features: features.map(({ id, geometry }) => ({
			type: 'Feature',
			properties: { area_code: String(id), area_name: names.get(String(id)) ?? '' },
			geometry: structuredClone(geometry) as TestFeature['geometry']
		}))
	};
}

/** The same with each point made otherwise. */
export const eachPoint = (collection: Collection, make: (at: At) => At): Collection => {
	const deep = (value: unknown): unknown =>
		Array.isArray(value) && typeof value[0] !== 'number' ? value.map(deep) : make(value as At);
	return {
		...collection,
		features: collection.features.map((one) => ({
			...one,
			geometry: one.geometry && {
				...one.geometry,
				coordinates: deep(one.geometry.coordinates) as At[][]
			}
		}))
	};
};

/** A point in the middle of each side, so that the outline is another and looks the same. */
export const finer = (collection: Collection): Collection => ({
	...collection,
	features: collection.features.map((one) => {
		const { geometry } = one;
		if (!geometry) return one;
		const ring = (points: At[]) =>
			points.flatMap((at, i): At[] => {
				const next = points[i + 1];
				return next ? [at, [(at[0] + next[0]) / 2, (at[1] + next[1]) / 2]] : [at];
			});
		const polygon = (rings: At[][]) => rings.map(ring);
		const coordinates =
			geometry.type === 'Polygon'
				? polygon(geometry.coordinates as At[][])
				: (geometry.coordinates as At[][][]).map(polygon);
		return { ...one, geometry: { ...geometry, coordinates } };
	})
});

/** What a file of outlines comes to on the shipped data, in the words that an officer reads. */
export function broughtOutlines(content: object | string, said: Answers = {}, on = base) {
	const text = typeof content === 'string' ? content : JSON.stringify(content);
	const name = 'outlines.json';
	const read = readFile(new TextEncoder().encode(text), name);
	if (read.kind !== 'outlines') throw new Error(`It was read as ${read.kind}.`);
	const run = dryRunOutlines({
		file: read.outlines,
		base: on,
		questions: new Questions(said, name)
	});
	return {
		...run,
		open: run.questions.filter(isOpen).map(questionText),
		lines: run.issues.map(issueText).map((issue) => issueLine(issue, issue.row)),
		changed: run.changes
			.map(changeText)
			.map(({ what, field, before, after }) => `${what}: ${field}: ${before} → ${after}`)
	};
}
