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
 * The last month that a period covers, by which periods of different kinds are ordered.
 * @returns "2012-03" for 2011-12, "2011-06" for 2011-12-q1, "2009-12" for 2009
 */
export function lastMonth(id: string): string {
	const kind = periodKind(id);
	if (kind === 'month') return id;
	if (kind === 'year') return `${id}-12`;
	const year = Number(id.slice(0, 4));
	const quarter = kind === 'quarter' ? Number(id.slice(-1)) : 4;
	return quarter === 4 ? `${year + 1}-03` : `${year}-${String(3 + 3 * quarter).padStart(2, '0')}`;
}

/**
 * Orders periods by when they end, the earliest first; of those that end together the longest
 * comes last, since a year tells more than its last quarter.
 */
export const byEnd = (a: string, b: string): number =>
	monthsBetween(b, a) || monthsIn(a) - monthsIn(b);

const MONTHS_IN: Record<PeriodKind, number> = {
	month: 1,
	quarter: 3,
	'reporting-year': 12,
	year: 12
};

/** How many months a period lasts. */
export const monthsIn = (id: string): number => MONTHS_IN[periodKind(id)];

/**
 * The period of the same kind a year before, whether or not anyone reports on it.
 * @returns "2010-11-q3" for 2011-12-q3, "2010-11" for 2011-12, "2011-05" for 2012-05
 */
export function yearBefore(id: string): string {
	const year = Number(id.slice(0, 4));
	const rest = id.slice(4);
	return /^-\d{2}(-q\d)?$/.test(rest) && periodKind(id) !== 'month'
		? `${year - 1}-${two(year)}${rest.slice(3)}`
		: `${year - 1}${rest}`;
}

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

/** How many months after the end of one period another ends; below 0 where it ends before. */
export const monthsBetween = (from: string, to: string): number => endOf(to) - endOf(from);

function endOf(id: string): number {
	const [year = 0, month = 0] = lastMonth(id).split('-').map(Number);
	return year * 12 + month;
}

/**
 * The next period of the same kind.
 * @returns "2012-13" for 2011-12, "2012-13-q1" for 2011-12-q4, "2013-01" for 2012-12
 */
export function periodAfter(id: string): string {
	const year = Number(id.slice(0, 4));
	const kind = periodKind(id);
	const last = Number(id.slice(kind === 'month' ? -2 : -1));
	if (kind === 'year') return String(year + 1);
	if (kind === 'month') return last < 12 ? `${year}-${two(last + 1)}` : `${year + 1}-01`;
	if (kind === 'quarter' && last < 4) return `${id.slice(0, -1)}${last + 1}`;
	return `${year + 1}-${two(year + 2)}${kind === 'quarter' ? '-q1' : ''}`;
}

const two = (number: number) => String(number % 100).padStart(2, '0');
