import { DIRECTIONS, type Direction } from '../measure/direction';
import { ratedAs, RATINGS, type Rating } from '../rating';
import type { Result } from './index';

export interface Counts {
	total: number;
	rating: Record<Rating, number>;
	/** From the figures. */
	direction: Record<Direction, number>;
	/** As the arrows were published. */
	publishedDirection: Record<Direction, number>;
}

const zeros = <K extends string>(keys: readonly K[]) =>
	Object.fromEntries(keys.map((key) => [key, 0])) as Record<K, number>;

/** How many results stand where. An undecided rating counts as not rated. */
export function countsOf(results: Result[]): Counts {
	const counts: Counts = {
		total: results.length,
		rating: zeros(RATINGS),
		direction: zeros(DIRECTIONS),
		publishedDirection: zeros(DIRECTIONS)
	};
	for (const { rating, direction, published } of results) {
		counts.rating[ratedAs(rating)] += 1;
		counts.direction[direction] += 1;
		counts.publishedDirection[published?.direction ?? 'unknown'] += 1;
	}
	return counts;
}
