import type { Area } from './index';

type Located = Pick<Area, 'code' | 'latitude' | 'longitude'>;

/**
 * The crowded middle of a map: the share of the areas whose centres lie nearest to the median
 * centre, nearest first.
 */
export function middleAreas(areas: readonly Located[], share = 1 / 5): string[] {
	const located = areas.filter(
		({ latitude, longitude }) => latitude !== null && longitude !== null
	);
	if (located.length === 0) return [];
	const north = middleOf(located.map(({ latitude }) => latitude ?? 0));
	const east = middleOf(located.map(({ longitude }) => longitude ?? 0));
	const narrowing = Math.cos((north * Math.PI) / 180);
	return areas
		.flatMap(({ code, latitude, longitude }) =>
			latitude === null || longitude === null
				? []
				: [{ code, away: Math.hypot(latitude - north, (longitude - east) * narrowing) }]
		)
		.sort((a, b) => a.away - b.away)
		.slice(0, Math.ceil(areas.length * share))
		.map(({ code }) => code);
}

/** The median, the lower one of two; the library's would weigh more than it does here. */
const middleOf = (values: number[]): number =>
	values.sort((a, b) => a - b)[Math.floor((values.length - 1) / 2)] ?? 0;
