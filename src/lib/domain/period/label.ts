import { dayAfter, monthOf } from './days';
import { monthsIn, type Stretch } from './index';

/** How a dataset counts years that have two numbers ("2011/12"), by those that it has. */
export interface OwnYears {
	/** Which of them such a name means; `undefined` where it has both. */
	kind: 'year' | 'academic-year' | undefined;
	/** The months, from 0, in which they begin: April and September where it has none; `undefined` where they differ. */
	year: number | undefined;
	academic: number | undefined;
}

/** How a dataset counts its years. */
export function ownYears(known: readonly Stretch[]): OwnYears {
	const begins = (kind: Stretch['kind']) => [
		...new Set(known.flatMap((one) => (one.kind === kind ? monthOf(one.startsOn) % 12 : [])))
	];
	const [years, academic] = [begins('year'), begins('academic-year')];
	const only = (months: number[], otherwise: number) =>
		months.length > 1 ? undefined : (months[0] ?? otherwise);
	const kind = academic.length === 0 ? 'year' : years.length === 0 ? 'academic-year' : undefined;
	return { kind, year: only(years, 3), academic: only(academic, 8) };
}

/**
 * The label of a stretch of time that no table of periods names, in British English.
 * @param known the dataset's periods: its quarters are counted as its years are
 * @returns "2011/12", "2011/12 Q3", "2009", "May 2012", "2010/11 to 2012/13", "12 months to June 2012"
 */
export function writtenPeriod(stretch: Stretch, known: readonly Stretch[]): string {
	const { kind, startsOn, endsOn } = stretch;
	const own = ownYears(known);
	const begins = own.year ?? 3;
	switch (kind) {
		case 'calendar-year':
			return startsOn.slice(0, 4);
		case 'month':
			return monthWords(startsOn);
		case 'quarter':
			return `${split(startsOn, begins)} Q${partOf(startsOn, begins, 3)}`;
		case 'half-year':
			return `${split(startsOn, begins)} H${partOf(startsOn, begins, 6)}`;
		case 'year':
			return split(startsOn, begins);
		case 'academic-year': {
			const year = split(startsOn, monthOf(startsOn) % 12);
			return own.kind === 'academic-year' ? year : `${year} academic year`;
		}
		case 'rolling':
			return `12 months to ${endWords(endsOn)}`;
		case 'snapshot':
			return dayWords(endsOn);
		case 'years':
			return yearsWords(stretch, begins);
	}
}

/** "2011/12": the year beginning in that month in which a day lies; "2011" where it begins in January. */
function split(day: string, begins: number): string {
	const first = Math.floor((monthOf(day) - begins) / 12);
	return begins === 0 ? `${first}` : `${first}/${String((first + 1) % 100).padStart(2, '0')}`;
}

/** Which quarter or half of its year it is, from 1. */
const partOf = (day: string, begins: number, months: number) =>
	Math.floor(((monthOf(day) - begins) % 12) / months) + 1;

function yearsWords({ startsOn, endsOn }: Stretch, begins: number): string {
	const isWhole = monthsIn({ startsOn, endsOn }) % 12 === 0 && dayAfter(endsOn).endsWith('-01');
	const isOf = (month: number) =>
		isWhole && startsOn.endsWith('-01') && monthOf(startsOn) % 12 === month;
	if (isOf(0)) return `${startsOn.slice(0, 4)} to ${endsOn.slice(0, 4)}`;
	if (isOf(begins)) return `${split(startsOn, begins)} to ${split(endsOn, begins)}`;
	const from = startsOn.endsWith('-01') ? monthWords(startsOn) : dayWords(startsOn);
	return `${from} to ${endWords(endsOn)}`;
}

/** A month, where a day is its last; else the day. */
const endWords = (day: string) => (dayAfter(day).endsWith('-01') ? monthWords(day) : dayWords(day));

const written = (options: Intl.DateTimeFormatOptions) => {
	const format = new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' });
	return (day: string) => format.format(new Date(day));
};
const monthWords = written({ year: 'numeric', month: 'long' });
const dayWords = written({ year: 'numeric', month: 'long', day: 'numeric' });
