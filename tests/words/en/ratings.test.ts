import { describe, expect, it } from 'vitest';
import { ratingsIn, type RuleForAll } from '$lib/domain/rating';
import { DIRECTION_LABELS, measureRuleSentence, ratingCounts, ruleSentence } from '$words/ratings';
import { aUnit, ratingCountsOf } from '../../builders';

const tolerance = (goodWithin: number, middleWithin: number): RuleForAll => ({
	kind: 'target-with-tolerance',
	goodWithin,
	middleWithin
});

describe('A rule in one sentence', () => {
	it.each<[RuleForAll, string]>([
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
		expect(ruleSentence(rule, ratingsIn(), true)).toBe(words);
		expect(measureRuleSentence(rule, ratingsIn(), aUnit('percent'), true)).toBe(words);
	});

	it('of comparators only is silent of a split where no measure has several', () => {
		expect(ruleSentence({ kind: 'comparator-only' }, ratingsIn(), false)).toBe(
			'Green where the comparator is met, red where it is missed.'
		);
	});

	it.each([
		['percent', 95, 90, 'Green from 95%, amber from 90%, red below.'],
		['percent', 95.25, 90, 'Green from 95.25%, amber from 90%, red below.'],
		['days', 5, 10, 'Green up to 5 days, amber up to 10 days, red above.'],
		['pounds', 1200, 1500, 'Green up to £1,200, amber up to £1,500, red above.'],
		['per-1000', 8, 10.5, 'Green up to 8 per 1,000, amber up to 10.5 per 1,000, red above.']
	])('of thresholds in %s, %d and %d: %s', (unit, goodFrom, middleFrom, words) => {
		const rule = { kind: 'thresholds', goodFrom, middleFrom } as const;
		expect(measureRuleSentence(rule, ratingsIn(), aUnit(unit), false)).toBe(words);
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
