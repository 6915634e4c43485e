/** ISO days are reckoned as text and in UTC: no clock and no zone has a say. */

/** The month of an ISO day, counted from the beginning of our era. */
export const monthOf = (day: string): number =>
	Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;

/** The number of the last day of a day's month. */
export const lastDayIn = (day: string): number =>
	new Date(Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)), 0)).getUTCDate();

/** The ISO day of a month counted so; a day that the month lacks is its last. */
export const dayIn = (month: number, date: number): string => {
	const first = `${String(Math.floor(month / 12)).padStart(4, '0')}-${two((month % 12) + 1)}-01`;
	return first.slice(0, 8) + two(Math.min(date, lastDayIn(first)));
};

const two = (number: number) => String(number).padStart(2, '0');

/** The last day of a month counted so. */
export const lastDayOf = (month: number): string => dayIn(month, 31);

/** @returns "2012-04-01" for 2012-03-31 */
export const dayAfter = (day: string): string =>
	Number(day.slice(8)) < lastDayIn(day)
		? day.slice(0, 8) + two(Number(day.slice(8)) + 1)
		: dayIn(monthOf(day) + 1, 1);

/** @returns "2012-03-31" for 2012-04-01 */
export const dayBefore = (day: string): string =>
	day.endsWith('-01')
		? lastDayOf(monthOf(day) - 1)
		: day.slice(0, 8) + two(Number(day.slice(8)) - 1);

/** The same day of a month so many months later, or its last where it has none such. */
export const monthsLater = (day: string, months: number): string =>
	dayIn(monthOf(day) + months, Number(day.slice(8)));
