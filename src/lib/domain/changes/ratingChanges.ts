import { isSameRating, type Rating } from '../rating';
import type { Result } from '../result';
import type { Matched } from './sides';

/** A measure's rating before and now, like held against like. */
export interface RatingPair {
	result: Result;
	from: Rating;
	to: Rating;
	basis: 'published' | 'calculated';
}

/**
 * The ratings of both sides that can be held against each other: published against published,
 * else calculated against calculated where the rule rates both. A published rating is
 * never held against a calculated one.
 */
export const ratingPairs = (matched: Matched[]): RatingPair[] =>
	matched.flatMap(({ now, before }) => {
		const pair = before && pairOf(now, before);
		return pair ? [{ result: now, ...pair }] : [];
	});

function pairOf(now: Result, before: Result): Omit<RatingPair, 'result'> | undefined {
	if (now.published?.rating && before.published?.rating)
		return { from: before.published.rating, to: now.published.rating, basis: 'published' };
	const from = rated(before.calculated.rating);
	const to = rated(now.calculated.rating);
	return from && to ? { from, to, basis: 'calculated' } : undefined;
}

const rated = (rating: Rating | 'undecided'): Rating | undefined =>
	rating === 'undecided' || rating.tone === 'none' ? undefined : rating;

/** The pairs whose rating is another one than before. */
export const ratingChangesAmong = (pairs: RatingPair[]): RatingPair[] =>
	pairs.filter(({ from, to }) => !isSameRating(from, to));
