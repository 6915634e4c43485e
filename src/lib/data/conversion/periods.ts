import { monthsIn, type Period, type PeriodKind } from '../../domain/period';
import { dayIn, lastDayOf } from '../../domain/period/days';

/** A period as the second version stored it: what it was stood in its id alone. */
export interface PeriodOfSecond {
	id: string;
	label: string;
	startsOn: string;
	endsOn: string;
}

/**
 * A core of the second version with a kind for each period, as its id said it: 2011-12 a reporting
 * year, 2011-12-q3 a quarter, 2009 a calendar year, 2012-05 a month. Its own dates stay where they
 * last as long as the kind; else they are those that its id was reckoned by.
 * @throws RangeError for an id that the second version did not know, and so could not store
 */
export const withPeriodKinds = <C extends { periods: PeriodOfSecond[] }>(
	core: C
): Omit<C, 'periods'> & { periods: Period[] } => ({ ...core, periods: core.periods.map(withKind) });

/** The areas of the second version with the periods that their values are of. */
export function withAreaPeriods<A extends { values: { periodId: string }[] }>(
	areas: A,
	periods: Period[]
): A & { periods: Period[] } {
	const named = new Set(areas.values.map(({ periodId }) => periodId));
	return { ...areas, periods: periods.filter(({ id }) => named.has(id)) };
}

function withKind({ id, label, startsOn, endsOn }: PeriodOfSecond): Period {
	const { kind, from, months } = meant(id);
	const dates =
		monthsIn({ startsOn, endsOn }) === months
			? { startsOn, endsOn }
			: { startsOn: dayIn(from, 1), endsOn: lastDayOf(from + months - 1) };
	return { id, label, kind, ...dates };
}

interface Meant {
	kind: PeriodKind;
	/** The first month, counted from the beginning of our era. */
	from: number;
	months: number;
}

/** Whether the second version knew a period of this id, and so could store it. */
export const isPeriodOfSecond = (id: string): boolean => meaningOf(id) !== undefined;

function meant(id: string): Meant {
	const meaning = meaningOf(id);
	if (meaning) return meaning;
	throw new RangeError(`"${id}" is no period of the second version.`);
}

function meaningOf(id: string): Meant | undefined {
	const [, year, second, quarter] = /^(\d{4})(?:-(\d{2})(?:-q([1-4]))?)?$/.exec(id) ?? [];
	const january = Number(year) * 12;
	if (year && !second) return { kind: 'calendar-year', from: january, months: 12 };
	if ((Number(year) + 1) % 100 === Number(second))
		return quarter
			? { kind: 'quarter', from: january + 3 * Number(quarter), months: 3 }
			: { kind: 'year', from: january + 3, months: 12 };
	if (!quarter && Number(second) >= 1 && Number(second) <= 12)
		return { kind: 'month', from: january + Number(second) - 1, months: 1 };
	return undefined;
}
