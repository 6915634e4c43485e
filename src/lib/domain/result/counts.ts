import { DIRECTIONS, type Direction } from '../measure/direction';
import { ratedAs, RATINGS, type Rating } from '../rating';
import { mainBenchmarks, type Benchmark, type Result } from './index';

export interface Counts {
	total: number;
	rating: Record<Rating, number>;
	/** From the figures. */
	direction: Record<Direction, number>;
	/** As the arrows were published. */
	publishedDirection: Record<Direction, number>;
}

/** Whether anything was published of how measures stand: else every rating and direction is calculated. */
export const isPublished = (results: readonly Pick<Result, 'published'>[]): boolean =>
	results.some(({ published }) => published !== undefined);

/** The benchmarks that results have figures of among those shown everywhere: the target first. */
export function benchmarksOf(results: readonly Pick<Result, 'benchmarks'>[]): Benchmark[] {
	const all = results
		.flatMap(mainBenchmarks)
		.filter(({ figure }) => figure?.value != null)
		.sort((a, b) => (a.comparator?.order ?? -1) - (b.comparator?.order ?? -1));
	return [...new Map(all.map((one) => [one.id, one])).values()];
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
