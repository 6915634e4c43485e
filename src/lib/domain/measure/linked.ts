import { comparatorsIn, type Comparator, type ComparatorRow } from './comparator';
import type { Commentary, Measure, Observation, PublishedStatus, QuotedFigure } from './index';
import { periodOf, type Period } from '../period';

/** A record as it is stored, which names its period and does not hold it. */
type OfPeriod<R extends { period: Period }> = Omit<R, 'period'>;

/** A measure as it is stored: what it refers to stands there by its id. */
export interface StoredMeasure extends Omit<
	Measure,
	'periods' | 'comparators' | 'observations' | 'statuses' | 'commentary' | 'quoted'
> {
	observations: OfPeriod<Observation>[];
	statuses: OfPeriod<PublishedStatus>[];
	commentary: OfPeriod<Commentary>[];
	quoted: OfPeriod<QuotedFigure>[];
}

/** What of a stored core is needed to link its measures. */
export interface StoredCore {
	comparators: readonly ComparatorRow[];
	periods: Period[];
	measures: StoredMeasure[];
}

/** The same core with its measures linked. */
export type Linked<C extends StoredCore> = Omit<C, 'measures' | 'comparators'> & {
	comparators: Comparator[];
	measures: Measure[];
};

/**
 * A stored core with what its records refer to beside bare ids, so that rules and words need look
 * nothing up: a record has its period, a measure the dataset's periods, and the comparators that it
 * has figures of, in the dataset's order. The stored core stays as it is; nothing linked is ever
 * stored. One that is linked already comes to the same.
 * @throws RangeError where a record names a period that the core lacks: the checks of a package let
 *   none through
 */
export function linked<C extends StoredCore>(core: C): Linked<C> {
	const comparators = comparatorsIn(core.comparators);
	const measures = core.measures.map((measure) =>
		linkedMeasure(measure, core.periods, comparators)
	);
	return { ...core, comparators, measures };
}

function linkedMeasure(
	measure: StoredMeasure,
	periods: Period[],
	comparators: Comparator[]
): Measure {
	const inPeriod = <R extends { periodId: string }>(record: R) => ({
		...record,
		period: periodOf(record.periodId, periods)
	});
	const series = new Set(measure.observations.map((one) => one.series));
	return {
		...measure,
		periods,
		comparators: comparators.filter(({ id }) => series.has(id)),
		observations: measure.observations.map(inPeriod),
		statuses: measure.statuses.map(inPeriod),
		commentary: measure.commentary.map(inPeriod),
		quoted: measure.quoted.map(inPeriod)
	};
}

/** The core as it is stored, with ids alone. */
export function unlinked<C extends StoredCore>(core: Linked<C>): C {
	const comparators = core.comparators.map(({ id, title, shortTitle, kind }) => ({
		...{ id, title, shortTitle, kind }
	}));
	return { ...core, comparators, measures: core.measures.map(unlinkedMeasure) } as unknown as C;
}

function unlinkedMeasure({ periods: _, comparators: __, ...measure }: Measure): StoredMeasure {
	const byId = <R extends { period: Period }>({ period: _, ...record }: R) => record;
	return {
		...measure,
		observations: measure.observations.map(byId),
		statuses: measure.statuses.map(byId),
		commentary: measure.commentary.map(byId),
		quoted: measure.quoted.map(byId)
	};
}
