import type { Commentary, Measure, Observation, PublishedStatus, QuotedFigure } from './index';
import { periodOf, type Period } from '../period';

/** A record as it is stored, which names its period and does not hold it. */
type OfPeriod<R extends { period: Period }> = Omit<R, 'period'>;

/** A measure as it is stored: what it refers to stands there by its id. */
export interface StoredMeasure extends Omit<
	Measure,
	'periods' | 'observations' | 'statuses' | 'commentary' | 'quoted'
> {
	observations: OfPeriod<Observation>[];
	statuses: OfPeriod<PublishedStatus>[];
	commentary: OfPeriod<Commentary>[];
	quoted: OfPeriod<QuotedFigure>[];
}

/** What of a stored core is needed to link its measures. */
export interface StoredCore {
	periods: Period[];
	measures: StoredMeasure[];
}

/** The same core with its measures linked. */
export type Linked<C extends StoredCore> = Omit<C, 'measures'> & { measures: Measure[] };

/**
 * A stored core with what its records refer to in place of bare ids, so that rules and words need
 * look nothing up. The stored core stays as it is; nothing linked is ever stored.
 * @throws RangeError where a record names a period that the core lacks: the checks of a package let
 *   none through
 */
export const linked = <C extends StoredCore>(core: C): Linked<C> => ({
	...core,
	measures: core.measures.map((measure) => linkedMeasure(measure, core.periods))
});

function linkedMeasure(measure: StoredMeasure, periods: Period[]): Measure {
	const inPeriod = <R extends { periodId: string }>(record: R) => ({
		...record,
		period: periodOf(record.periodId, periods)
	});
	return {
		...measure,
		periods,
		observations: measure.observations.map(inPeriod),
		statuses: measure.statuses.map(inPeriod),
		commentary: measure.commentary.map(inPeriod),
		quoted: measure.quoted.map(inPeriod)
	};
}
