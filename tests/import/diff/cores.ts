import { SCHEMA_VERSION } from '../../../src/lib/data/schema/atoms';
import type { CorePart, LinkedCore } from '../../../src/lib/data/schema/core';
import type { Measure } from '../../../src/lib/domain/measure';
import { COMPARATORS, PERIOD } from '../../builders';
import { PERIODS } from '../../periods';

/** A dataset of nothing but some measures. */
export const aCore = (...measures: Measure[]): CorePart & { measures: Measure[] } => ({
	schema: SCHEMA_VERSION,
	periodId: PERIOD,
	priorities: [],
	families: [],
	comparators: COMPARATORS.map(({ id, title, shortTitle, kind }) => ({
		...{ id, title, shortTitle, kind }
	})),
	periods: PERIODS,
	measures,
	context: []
});

/** The same as the site has it: the measures keep the comparators that they were built with. */
export const aLinkedCore = (...measures: Measure[]): LinkedCore => ({
	...aCore(),
	comparators: COMPARATORS,
	measures
});
