import type { Stretch } from '../../domain/period';
import { dayAfter, monthOf } from '../../domain/period/days';
import type { OwnYears } from '../../domain/period/label';

export const MONTHS = [
	...['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
];

/** Ids that a new period may have, the shortest first: they read as the stretch itself. */
export function candidateIds(stretch: Stretch, own: OwnYears): string[] {
	const { kind, startsOn, endsOn } = stretch;
	const range = `${monthOfDay(startsOn)}-to-${monthOfDay(endsOn)}`;
	const begins = own.year ?? 3;
	switch (kind) {
		case 'calendar-year':
			return [startsOn.slice(0, 4)];
		case 'month':
			return [startsOn.slice(0, 7), monthOfDay(startsOn)];
		case 'year':
			return [split(startsOn, begins), `${split(startsOn, begins)}-financial`];
		case 'academic-year': {
			const year = split(startsOn, monthOf(startsOn) % 12);
			return [year, `${year}-academic`];
		}
		case 'quarter':
			return [`${split(startsOn, begins)}-q${partOf(startsOn, begins, 3)}`, range];
		case 'half-year':
			return [`${split(startsOn, begins)}-h${partOf(startsOn, begins, 6)}`, range];
		case 'snapshot':
			return [startsOn];
		case 'rolling':
			return [range, daysRange(stretch)];
		case 'years':
			return [
				`${startsOn.slice(0, 4)}-to-${endsOn.slice(0, 4)}`,
				`${split(startsOn, begins)}-to-${split(endsOn, begins)}`,
				range,
				daysRange(stretch)
			];
	}
}

/** "2011-12": the year beginning in that month in which a day lies. */
function split(day: string, begins: number): string {
	const first = Math.floor((monthOf(day) - begins) / 12);
	return `${first}-${String((first + 1) % 100).padStart(2, '0')}`;
}

const partOf = (day: string, begins: number, months: number) =>
	Math.floor(((monthOf(day) - begins) % 12) / months) + 1;

/** "dec-2010" */
const monthOfDay = (day: string) => `${MONTHS[Number(day.slice(5, 7)) - 1]}-${day.slice(0, 4)}`;

/** "15-nov-2015-to-14-nov-2016" */
const daysRange = ({ startsOn, endsOn }: Stretch) =>
	dayAfter(endsOn).endsWith('-01') && startsOn.endsWith('-01')
		? `${monthOfDay(startsOn)}-to-${monthOfDay(endsOn)}`
		: `${Number(startsOn.slice(8))}-${monthOfDay(startsOn)}-to-${Number(endsOn.slice(8))}-${monthOfDay(endsOn)}`;
