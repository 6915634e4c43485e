import * as v from 'valibot';
import { day, text } from '../schema/atoms';
import type { PartName } from '../schema/parts';
import { EARLIER_KINDS } from './areas';
import { isPeriodOfSecond } from './periods';

/** The number of the second version's schema. */
export const SECOND = 2;

const schema = v.literal(SECOND);
const anything = v.looseObject({});

const measure = v.looseObject({
	id: text,
	ratedBy: anything,
	observations: v.array(v.looseObject({ series: text })),
	statuses: v.array(anything),
	quoted: v.array(anything)
});

const period = v.looseObject({
	id: v.pipe(
		text,
		v.check(isPeriodOfSecond, 'Expected the id of a year, a quarter, a calendar year or a month')
	),
	label: text,
	startsOn: day,
	endsOn: day
});

const area = v.looseObject({
	code: text,
	kind: v.picklist(EARLIER_KINDS),
	neighbourhood: text,
	wardCode: text,
	wardName: text
});

/**
 * The parts as the second version stored them: as much as is converted. All else is held against
 * today's schema afterwards.
 */
export const PARTS_OF_SECOND = {
	core: v.looseObject({
		schema,
		periods: v.array(period),
		measures: v.array(measure),
		context: v.array(anything)
	}),
	areas: v.looseObject({
		schema,
		areas: v.array(area),
		measures: v.array(anything),
		values: v.array(
			v.looseObject({
				periodId: text,
				values: v.array(v.unknown()),
				printed: v.array(v.unknown()),
				markers: v.optional(v.array(v.unknown()))
			})
		)
	}),
	boundaries: v.looseObject({ schema }),
	places: v.looseObject({ schema }),
	postcodes: v.looseObject({ schema })
} as const satisfies Record<PartName, v.GenericSchema>;
