import { dayAfter, monthsLater } from '../period/days';
import { isYear, monthsIn, type Period, type PeriodKind } from '../period';
import { isSameUnit } from '../text/format';
import type { UnitKind } from '../text/unit';
import type { Measure, Observation } from '../measure';
import { TARGET, type Result } from './index';

/** How far a figure that counts from the year's start has come towards the year's target. */
export interface Pace {
	target: Observation;
	/** Of the target, in per cent. */
	share: number;
	/** Months of the year that are over, of so many. */
	months: number;
	of: number;
}

/** What adds up in the course of a year; of a share, a rate or a mean time that is not known. */
const ADDS_UP: readonly UnitKind[] = ['count', 'money'];
const PARTS: readonly PeriodKind[] = ['month', 'quarter', 'half-year'];

/**
 * The pace of a cumulative measure in a part of a year: its outturn as a share of the target filed
 * under the year that the part lies in, and how much of that year is over. Which way is better has
 * no say: it is a share of two published figures and no judgement.
 * @returns `undefined` for a measure that is not cumulative or whose figures do not add up, for a
 *   whole year, and where no year around it, or more than one, has a target above 0 in the same unit, or where
 *   that is a range
 */
export function paceOf({ measure, period, outturn }: Result): Pace | undefined {
	if (measure.cumulative !== 'yes' || !ADDS_UP.includes(measure.unit.kind)) return undefined;
	if (!PARTS.includes(period.kind) || outturn?.value == null || outturn.value < 0) return undefined;
	const [target, ...others] = targetsAround(period, measure, outturn);
	const months = target && monthsOver(target.period, period);
	if (!target?.value || months === undefined || others.length > 0) return undefined;
	const share = (100 * outturn.value) / target.value;
	return { target, share, months, of: monthsIn(target.period) };
}

const targetsAround = (period: Period, { observations }: Measure, { unit }: Observation) =>
	observations.filter(
		(o) =>
			o.series === TARGET &&
			o.value !== null &&
			o.value > 0 &&
			o.relation !== 'range' &&
			isSameUnit(o.unit, unit) &&
			isYear(o.period) &&
			o.period.startsOn <= period.startsOn &&
			period.endsOn <= o.period.endsOn
	);

/** `undefined` where the part does not end with a month of its year. */
function monthsOver({ startsOn }: Period, { endsOn }: Period): number | undefined {
	const months = monthsIn({ startsOn, endsOn });
	return monthsLater(startsOn, months) === dayAfter(endsOn) ? months : undefined;
}
