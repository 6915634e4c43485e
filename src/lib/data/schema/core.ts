import * as v from 'valibot';
import { MOST_DECIMALS } from '../../domain/text/format';
import { COMMENTARY_KINDS, QUOTED_KINDS, SERIES } from '../../domain/measure';
import { MARKERS } from '../../domain/measure/missing';
import { RATINGS } from '../../domain/rating';
import { isRatingRule, type RatingRule } from '../../domain/rating/rule';
import { count, day, id, number, periodId, polarity, SCHEMA_VERSION, text, unit } from './atoms';

const flag = v.nullable(v.picklist(['yes', 'no', 'na']));

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

const ratedBy = v.object({
	rule: v.custom<RatingRule>(isRatingRule, 'Expected a rating rule'),
	own: v.boolean(),
	source: text
});

const measure = v.object({
	id,
	number: count,
	part: text,
	reference: text,
	title: text,
	shortTitle: text,
	familyId: text,
	priorityId: id,
	polarity,
	unit,
	decimals: v.pipe(
		count,
		v.check((n) => n <= MOST_DECIMALS, `Expected ${MOST_DECIMALS} decimals at most`)
	),
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
	storedAt: v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\dT/)),
	parts: Manifest.entries.parts,
	before: v.exactOptional(text),
	from: v.exactOptional(
		v.object({
			file: text,
			note: text,
			counts: v.object({ measures: count, figures: count, areas: count, changes: count })
		})
	)
});
