export const MONTHS = [
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

/** An ISO day as it is read: "19 September 2012". Intl says the same and takes a slow machine 35 ms. */
export function formatDay(iso: string): string {
	const [year, month, day] = iso.split('-').map(Number);
	return `${day} ${MONTHS[Number(month) - 1]} ${year}`;
}
