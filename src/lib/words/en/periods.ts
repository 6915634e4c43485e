import { periodKind } from '$lib/domain/period';
import { writtenPeriod } from '$lib/domain/period/label';
import { MONTHS } from './days';

/**
 * A period as it is read.
 * @returns "2011/12", "2011/12 Q3", "2009", "May 2012"
 * @throws RangeError for an id of no known form
 */
export function periodLabel(id: string): string {
	if (periodKind(id) !== 'month') return writtenPeriod(id);
	const [year, month] = id.split('-');
	return `${MONTHS[Number(month) - 1]} ${year}`;
}

/**
 * The time that a figure covers: what it is said to refer to, else the period it is filed under.
 * @returns "2009", "end of March 2012", "2011/12"
 */
export const timeOf = ({ refersTo, periodId }: { refersTo: string; periodId: string }): string =>
	refersTo || periodLabel(periodId);
