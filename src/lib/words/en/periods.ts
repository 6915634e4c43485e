import type { Stretch } from '$lib/domain/period';
import { writtenPeriod } from '$lib/domain/period/label';
import { MONTHS } from './days';

/**
 * A stretch of time that no period of the data covers, and so has no label there.
 * @param known the dataset's periods
 * @returns "2011/12", "2011/12 Q3", "2009", "May 2012"
 */
export function unnamedPeriod(stretch: Stretch, known: readonly Stretch[]): string {
	if (stretch.kind !== 'month') return writtenPeriod(stretch, known);
	const [year, month] = stretch.startsOn.split('-');
	return `${MONTHS[Number(month) - 1]} ${year}`;
}

interface Timed {
	refersTo: string;
	period: { label: string };
}

/**
 * The time that a figure covers: what it is said to refer to, else the period it is filed under.
 * @returns "2009", "end of March 2012", "2011/12"
 */
export const timeOf = ({ refersTo, period }: Timed): string => refersTo || period.label;
