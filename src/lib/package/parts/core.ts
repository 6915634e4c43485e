import { byNumber } from '../../domain/measure';
import { areBuiltIn } from '../../domain/rating';
import { SCHEMA_VERSION } from '../../data/schema/atoms';
import type { CorePart } from '../../data/schema/core';
import { openingPeriod } from '../../domain/measure/shownPeriods';
import type { Tables } from '../dataPackage';
import type { RecordOf } from '../../data/schema/tables';
import { rulesOf, toMeasure } from './measures';

/** The core part: everything the overview and the indicator pages say, in the report's order. */
export function corePart(tables: Tables): CorePart {
	const periods = tables['periods.csv'].records;
	const measures = tables['indicators.csv'].records.toSorted(byNumber).map(toMeasure(tables));
	const inForce = rulesOf(tables['rating-rules.csv'].records)('');
	const isFollowed = measures.some(({ ratedBy }) => ratedBy?.own === false);
	return {
		schema: SCHEMA_VERSION,
		periodId: openingPeriod(measures, periods),
		priorities: tables['priorities.csv'].records,
		families: tables['families.csv'].records,
		units: tables['units.csv'].records,
		comparators: tables['comparators.csv'].records,
		...ownRatings(tables['ratings.csv'].records),
		...(inForce && !isFollowed && { rule: inForce }),
		periods,
		measures,
		context: tables['context-series.csv'].records
	};
}

/** A list that says what stands without one is not stored. */
const ownRatings = (ratings: RecordOf<'ratings.csv'>[]): Pick<CorePart, 'ratings'> =>
	ratings.length > 0 && !areBuiltIn(ratings) ? { ratings } : {};
