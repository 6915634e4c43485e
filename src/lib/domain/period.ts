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
 * The latest period of the same kind before `id` among `ids`: the one that a direction of
 * travel is read from.
 * @returns `undefined` where there is none
 */
export function priorPeriod(id: string, ids: string[]): string | undefined {
	const kind = periodKind(id);
	return ids
		.filter((other) => other < id && periodKind(other) === kind)
		.sort()
		.at(-1);
}
