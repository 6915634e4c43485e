/**
 * Places in a report with what they share said once.
 * @param places such as "Appendix B, No 1, 11/12 Outturn"
 * @returns "Appendix B, No 1: 11/12 Outturn, 11/12 Target", or "" for none
 */
export function placesText(places: string[]): string {
	const shared = new Map<string, string[]>();
	for (const place of places) {
		const whole = place.slice(0, Math.max(0, place.lastIndexOf(', ')));
		shared.set(whole, [...(shared.get(whole) ?? []), place]);
	}
	return [...shared].map(([whole, own]) => joined(whole, own)).join('; ');
}

const joined = (whole: string, places: string[]): string =>
	places.length > 1 && whole
		? `${whole}: ${places.map((place) => place.slice(whole.length + 2)).join(', ')}`
		: places.join('; ');
