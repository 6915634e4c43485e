import { periodKind } from './index';

const MONTHS = [
	'January',
	'February',
	'March',
	'April',
	'May',
	'June',
	'July',
	'August',
	'September',
	'October',
	'November',
	'December'
];

/**
 * A period as it is read.
 * @returns "2011/12", "2011/12 Q3", "2009", "May 2012"
 * @throws RangeError for an id of no known form
 */
export function periodLabel(id: string): string {
	const [year, second, quarter] = id.split('-');
	switch (periodKind(id)) {
		case 'year':
			return id;
		case 'month':
			return `${MONTHS[Number(second) - 1]} ${year}`;
		case 'quarter':
			return `${year}/${second} ${quarter?.toUpperCase()}`;
		case 'reporting-year':
			return `${year}/${second}`;
	}
}

/**
 * The time that a figure covers: what it is said to refer to, else the period it is filed under.
 * @returns "2009", "end of March 2012", "2011/12"
 */
export const timeOf = ({ refersTo, periodId }: { refersTo: string; periodId: string }) =>
	refersTo || periodLabel(periodId);
