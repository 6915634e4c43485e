import { dayAfter, monthOf } from './days';
import { monthsIn, type Stretch } from './index';

/**
 * The label of a stretch of time that no table of periods names, in British English.
 * @returns "2011/12", "2011/12 Q3", "2009", "May 2012", "2010/11 to 2012/13", "12 months to June 2012"
 */
export function writtenPeriod({ kind, startsOn, endsOn }: Stretch): string {
	const year = splitYear(startsOn);
	switch (kind) {
		case 'calendar-year':
			return startsOn.slice(0, 4);
		case 'month':
			return monthWords(startsOn);
		case 'quarter':
			return `${year} Q${partOfYear(startsOn, 3)}`;
		case 'half-year':
			return `${year} H${partOfYear(startsOn, 6)}`;
		case 'year':
			return splitYear(startsOn, startsOn);
		case 'academic-year':
			return `${splitYear(startsOn, startsOn)} academic year`;
		case 'rolling':
			return `12 months to ${monthWords(endsOn)}`;
		case 'snapshot':
			return dayWords(endsOn);
		case 'years':
			return yearsWords({ startsOn, endsOn });
	}
}

/** The reporting year that a day lies in, which begins in April unless another beginning is given. */
function splitYear(day: string, begins = '0000-04-01'): string {
	const first = Math.floor((monthOf(day) - (monthOf(begins) % 12)) / 12);
	return begins.slice(5, 7) === '01' ? String(first) : `${first}/${two(first + 1)}`;
}

const two = (year: number) => String(year % 100).padStart(2, '0');

/** Which quarter or half of the year from April it is, from 1. */
const partOfYear = (day: string, months: number) =>
	Math.floor(((monthOf(day) - 3) % 12) / months) + 1;

function yearsWords({ startsOn, endsOn }: Pick<Stretch, 'startsOn' | 'endsOn'>): string {
	const isWhole = monthsIn({ startsOn, endsOn }) % 12 === 0 && dayAfter(endsOn).endsWith('-01');
	if (isWhole && startsOn.slice(5) === '01-01')
		return `${startsOn.slice(0, 4)} to ${endsOn.slice(0, 4)}`;
	if (isWhole && startsOn.slice(5) === '04-01')
		return `${splitYear(startsOn)} to ${splitYear(endsOn)}`;
	return `${monthWords(startsOn)} to ${monthWords(endsOn)}`;
}

const written = (options: Intl.DateTimeFormatOptions) => {
	const format = new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' });
	return (day: string) => format.format(new Date(day));
};
const monthWords = written({ year: 'numeric', month: 'long' });
const dayWords = written({ year: 'numeric', month: 'long', day: 'numeric' });
