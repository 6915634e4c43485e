import * as v from 'valibot';
import { MARKERS } from '../../domain/measure/missing';
import * as tables from './tables/areas';
import { periods, units } from './tables/report';
import { storedIn } from './tables/table';
import { areaCode, count, id, number, periodId, SCHEMA_VERSION, text } from './atoms';
import { CorePart } from './core';

const area = v.object({
	...storedIn(tables.areas),
	/** The codes of the groups that it belongs to. */
	groups: v.array(areaCode),
	cell: v.nullable(v.object({ column: count, row: count }))
});

const areaMeasure = v.object(storedIn(tables.areaMeasures));

/** `values` and `printed` stand in the order of `areas`; `null` where nothing is published. */
const areaValues = v.object({
	measureId: id,
	periodId,
	values: v.array(v.nullable(number)),
	printed: v.array(text),
	/** Only where a value has one. */
	markers: v.optional(v.array(v.nullable(v.picklist(MARKERS)))),
	/** The ends of published intervals; only where a value has one. */
	lower: v.optional(v.array(v.nullable(number))),
	upper: v.optional(v.array(v.nullable(number)))
});

export const AreasPart = v.object({
	schema: v.literal(SCHEMA_VERSION),
	geographies: v.array(v.object(storedIn(tables.geographies))),
	areas: v.array(area),
	/** As in the core, so that the part can be read by itself. */
	units: v.array(v.object(storedIn(units))),
	measures: v.array(areaMeasure),
	/** Those that values are of. */
	periods: v.array(v.object(storedIn(periods))),
	values: v.array(areaValues)
});
export type AreasPart = v.InferOutput<typeof AreasPart>;

/** What a dataset without areas has of them. */
export const NO_AREAS: AreasPart = {
	schema: SCHEMA_VERSION,
	geographies: [],
	areas: [],
	units: [],
	measures: [],
	periods: [],
	values: []
};

/** TopoJSON: what its reader needs is there; its arcs are checked by the build, area by area. */
export const BoundariesPart = v.looseObject({
	type: v.literal('Topology'),
	arcs: v.array(v.array(v.array(v.number()))),
	/** By the geographies that their shapes are of. */
	objects: v.record(text, v.looseObject({ type: v.literal('GeometryCollection') }))
});
export type BoundariesPart = v.InferOutput<typeof BoundariesPart>;

export const PlacesPart = v.object({
	schema: v.literal(SCHEMA_VERSION),
	places: v.array(v.object(storedIn(tables.places)))
});
export type PlacesPart = v.InferOutput<typeof PlacesPart>;

/** Columns side by side, since 6,275 small objects cost more to parse than six lists. */
export const PostcodesPart = v.object({
	schema: v.literal(SCHEMA_VERSION),
	postcode: v.array(text),
	areaCode: v.array(areaCode),
	latitude: v.array(number),
	longitude: v.array(number),
	metresToEdge: v.array(number),
	neighbourCode: v.array(text)
});
export type PostcodesPart = v.InferOutput<typeof PostcodesPart>;

export const PARTS = {
	core: CorePart,
	areas: AreasPart,
	// Its fields stand as in the file: the text of what is held has the file's hash.
	boundaries: v.looseObject({ schema: v.literal(SCHEMA_VERSION), ...BoundariesPart.entries }),
	places: PlacesPart,
	postcodes: PostcodesPart
} as const;
export type PartName = keyof typeof PARTS;
export type FurtherName = Exclude<PartName, 'core'>;
export type PartOf<N extends PartName> = v.InferOutput<(typeof PARTS)[N]>;
