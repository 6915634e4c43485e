import { SCHEMA_VERSION } from '../../../src/lib/data/schema/atoms';
import type { Core } from '../../../src/lib/data/schema/core';
import type { Measure } from '../../../src/lib/domain/measure';
import { PERIOD } from '../../builders';

/** A dataset of nothing but some measures. */
export const aCore = (...measures: Measure[]): Core => ({
	schema: SCHEMA_VERSION,
	periodId: PERIOD,
	priorities: [],
	families: [],
	units: [],
	periods: [],
	measures: measures.map((measure) => ({
		...measure,
		unitId: measure.unit.id,
		observations: measure.observations.map((o) => ({ ...o, unitId: o.unit.id }))
	})),
	context: []
});
