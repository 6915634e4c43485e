import * as v from 'valibot';
import { MOST_DECIMALS } from '../../domain/format';
import { COMMENTARY_KINDS, QUOTED_KINDS, SERIES, UNITS } from '../../domain/measure';
import { MARKERS } from '../../domain/missing';
import { isPeriod } from '../../domain/period';
import { RATINGS } from '../../domain/rating';
import { AREA_KINDS } from '../../domain/area';

/** The shape of what this build reads and stores; a file of another number is refused whole. */
export const SCHEMA_VERSION = 2;

const text = v.string();
const id = v.pipe(v.string(), v.regex(/^[a-zA-Z0-9-]+$/));
const number = v.pipe(v.number(), v.finite());
/** A day that a calendar can have, so that it can be told. */
const day = v.pipe(v.string(), v.regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/));
const periodId = v.pipe(v.string(), v.check(isPeriod));
const flag = v.nullable(v.picklist(['yes', 'no', 'na']));
const polarity = v.nullable(v.picklist(['higher', 'lower']));
const unit = v.picklist(UNITS);

const observation = v.object({
	periodId,
	series: v.picklist(SERIES),
	value: v.nullable(number),
	printed: text,
	marker: v.nullable(v.picklist(MARKERS)),
	unit,
	refersTo: text,
	numerator: v.nullable(number),
	denominator: v.nullable(number),
	note: text,
	source: text
});

const status = v.object({
	periodId,
	direction: v.nullable(v.picklist(['improved', 'declined', 'unchanged'])),
	targetMet: flag,
	statNeighboursMet: flag,
	nationalMet: flag,
	rag: v.nullable(v.picklist(RATINGS))
});

const commentary = v.object({
	periodId,
	kind: v.picklist(COMMENTARY_KINDS),
	text,
	source: text
});

const quoted = v.object({
	periodId,
	series: v.picklist(SERIES),
	what: v.picklist(QUOTED_KINDS),
	quoted: text,
	value: number,
	source: text
});

const perCent = v.pipe(number, v.minValue(0));
const ratedBy = v.object({
	rule: v.variant('kind', [
		v.object({ kind: v.literal('target-and-comparator') }),
		v.object({
			kind: v.literal('target-with-tolerance'),
			greenWithin: perCent,
			amberWithin: perCent
		}),
		v.object({ kind: v.literal('comparator-only') })
	]),
	own: v.boolean(),
	source: text
});

const measure = v.object({
	id,
	number: v.pipe(v.number(), v.integer()),
	part: text,
	reference: text,
	title: text,
	shortTitle: text,
	familyId: text,
	priorityId: id,
	polarity,
	unit,
	decimals: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MOST_DECIMALS)),
	comparator: v.nullable(v.picklist(['stat_neighbours', 'national'])),
	ratedBy,
	cohort: v.nullable(v.object({ one: text, many: text })),
	observations: v.array(observation),
	statuses: v.array(status),
	commentary: v.array(commentary),
	quoted: v.array(quoted)
});

const priority = v.object({ id, number, title: text });
const family = v.object({ id, number, reference: text, title: text, priorityId: id });
const period = v.object({ id: periodId, label: text, startsOn: day, endsOn: day });
const context = v.object({
	id,
	indicatorId: id,
	title: text,
	area: text,
	refersTo: text,
	value: number,
	unit,
	source: text,
	note: text
});

/** Small, loaded first, atomic: everything the overview and the indicator pages say. */
export const CorePart = v.object({
	schema: v.literal(SCHEMA_VERSION),
	/** The period that pages open on. */
	periodId,
	priorities: v.array(priority),
	families: v.array(family),
	periods: v.array(period),
	measures: v.array(measure),
	context: v.array(context)
});
export type CorePart = v.InferOutput<typeof CorePart>;

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const area = v.object({
	code: id,
	kind: v.picklist(AREA_KINDS),
	name: text,
	localName: text,
	neighbourhood: text,
	wardCode: text,
	wardName: text,
	latitude: v.nullable(number),
	longitude: v.nullable(number),
	population: v.nullable(number),
	nameMatch: text,
	nameMatchConfidence: v.nullable(number),
	cell: v.nullable(v.object({ column: count, row: count }))
});

const areaMeasure = v.object({
	id,
	title: text,
	unit,
	polarity,
	indicatorId: text,
	description: text,
	source: text
});

/** `values` and `printed` stand in the order of `areas`; `null` where nothing is published. */
const areaValues = v.object({
	measureId: id,
	periodId,
	values: v.array(v.nullable(number)),
	printed: v.array(text)
});

export const AreasPart = v.object({
	schema: v.literal(SCHEMA_VERSION),
	areas: v.array(area),
	measures: v.array(areaMeasure),
	values: v.array(areaValues)
});
export type AreasPart = v.InferOutput<typeof AreasPart>;

/** TopoJSON: what its reader needs is there; its arcs are checked by the build, area by area. */
export const BoundariesPart = v.looseObject({
	type: v.literal('Topology'),
	arcs: v.array(v.array(v.array(v.number()))),
	objects: v.object({
		soa: v.looseObject({ type: v.literal('GeometryCollection') }),
		ward: v.looseObject({ type: v.literal('GeometryCollection') }),
		borough: v.looseObject({ type: v.literal('GeometryCollection') })
	})
});
export type BoundariesPart = v.InferOutput<typeof BoundariesPart>;

export const PlacesPart = v.object({
	schema: v.literal(SCHEMA_VERSION),
	places: v.array(
		v.object({ name: text, kind: text, latitude: number, longitude: number, areaCode: id })
	)
});
export type PlacesPart = v.InferOutput<typeof PlacesPart>;

/** Columns side by side, since 6,275 small objects cost more to parse than six lists. */
export const PostcodesPart = v.object({
	schema: v.literal(SCHEMA_VERSION),
	postcode: v.array(text),
	areaCode: v.array(id),
	latitude: v.array(number),
	longitude: v.array(number),
	metresToEdge: v.array(number),
	neighbourCode: v.array(text)
});
export type PostcodesPart = v.InferOutput<typeof PostcodesPart>;

export const PARTS = {
	core: CorePart,
	areas: AreasPart,
	boundaries: BoundariesPart,
	places: PlacesPart,
	postcodes: PostcodesPart
} as const;
export type PartName = keyof typeof PARTS;
export type PartOf<N extends PartName> = v.InferOutput<(typeof PARTS)[N]>;

const partEntry = v.object({
	hash: v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/)),
	// It becomes part of an address.
	file: v.pipe(v.string(), v.regex(/^[a-z]+\.[0-9a-f]{16}\.json$/)),
	bytes: number
});

export const Manifest = v.object({
	schema: v.literal(SCHEMA_VERSION),
	version: id,
	title: text,
	publishedOn: day,
	source: text,
	parts: v.object({
		core: partEntry,
		areas: partEntry,
		boundaries: partEntry,
		places: partEntry,
		postcodes: partEntry
	})
});
export type Manifest = v.InferOutput<typeof Manifest>;

/** A dataset as it is stored, to tell a damaged record by. */
export const DatasetRecord = v.object({
	id: text,
	title: text,
	publishedOn: day,
	source: text,
	origin: v.picklist(['shipped', 'own']),
	storedAt: v.pipe(v.string(), v.isoTimestamp()),
	parts: Manifest.entries.parts
});
