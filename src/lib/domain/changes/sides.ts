import { isReported } from '../measure/basket';
import type { Measure, Observation } from '../measure';
import { periodKind, priorPeriod } from '../period';
import { resultOf, type Result } from '../result';

/** What a side is called by: its period, or that it is the published report, beside one's own data. */
export interface SideName {
	kind: 'period' | 'published-report';
	periodId: string;
}

/** What one dataset says of one period. */
export interface Side extends SideName {
	measures: Measure[];
}

/** A measure of this side with what it is held against. */
export interface Matched {
	now: Result;
	/** The same measure on the side before; `undefined` where that has none or there is no side. */
	before: Result | undefined;
	/** The earlier figure that its outturn is held against. */
	earlier: Observation | undefined;
}

/** Whether a side reports on a measure: it has a figure, a target or a flag in the side's period. */
export const reports = ({ periodId }: Side, measure: Measure): boolean =>
	isReported(measure, periodId);

/** The measures that a side reports on. */
export const reportedBy = (side: Side): Measure[] =>
	side.measures.filter((measure) => reports(side, measure));

/**
 * The period that outturns are held against: the side's before, where it is another one of the
 * same kind; else the year before, as this side gives it. A quarter is never held against a year.
 */
export function basePeriod(now: Side, before: Side | undefined): string | undefined {
	const isLike =
		before &&
		before.periodId !== now.periodId &&
		periodKind(before.periodId) === periodKind(now.periodId);
	return isLike ? before.periodId : priorPeriod(now.periodId, actualPeriods(now.measures));
}

const actualPeriods = (measures: Measure[]): string[] =>
	measures.flatMap(({ observations }) =>
		observations.filter(({ series }) => series === 'actual').map(({ periodId }) => periodId)
	);

/**
 * The measures of this side, each with itself on the side before. An earlier figure is taken as
 * this side gives it, since that is the newer word on it, and else from the side before.
 */
export function match(now: Side, before: Side | undefined): Matched[] {
	const base = basePeriod(now, before);
	const known = new Map(before && reportedBy(before).map((measure) => [measure.id, measure]));
	return reportedBy(now).map((measure) => {
		const other = known.get(measure.id);
		return {
			now: resultOf(measure, now.periodId),
			before: other && before && resultOf(other, before.periodId),
			earlier: actualOf(measure, base) ?? (other && actualOf(other, base))
		};
	});
}

const actualOf = ({ observations }: Measure, periodId: string | undefined) =>
	observations.find((o) => o.series === 'actual' && o.periodId === periodId);
