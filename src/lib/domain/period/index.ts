/** A stretch of time that figures are filed under; dates are ISO days, both included. */
export interface Period {
	id: string;
	label: string;
	startsOn: string;
	endsOn: string;
}

export type PeriodKind = 'reporting-year' | 'quarter' | 'month' | 'year';

/**
 * What kind of time a period id names: `2011-12` a reporting year, `2011-12-q3` a quarter,
 * `2009` a calendar year or snapshot, `2012-05` a month. Where the digits after the dash are
 * the year after (2011-12), the id is a reporting year and never a month.
 * @throws RangeError for an id of no known form
 */
export function periodKind(id: string): PeriodKind {
	const kind = knownKind(id);
	if (kind) return kind;
	throw new RangeError(
		`"${id}" is no period: wanted 2011-12, 2011-12-q3, 2009 or 2012-05 (a month).`
	);
}

/** Whether an id names a period. */
export const isPeriod = (id: string): boolean => knownKind(id) !== undefined;

function knownKind(id: string): PeriodKind | undefined {
	if (/^\d{4}$/.test(id)) return 'year';
	const [, year, second, quarter] = /^(\d{4})-(\d{2})(-q[1-4])?$/.exec(id) ?? [];
	if ((Number(year) + 1) % 100 === Number(second)) return quarter ? 'quarter' : 'reporting-year';
	return !quarter && Number(second) >= 1 && Number(second) <= 12 ? 'month' : undefined;
}

/**
 * Orders periods by when they end, the earliest first; of those that end together the longest
 * comes last, since a year tells more than its last quarter.
 */
export const byEnd = (a: string, b: string): number =>
	monthsBetween(b, a) || monthsIn(a) - monthsIn(b);

/** How many months a period lasts. */
export function monthsIn(id: string): number {
	const kind = periodKind(id);
	return kind === 'month' ? 1 : kind === 'quarter' ? 3 : 12;
}

/** How many months after the end of one period another ends; below 0 where it ends before. */
export const monthsBetween = (from: string, to: string): number => endOf(to) - endOf(from);

/** The last month that a period covers, counted from the beginning of our era. */
function endOf(id: string): number {
	const begun = Number(id.slice(0, 4)) * 12;
	const kind = periodKind(id);
	if (kind === 'month') return begun + Number(id.slice(-2));
	if (kind === 'quarter') return begun + 3 + 3 * Number(id.slice(-1));
	return begun + (kind === 'year' ? 12 : 15);
}

/** The period of a kind that ends with the month so counted. */
function ending(kind: PeriodKind, end: number): string {
	const year = Math.ceil(end / 12) - 1;
	const month = end - year * 12;
	if (kind === 'year') return String(year);
	if (kind === 'month') return `${year}-${two(month)}`;
	const begins = month > 3 ? year : year - 1;
	const quarter = kind === 'quarter' ? `-q${(end - begins * 12) / 3 - 1}` : '';
	return `${begins}-${two(begins + 1)}${quarter}`;
}

const two = (number: number) => String(number % 100).padStart(2, '0');

/**
 * The period of the same kind a year before, whether or not anyone reports on it.
 * @returns "2010-11-q3" for 2011-12-q3, "2010-11" for 2011-12, "2011-05" for 2012-05
 */
export const yearBefore = (id: string): string => ending(periodKind(id), endOf(id) - 12);

/**
 * The next period of the same kind.
 * @returns "2012-13" for 2011-12, "2012-13-q1" for 2011-12-q4, "2013-01" for 2012-12
 */
export const periodAfter = (id: string): string => ending(periodKind(id), endOf(id) + monthsIn(id));

/**
 * The period among `ids` that a direction of travel is read from: that of the same kind a year
 * before, since a quarter is like the same quarter of another year; where it is not held, the
 * latest earlier one of the same kind. A quarter is never held against a year.
 * @returns `undefined` where there is none
 */
export function priorPeriod(id: string, ids: string[]): string | undefined {
	const kind = periodKind(id);
	const earlier = ids.filter((other) => other < id && periodKind(other) === kind);
	const wanted = yearBefore(id);
	return earlier.includes(wanted) ? wanted : earlier.sort().at(-1);
}
