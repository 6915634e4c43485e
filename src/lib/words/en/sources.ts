/**
 * Places in a report with what they share said once.
 * @param places such as "Appendix B, No 1, 11/12 Outturn"
 * @returns "Appendix B, No 1: 11/12 Outturn, 11/12 Target", or "" for none
 */
export function placesText(places: string[]): string {
	const shared = new Map<string, string[]>();
	for (const place of places) {
		const whole = wholeOf(place);
		shared.set(whole, [...(shared.get(whole) ?? []), place]);
	}
	return [...shared].map(([whole, own]) => joined(whole, own)).join('; ');
}

const joined = (whole: string, places: string[]): string =>
	places.length > 1 && whole
		? `${whole}: ${places.map((place) => place.slice(whole.length + 2)).join(', ')}`
		: places.join('; ');

/** More places than these are told by the first and the last of each file or page. */
const MOST = 6;

/**
 * The places of many figures, such as the points of a trend.
 * @returns up to six as they are, with semicolons; of more "claimant_count.csv: row 35 to row 1259, 37 places"
 */
export function manyPlaces(places: string[]): string {
	if (places.length <= MOST) return places.join('; ');
	const shared = new Map<string, string[]>();
	for (const place of places) {
		const whole = wholeOf(place);
		shared.set(whole, [
			...(shared.get(whole) ?? []),
			whole ? place.slice(whole.length + 2) : place
		]);
	}
	return [...shared]
		.map(([whole, [first = '', ...more]]) => {
			const span =
				more.length > 0 ? `${first} to ${more.at(-1)}, ${more.length + 1} places` : first;
			return whole ? `${whole}: ${span}` : span;
		})
		.join('; ');
}

const wholeOf = (place: string) => place.slice(0, Math.max(0, place.lastIndexOf(', ')));
