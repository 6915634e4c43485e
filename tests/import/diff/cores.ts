import { SCHEMA_VERSION } from '../../../src/lib/data/schema/atoms';
import type { CorePart, LinkedCore } from '../../../src/lib/data/schema/core';
import { ratingsIn } from '../../../src/lib/domain/rating';
import type { Measure } from '../../../src/lib/domain/measure';
import { COMPARATORS, PERIOD } from '../../builders';
import { PERIODS } from '../../periods';

/** A measure with the ids of its units, as a core stores them. */
const withUnitIds = (measure: Measure) => ({
	...measure,
	unitId: measure.unit.id,
	observations: measure.observations.map((o) => ({ ...o, unitId: o.unit.id })),
	statuses: measure.statuses.map((status) => ({ ...status, ratingId: status.rating?.id ?? null }))
});

/** A dataset of nothing but some measures. */
export const aCore = (...measures: Measure[]): CorePart & { measures: Measure[] } => ({
	schema: SCHEMA_VERSION,
	periodId: PERIOD,
	priorities: [],
	families: [],
	units: [],
	comparators: COMPARATORS.map(({ id, title, shortTitle, kind }) => ({
		...{ id, title, shortTitle, kind }
	})),
	periods: PERIODS,
	measures: measures.map(withUnitIds),
	context: []
});

/** The same as the site has it: the measures keep the comparators that they were built with. */
export const aLinkedCore = (...measures: Measure[]): LinkedCore => ({
	...aCore(),
	comparators: COMPARATORS,
	ratings: ratingsIn(),
	measures: measures.map(withUnitIds),
	context: []
});
