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

export const RATING_WORDS: Record<Rating | 'undecided', string> = {
	red: 'Red',
	amber: 'Amber',
	green: 'Green',
	none: 'Not rated',
	undecided: 'Undecided'
};

/** "15 red, 6 amber, 5 green, 2 not rated", without those that are none. */
export function ratingWords({ rating }: Counts): string {
	const words: [number, string][] = [
		[rating.red, 'red'],
		[rating.amber, 'amber'],
		[rating.green, 'green'],
		[rating.none, 'not rated']
	];
	return words
		.filter(([n]) => n > 0)
		.map(([n, word]) => `${n} ${word}`)
		.join(', ');
}

/**
 * What is said of a priority without a measure.
 * @param partial whether the dataset has measures that the period does not report on
 */
export const emptyPriority = (partial: boolean): string =>
	partial
		? 'No measure under this priority is reported for this period.'
		: 'This report has no children’s services indicators under this priority.';
