import * as v from 'valibot';
import { linked, type Linked } from '../../domain/measure/linked';
import { ratingsIn } from '../../domain/rating/rating';
import { isRatingRule, type RatingRule } from '../../domain/rating/rule';
import * as report from './tables/report';
import { storedIn } from './tables/table';
import { count, day, id, number, periodId, SCHEMA_VERSION, text } from './atoms';
import { CreditsRecord, SiteRecord } from './site';

const ratedBy = v.object({
	rule: v.custom<RatingRule>(isRatingRule, 'Expected a rating rule'),
	own: v.boolean(),
	comparatorIds: v.nullable(v.array(text)),
	source: text
});

/** What a measure holds of a table has the measure's id no more. */
const withoutMeasure = <E extends { indicatorId: unknown }>({ indicatorId: _, ...others }: E) =>
	others;

// In the order that the hashes of stored parts were made from, which is not the file's.
const {
	periodId: quotedPeriod,
	series,
	what,
	against,
	...quotedText
} = storedIn(report.commentaryFigures);
const quoted = v.object({
	periodId: quotedPeriod,
	series,
	what,
	against,
	...withoutMeasure(quotedText)
});

const status = v.object({
	...withoutMeasure(storedIn(report.statuses)),
	met: v.record(text, storedIn(report.publishedMet).met)
});

const measure = v.object({
	...storedIn(report.indicators),
	ratedBy: v.nullable(ratedBy),
	cohort: v.nullable(v.object(withoutMeasure(storedIn(report.cohorts)))),
	// A figure has its unit, be it its measure's.
	observations: v.array(v.object({ ...withoutMeasure(storedIn(report.observations)), unitId: id })),
	statuses: v.array(status),
	commentary: v.array(v.object(withoutMeasure(storedIn(report.commentary)))),
	actions: v.optional(v.array(v.object(withoutMeasure(storedIn(report.actions))))),
	targetNotes: v.optional(v.array(v.object(withoutMeasure(storedIn(report.targetNotes))))),
	quoted: v.array(quoted)
});

const wholeCore = v.object({
	schema: v.literal(SCHEMA_VERSION),
	/** The period that pages open on. */
	periodId,
	priorities: v.array(v.object(storedIn(report.priorities))),
	families: v.array(v.object(storedIn(report.families))),
	/** The dataset's own, beside the built-in ones. */
	units: v.array(v.object(storedIn(report.units))),
	comparators: v.array(v.object(storedIn(report.comparators))),
	/** The dataset's own; none where the built-in ones stand. */
	ratings: v.optional(v.array(v.object(storedIn(report.ratings)))),
	/** The rule in force, where no measure follows it: else it stands with those that do. */
	rule: v.optional(ratedBy),
	periods: v.array(v.object(storedIn(report.periods))),
	measures: v.array(measure),
	context: v.array(v.object(storedIn(report.context)))
});

/** Small, loaded first, atomic: everything the overview and the indicator pages say. */
export const CorePart = v.pipe(
	wholeCore,
	v.forward(
		v.partialCheck([['periodId'], ['periods']], hasOpening, 'Expected a period of this dataset'),
		['periodId']
	),
	v.forward(
		v.partialCheck([['measures'], ['periods']], hasPeriods, 'Expected periods of this dataset'),
		['measures']
	),
	v.forward(
		v.partialCheck([['measures'], ['ratings']], hasRatings, 'Expected ratings of this dataset'),
		['measures']
	)
);
export type CorePart = v.InferOutput<typeof CorePart>;
/** The core as the site has it: its measures hold what their ids name. */
export type LinkedCore = Linked<CorePart>;
/** A stored core as the site has it. */
export const linkedCore = (core: CorePart): LinkedCore => linked(core);

type Periods = Pick<v.InferOutput<typeof wholeCore>, 'periods'>;

const idsOf = ({ periods }: Periods) => new Set(periods.map(({ id }) => id));

function hasOpening(core: Periods & { periodId: string }): boolean {
	return idsOf(core).has(core.periodId);
}

/** What its measures refer to is there, so that they can be linked. */
function hasPeriods(core: Periods & Pick<v.InferOutput<typeof wholeCore>, 'measures'>): boolean {
	const ids = idsOf(core);
	return core.measures.every(({ observations, statuses, commentary, quoted, ...more }) =>
		[observations, statuses, commentary, quoted, more.actions ?? [], more.targetNotes ?? []]
			.flat()
			.every((one) => ids.has(one.periodId))
	);
}

function hasRatings({
	measures,
	ratings
}: Pick<v.InferOutput<typeof wholeCore>, 'measures' | 'ratings'>): boolean {
	const ids = new Set(ratingsIn(ratings).map(({ id }) => id));
	return measures.every(({ statuses }) =>
		statuses.every(({ ratingId }) => ratingId === null || ids.has(ratingId))
	);
}

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
	/** Whose figures they are, and what is to be said of where they come from. */
	site: SiteRecord,
	credits: CreditsRecord,
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
	site: SiteRecord,
	credits: CreditsRecord,
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
