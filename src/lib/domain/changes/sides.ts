import { isReported } from '../measure/basket';
import type { Measure, Observation } from '../measure';
import { isAlike, isAtSamePoint, isSame, priorPeriod, type Period } from '../period';
import { resultOf, type Result } from '../result';

/** What a side is called by: its period, or that it is the published report, beside one's own data. */
export interface SideName {
	kind: 'period' | 'published-report';
	period: Period;
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
export const reports = ({ period }: Side, measure: Measure): boolean =>
	isReported(measure, period.id);

/** The measures that a side reports on. */
export const reportedBy = (side: Side): Measure[] =>
	side.measures.filter((measure) => reports(side, measure));

/**
 * The period that outturns are held against: the side's before, where it is another one of the
 * same kind; else the year before, as this side gives it. A quarter is never held against a year.
 */
export function basePeriod(now: Side, before: Side | undefined): Period | undefined {
	const isLike = before && !isSame(before.period, now.period) && isAlike(before.period, now.period);
	return isLike ? before.period : priorPeriod(now.period, actualPeriods(now.measures));
}

const actualPeriods = (measures: Measure[]): Period[] =>
	measures.flatMap(({ observations }) =>
		observations.filter(({ series }) => series === 'actual').map(({ period }) => period)
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
		const result = resultOf(measure, now.period.id);
		const was = other && before && resultOf(other, before.period.id);
		if (measure.showsLatest) return { now: result, before: was, earlier: result.prior };
		return {
			now: result,
			before: was,
			earlier: mayBeHeld(measure, base, now.period)
				? (actualOf(measure, base) ?? (other && actualOf(other, base)))
				: undefined
		};
	});
}

/** What counts from the year's start is held against the same point of another year alone. */
const mayBeHeld = ({ cumulative }: Measure, base: Period | undefined, now: Period) =>
	!cumulative || (base !== undefined && isAtSamePoint(base, now));

const actualOf = ({ observations }: Measure, period: Period | undefined) =>
	observations.find((o) => o.series === 'actual' && period && isSame(o.period, period));
