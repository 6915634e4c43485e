import { describe, expect, it } from 'vitest';
import { ratingsIn, type RatingRule } from '$lib/domain/rating';
import type { RatingChange } from '$lib/domain/result/ratingsUnderRule';
import { refusedLimit, ruleInForceText, triedRuleText, turnsText } from '$words/audit/otherRule';
import { aRating, type RatingId } from '../../../builders';

const COMPARATOR: RatingRule = { kind: 'comparator-only' };
const TOLERANCE: RatingRule = { kind: 'target-with-tolerance', goodWithin: 0, middleWithin: 10 };

type Given = RatingId | 'undecided';
const rated = (id: Given): RatingChange['from'] => (id === 'undecided' ? id : aRating(id));
const turns = (...all: [from: Given, to: Given, n: number][]) =>
	all.flatMap(([from, to, n]) =>
		Array.from({ length: n }, () => ({ from: rated(from), to: rated(to) }))
	);
const RATINGS = ratingsIn();

describe('What another rule would do', () => {
	it.each([
		[turns(), COMPARATOR, '0 of 28 ratings would flip.'],
		[
			turns(['amber', 'green', 7], ['red', 'undecided', 1], ['red', 'amber', 6]),
			COMPARATOR,
			'14 of 28 ratings would flip: 6 red to amber, 1 red to undecided, 7 amber to green.'
		],
		[
			turns(['none', 'red', 1], ['red', 'none', 2]),
			TOLERANCE,
			'1 of 28 ratings would flip: 1 not rated to red. 2 more could not be rated: there is no target.'
		],
		[
			turns(['red', 'none', 1]),
			COMPARATOR,
			'0 of 28 ratings would flip. 1 more could not be rated: there is no comparator.'
		]
	])('is counted by what turns into what (%#)', (all, rule, words) => {
		expect(turnsText(all, 28, { rule, ratings: RATINGS })).toBe(words);
	});
});

describe('A rule', () => {
	it('is told with where it is written', () => {
		expect(
			ruleInForceText({ rule: COMPARATOR, source: 'Appendix A' }, RATINGS, true).join('')
		).toBe(
			'In force: Comparator only (Appendix A). Green where the comparator is met, red where it is missed; of several, amber where some are met and others missed.'
		);
	});

	it('that is tried is told by its title and its limits', () => {
		expect(triedRuleText(TOLERANCE, RATINGS, false).join('')).toBe(
			'Target with tolerance. Green on the target or better, amber within 10% of it, red beyond.'
		);
	});

	it('has no limit that is no number within its bounds', () => {
		expect(refusedLimit('ten', 0, 100)).toBe('“ten” is not tried: wanted a number from 0 to 100.');
	});
});
