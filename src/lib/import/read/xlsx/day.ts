const DAY_MS = 86_400_000;
/** The last day that a spreadsheet can show, 9999-12-31, as it counts days. */
const LAST = 2_958_466;
const DAYS_TO_1904 = 1462;

/**
 * The day, and the time where there is one, that a spreadsheet holds as a number. It takes 1900
 * for a leap year, so the days before March of it are one further.
 * @returns "2012-03-31", "2012-03-31 14:30", or "14:30" for less than a day; `undefined` for none
 */
export function dayOf(serial: number, from1904: boolean): string | undefined {
	const days = from1904 ? serial + DAYS_TO_1904 : serial;
	if (days < 0 || days >= LAST) return undefined;
	const epoch = Date.UTC(1899, 11, days < 60 ? 31 : 30);
	const seconds = Math.round((days * DAY_MS) / 1000);
	const [day = '', time = ''] = new Date(epoch + seconds * 1000).toISOString().split('T');
	const clock = time.slice(0, time.slice(6, 8) === '00' ? 5 : 8);
	if (serial < 1) return clock;
	return clock === '00:00' ? day : `${day} ${clock}`;
}
