import { isSameUnit } from '../text/format';
import type { Measure, Observation } from '../measure';
import { isSame } from '../period';
import type { Side } from './sides';

/** A figure of one series and period that both sides give, and give otherwise. */
export interface Revision {
	measure: Measure;
	from: Observation;
	to: Observation;
}

/** The figures that were given before and are given otherwise now; none within one dataset. */
export function revisionsBetween(now: Side, before: Side | undefined): Revision[] {
	const known = new Map(before?.measures.map(({ id, observations }) => [id, observations]));
	return now.measures.flatMap((measure) =>
		measure.observations.flatMap((to) => {
			const from = known.get(measure.id)?.find((o) => isSamePlace(o, to));
			return from && isOtherwise(from, to) ? [{ measure, from, to }] : [];
		})
	);
}

const isSamePlace = (a: Observation, b: Observation) =>
	a.series === b.series && isSame(a.period, b.period);

/** More or fewer decimals of the same number are no revision. */
const isOtherwise = (a: Observation, b: Observation) =>
	a.value !== b.value ||
	(a.relation ?? null) !== (b.relation ?? null) ||
	(a.valueTo ?? null) !== (b.valueTo ?? null) ||
	!isSameUnit(a.unit, b.unit) ||
	(a.value === null && a.marker !== b.marker);
