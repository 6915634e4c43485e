import * as v from 'valibot';
import { isRatingRule, type RatingRule } from '../../domain/rating/rule';
import type { Linked } from '../../domain/measure/linked';
import * as report from './tables/report';
import { storedIn } from './tables/table';
import { count, day, id, number, periodId, SCHEMA_VERSION, text } from './atoms';

const ratedBy = v.object({
	rule: v.custom<RatingRule>(isRatingRule, 'Expected a rating rule'),
	own: v.boolean(),
	source: text
});

/** What a measure holds of a table has the measure's id no more. */
const withoutMeasure = <E extends { indicatorId: unknown }>({ indicatorId: _, ...others }: E) =>
	others;

// In the order that the hashes of stored parts were made from, which is not the file's.
const { periodId: quotedPeriod, series, what, ...quotedText } = storedIn(report.commentaryFigures);
const quoted = v.object({ periodId: quotedPeriod, series, what, ...withoutMeasure(quotedText) });

const measure = v.object({
	...storedIn(report.indicators),
	ratedBy: v.nullable(ratedBy),
	cohort: v.nullable(v.object(withoutMeasure(storedIn(report.cohorts)))),
	// A figure has its unit, be it its measure's.
	observations: v.array(v.object({ ...withoutMeasure(storedIn(report.observations)), unitId: id })),
	statuses: v.array(v.object(withoutMeasure(storedIn(report.statuses)))),
	commentary: v.array(v.object(withoutMeasure(storedIn(report.commentary)))),
	quoted: v.array(quoted)
});

/** Small, loaded first, atomic: everything the overview and the indicator pages say. */
export const CorePart = v.object({
	schema: v.literal(SCHEMA_VERSION),
	/** The period that pages open on. */
	periodId,
	priorities: v.array(v.object(storedIn(report.priorities))),
	families: v.array(v.object(storedIn(report.families))),
	/** The dataset's own, beside the built-in ones. */
	units: v.array(v.object(storedIn(report.units))),
	periods: v.array(v.object(storedIn(report.periods))),
	measures: v.array(measure),
	context: v.array(v.object(storedIn(report.context)))
});
export type CorePart = v.InferOutput<typeof CorePart>;
/** The same in memory, where what an id names stands beside it. */
export type Core = Linked<CorePart>;

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
	/** What a package has nothing of is no part of it. */
	parts: v.object({
		core: partEntry,
		areas: v.exactOptional(partEntry),
		boundaries: v.exactOptional(partEntry),
		places: v.exactOptional(partEntry),
		postcodes: v.exactOptional(partEntry)
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
