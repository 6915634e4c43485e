import { ascending, median } from 'd3-array';
import type { Area } from './area';

type Located = Pick<Area, 'code' | 'latitude' | 'longitude'>;

/**
 * The crowded middle of a map: the share of the areas whose centres lie nearest to the median
 * centre, nearest first.
 */
export function middleAreas(areas: readonly Located[], share = 1 / 5): string[] {
	const [north, east] = [
		median(areas, ({ latitude }) => latitude) ?? 0,
		median(areas, ({ longitude }) => longitude) ?? 0
	];
	const narrowing = Math.cos((north * Math.PI) / 180);
	return areas
		.flatMap(({ code, latitude, longitude }) =>
			latitude === null || longitude === null
				? []
				: [{ code, away: Math.hypot(latitude - north, (longitude - east) * narrowing) }]
		)
		.sort((a, b) => ascending(a.away, b.away))
		.slice(0, Math.ceil(areas.length * share))
		.map(({ code }) => code);
}
