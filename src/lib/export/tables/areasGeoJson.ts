import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import { settingOf, type Atlas } from '$lib/domain/area';
import { geographyTitle } from '$words/area/geographies';
import { areaColumns, type OneMeasure } from './areaColumns';
import { areasAt, dictionaryOf } from './areasCsv';
import type { Credits, Licence } from '$lib/domain/site';
import { attributionOf, licenceOf } from '$lib/domain/site/credits';

type Outline = Polygon | MultiPolygon;
type Properties = Record<string, string | number | null>;

/** Foreign members beside the areas (RFC 7946, 6.1): what a reader of the file has to know. */
export interface AreaCollection extends FeatureCollection<Outline | null, Properties> {
	title: string;
	attribution: string[];
	licence: Licence;
	sources: string[];
	dictionary: ReturnType<typeof dictionaryOf>;
}

interface Options {
	title?: string;
	/** Whose data the areas are. */
	credits: Credits;
	/** One measure's properties; all measures' where it is left out. */
	only?: OneMeasure;
}

/** A tenth of a metre; more would claim what the outlines do not know (RFC 7946, 11.2). */
const DECIMALS = 6;

/**
 * The areas of a selection with their outlines, as RFC 7946 wants them: WGS 84, outer rings
 * counter-clockwise and holes clockwise. An area without an outline keeps its place, with `null`.
 * @param outlines features whose ids are the areas' codes
 */
export function areasGeoJson(
	outlines: readonly Feature<Outline>[],
	atlas: Atlas,
	codes: readonly string[],
	{ title = geographyTitle(settingOf(atlas).areas), credits, only }: Options
): AreaCollection {
	const columns = areaColumns(atlas, credits, only);
	const measures = atlas.measures.filter(({ id }) => !only || id === only.measureId);
	const shapes = new Map(outlines.map(({ id, geometry }) => [String(id), wound(geometry)]));
	const propertiesOf = (n: number): Properties =>
		Object.fromEntries(columns.map(({ column, cellAt }) => [column, cellAt(n)]));
	return {
		type: 'FeatureCollection',
		title,
		attribution: attributionOf(credits, measures),
		licence: licenceOf(credits),
		sources: [...new Set(columns.map(({ source }) => source))],
		dictionary: dictionaryOf(atlas, credits, only),
		features: areasAt(atlas, codes).map((n) => {
			const id = atlas.areas[n]?.code ?? '';
			const geometry = shapes.get(id) ?? null;
			return { type: 'Feature', id, geometry, properties: propertiesOf(n) };
		})
	};
}

const wound = (shape: Outline): Outline =>
	shape.type === 'Polygon'
		? { type: shape.type, coordinates: shape.coordinates.map(woundRing) }
		: { type: shape.type, coordinates: shape.coordinates.map((rings) => rings.map(woundRing)) };

/** The first ring of a polygon is its outer one, the others are holes. */
function woundRing(ring: Position[], n: number): Position[] {
	const rounded = ring.map((position) => position.map((one) => Number(one.toFixed(DECIMALS))));
	const isCounterClockwise = twiceArea(rounded) > 0;
	return isCounterClockwise === (n === 0) ? rounded : rounded.reverse();
}

/** Twice the area within a closed ring, positive where it runs counter-clockwise. */
const twiceArea = (ring: Position[]): number =>
	ring.slice(1).reduce((sum, [x = 0, y = 0], n) => {
		const [fromX = 0, fromY = 0] = ring[n] ?? [];
		return sum + fromX * y - x * fromY;
	}, 0);
