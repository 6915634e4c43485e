import { describe, expect, it } from 'vitest';
import { ratingsIn, type RatingRule } from '$lib/domain/rating';
import { DIRECTION_LABELS, ratingCounts, ruleSentence } from '$words/ratings';
import { ratingCountsOf } from '../../builders';

const tolerance = (goodWithin: number, middleWithin: number): RatingRule => ({
	kind: 'target-with-tolerance',
	goodWithin,
	middleWithin
});

describe('A rule in one sentence', () => {
	it.each<[RatingRule, string]>([
		[
			{ kind: 'target-and-comparator' },
			'Green where target and comparator are met, amber where the target is missed and the comparator met, red where both are missed.'
		],
		[tolerance(0, 10), 'Green on the target or better, amber within 10% of it, red beyond.'],
		[
			tolerance(2.5, 10),
			'Green on the target or better or within 2.5% of it, amber within 10% of it, red beyond.'
		],
		[
			{ kind: 'comparator-only' },
			'Green where the comparator is met, red where it is missed; of several, amber where some are met and others missed.'
		]
	])('of %o: %s', (rule, words) => {
		expect(ruleSentence(rule, ratingsIn())).toBe(words);
	});
});

describe('The ratings in words', () => {
	it.each([
		[{ red: 22, amber: 10, green: 12, none: 6 }, '22 red, 10 amber, 12 green, 6 not rated'],
		[{ red: 1, amber: 0, green: 0, none: 0 }, '1 red'],
		[{ red: 0, amber: 2, green: 0, none: 1 }, '2 amber, 1 not rated'],
		[{ red: 0, amber: 0, green: 0, none: 0 }, '']
	])('of %o leave out what there is none of: "%s"', (rating, words) => {
		expect(ratingCounts({ rating: ratingCountsOf(rating) })).toBe(words);
	});
});

describe('A direction', () => {
	it('is said in words, since higher is not always better', () => {
		expect(DIRECTION_LABELS).toEqual({
			improved: 'Improved',
			declined: 'Declined',
			unchanged: 'Unchanged',
			unknown: 'Direction unknown'
		});
	});
});
