import type { Rating } from '../rating';
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
 * else calculated against calculated where the rule gives a colour to both. A published rating is
 * never held against a calculated one.
 */
export const ratingPairs = (matched: Matched[]): RatingPair[] =>
	matched.flatMap(({ now, before }) => {
		const pair = before && pairOf(now, before);
		return pair ? [{ result: now, ...pair }] : [];
	});

function pairOf(now: Result, before: Result): Omit<RatingPair, 'result'> | undefined {
	if (now.published?.rag && before.published?.rag)
		return { from: before.published.rag, to: now.published.rag, basis: 'published' };
	const from = colourOf(before.calculated.rating);
	const to = colourOf(now.calculated.rating);
	return from && to ? { from, to, basis: 'calculated' } : undefined;
}

const colourOf = (rating: Rating | 'undecided'): Rating | undefined =>
	rating === 'undecided' || rating === 'none' ? undefined : rating;

/** The pairs whose rating is another one than before. */
export const ratingChangesAmong = (pairs: RatingPair[]): RatingPair[] =>
	pairs.filter(({ from, to }) => from !== to);
