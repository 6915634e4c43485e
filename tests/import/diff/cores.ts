import { SCHEMA_VERSION } from '../../../src/lib/data/schema/atoms';
import type { CorePart } from '../../../src/lib/data/schema/core';
import type { Measure } from '../../../src/lib/domain/measure';
import { PERIOD } from '../../builders';
import { PERIODS } from '../../periods';

/** A dataset of nothing but some measures. */
export const aCore = (...measures: Measure[]): CorePart & { measures: Measure[] } => ({
	schema: SCHEMA_VERSION,
	periodId: PERIOD,
	priorities: [],
	families: [],
	periods: PERIODS,
	measures,
	context: []
});
