import { DIRECTIONS, type Direction } from '../measure/direction';
import { BUILT_IN_RATINGS, ratedAs, type Rating, type Tone } from '../rating';
import { mainBenchmarks, type Benchmark, type Result } from './index';

/** How many results are rated so. */
export interface RatingCount {
	rating: Rating;
	count: number;
}

export interface Counts {
	total: number;
	/** By the dataset's ratings in their order, those of no result too. */
	rating: RatingCount[];
	/** From the figures. */
	direction: Record<Direction, number>;
	/** As the arrows were published. */
	publishedDirection: Record<Direction, number>;
}

/** Whether anything was published of how measures stand: else every rating and direction is calculated. */
export const isPublished = (results: readonly Pick<Result, 'published'>[]): boolean =>
	results.some(({ published }) => published !== undefined);

/** Where the ratings shown are from: all published, some of them calculated, or all. */
export type RatingOrigin = 'published' | 'in-part' | 'calculated';

/** Of no rating at all nothing was published; what a rule leaves not rated is no calculated rating. */
export function ratingOrigin(
	results: readonly Pick<Result, 'published' | 'rating'>[]
): RatingOrigin {
	const others = results.filter(({ published }) => published?.rating == null);
	if (others.length === results.length) return 'calculated';
	const isCalculated = others.some(
		({ rating }) => rating !== 'undecided' && rating.tone !== 'none'
	);
	return isCalculated ? 'in-part' : 'published';
}

/** The benchmarks that results have figures of among those shown everywhere: the target first. */
export function benchmarksOf(results: readonly Pick<Result, 'benchmarks'>[]): Benchmark[] {
	const all = results
		.flatMap(mainBenchmarks)
		.filter(({ figure }) => figure?.value != null)
		.sort((a, b) => (a.comparator?.order ?? -1) - (b.comparator?.order ?? -1));
	return [...new Map(all.map((one) => [one.id, one])).values()];
}

/** The ratings of the results' dataset, in their order; the built-in ones of no results. */
export const ratingsOf = ([first]: readonly Pick<Result, 'measure'>[]): readonly Rating[] =>
	first?.measure.ratings ?? BUILT_IN_RATINGS;

/** How many are rated so; 0 where nobody counted it. */
export const countRated = ({ rating }: Pick<Counts, 'rating'>, { id }: Rating): number =>
	rating.find((one) => one.rating.id === id)?.count ?? 0;

/** How many are rated with a tone. */
export const countOfTone = ({ rating }: Pick<Counts, 'rating'>, tone: Tone): number =>
	rating.reduce((sum, one) => sum + (one.rating.tone === tone ? one.count : 0), 0);

const zeros = <K extends string>(keys: readonly K[]) =>
	Object.fromEntries(keys.map((key) => [key, 0])) as Record<K, number>;

/**
 * How many results stand where. An undecided rating counts as not rated.
 * @param ratings the dataset's, which no results do not tell
 */
export function countsOf(
	results: Result[],
	ratings: readonly Rating[] = ratingsOf(results)
): Counts {
	const rated = results.map((result) => ratedAs(result).id);
	const counts: Counts = {
		total: results.length,
		rating: ratings.map((rating) => ({
			rating,
			count: rated.filter((id) => id === rating.id).length
		})),
		direction: zeros(DIRECTIONS),
		publishedDirection: zeros(DIRECTIONS)
	};
	for (const { direction, published } of results) {
		counts.direction[direction] += 1;
		counts.publishedDirection[published?.direction ?? 'unknown'] += 1;
	}
	return counts;
}
