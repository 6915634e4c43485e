import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	calculateRating,
	ratedAs,
	RATING_BRANCHES,
	type RatingBranch,
	type RatingInputs
} from '$lib/domain/rating';
import { aResult } from '../builders';
import { anyComparator, anyPercent, anyPolarity } from './arbitrary';

const [MET, MISSED, NONE] = [true, false, undefined];

const inputs = (overrides: Partial<RatingInputs>): RatingInputs => ({
	target: NONE,
	statNeighbours: NONE,
	national: NONE,
	comparator: null,
	...overrides
});

const both = (met: boolean) => ({ statNeighbours: met, national: met });

const BRANCH_OF: [branch: RatingBranch, rating: string, basis: string, given: RatingInputs][] = [
	['all-met', 'green', 'stated', inputs({ target: MET, ...both(MET) })],
	['target-missed', 'amber', 'stated', inputs({ target: MISSED, ...both(MET) })],
	['both-missed', 'red', 'stated', inputs({ target: MISSED, ...both(MISSED) })],
	['comparator-missed', 'amber', 'inferred', inputs({ target: MET, ...both(MISSED) })],
	['no-target-both-met', 'green', 'inferred', inputs(both(MET))],
	['no-target-one-met', 'amber', 'inferred', inputs({ statNeighbours: MET, national: MISSED })],
	['no-target-none-met', 'red', 'inferred', inputs(both(MISSED))],
	['no-target-single-met', 'green', 'inferred', inputs({ national: MET })],
	['no-target-single-missed', 'red', 'inferred', inputs({ statNeighbours: MISSED })],
	['no-comparator', 'none', 'inferred', inputs({ target: MET })],
	[
		'comparators-disagree',
		'undecided',
		'inferred',
		inputs({ target: MET, statNeighbours: MET, national: MISSED })
	]
];

describe('The rating rule', () => {
	it.each(BRANCH_OF)('takes %s to %s, which is %s', (branch, rating, basis, given) => {
		expect(calculateRating(given)).toEqual({ branch, rating });
		expect(RATING_BRANCHES[branch].basis).toBe(basis);
	});

	it('has no branch that the table above does not reach', () => {
		expect(BRANCH_OF.map(([branch]) => branch).sort()).toEqual(Object.keys(RATING_BRANCHES).sort());
	});

	it.each([
		['one of the two, whichever it is', inputs({ national: MET, statNeighbours: MISSED }), 'amber'],
		['a single comparator met', inputs({ statNeighbours: MET }), 'green'],
		['a single comparator missed', inputs({ national: MISSED }), 'red']
	])('decides without a target by %s', (_, given, rating) => {
		expect(calculateRating(given).rating).toBe(rating);
	});

	it.each([
		['target met', MET],
		['target missed', MISSED],
		['no target', NONE]
	])('leaves a measure without any comparator unrated: %s', (_, target) => {
		expect(calculateRating(inputs({ target })).rating).toBe('none');
	});

	it.each([
		['target met, comparator met', MET, MET, 'all-met'],
		['target missed, comparator met', MISSED, MET, 'target-missed'],
		['target met, comparator missed', MET, MISSED, 'comparator-missed'],
		['target missed, comparator missed', MISSED, MISSED, 'both-missed']
	])('lets the only comparator decide beside a target: %s', (_, target, met, branch) => {
		expect(calculateRating(inputs({ target, statNeighbours: met })).branch).toBe(branch);
		expect(calculateRating(inputs({ target, national: met })).branch).toBe(branch);
	});
});

describe('The comparator', () => {
	const split = { statNeighbours: MET, national: MISSED };

	it.each([
		['statistical neighbours', 'stat_neighbours', MET, 'all-met'],
		['statistical neighbours', 'stat_neighbours', MISSED, 'target-missed'],
		['England', 'national', MET, 'comparator-missed'],
		['England', 'national', MISSED, 'both-missed']
	] as const)('is the stated one, %s (%s; target met: %s)', (_, comparator, target, branch) => {
		expect(calculateRating(inputs({ target, ...split, comparator })).branch).toBe(branch);
	});

	it.each([
		['met', MET],
		['missed', MISSED]
	])('is undecided where none is stated and the two disagree, with the target %s', (_, target) => {
		const mirrored = { statNeighbours: MISSED, national: MET };
		for (const standing of [split, mirrored])
			expect(calculateRating(inputs({ target, ...standing }))).toEqual({
				rating: 'undecided',
				branch: 'comparators-disagree'
			});
	});

	it('says in its reason that the report does not state it', () => {
		expect(RATING_BRANCHES['comparators-disagree'].words).toBe(
			'The report does not say which comparator applies, and the two disagree: the figures alone do not decide.'
		);
	});

	it('is the other one where the stated one has no figure', () => {
		const given = inputs({ target: MET, national: MISSED, comparator: 'stat_neighbours' });
		expect(calculateRating(given).branch).toBe('comparator-missed');
	});

	it('does not narrow the rule for measures without a target, which asks both', () => {
		expect(calculateRating(inputs({ ...split, comparator: 'national' })).rating).toBe('amber');
	});

	it.each([
		['NI 116', 'national', MISSED, MET, MISSED, 'red'],
		['NI 53b', 'national', MISSED, MISSED, MET, 'amber'],
		['NI 75', 'national', MISSED, MET, MISSED, 'red'],
		['NI 99', 'national', MET, MISSED, MET, 'green'],
		['NI 148', 'national', MET, MET, MISSED, 'amber'],
		['NI 53a', 'stat_neighbours', MISSED, MET, MISSED, 'amber'],
		['NI 72', 'stat_neighbours', MET, MET, MISSED, 'green'],
		['NI 52a', 'stat_neighbours', MISSED, MISSED, MET, 'red'],
		['NI 112', 'stat_neighbours', MISSED, MET, MISSED, 'amber'],
		['NI 78', 'stat_neighbours', MET, MET, NONE, 'green']
	] as const)(
		'turns the published flags of %s into its published rating by %s',
		(_, comparator, target, statNeighbours, national, rating) => {
			expect(calculateRating({ target, statNeighbours, national, comparator }).rating).toBe(rating);
		}
	);
});

describe('The rating of any figures', () => {
	const flag = fc.constantFrom(MET, MISSED, NONE);
	const anyInputs = fc.record({
		target: flag,
		statNeighbours: flag,
		national: flag,
		comparator: anyComparator
	});

	it('is always one of the branches, with that branch’s rating', () => {
		fc.assert(
			fc.property(anyInputs, (given) => {
				const { branch, rating } = calculateRating(given);
				expect(RATING_BRANCHES[branch].rating).toBe(rating);
			})
		);
	});

	it('is green only where the target, if any, and a comparator are met', () => {
		fc.assert(
			fc.property(anyInputs, (given) => {
				fc.pre(calculateRating(given).rating === 'green');
				expect(given.target).not.toBe(MISSED);
				expect([given.statNeighbours, given.national]).toContain(MET);
			})
		);
	});

	it('is never worse for a better outturn, where both are decided', () => {
		const yardsticks = fc.record({
			target: anyPercent,
			statNeighbours: anyPercent,
			national: anyPercent
		});
		const anyPair = fc.tuple(fc.integer({ max: 1000, min: 0 }), fc.integer({ max: 1000, min: 0 }));
		const better = ['red', 'amber', 'green'];
		fc.assert(
			fc.property(
				anyPair,
				yardsticks,
				anyPolarity,
				anyComparator,
				(pair, at, polarity, comparator) => {
					const [low, high] = pair
						.sort((a, b) => a - b)
						.map((tenths) =>
							aResult({ ...at, outturn: `${tenths / 10}%`, measure: { polarity, comparator } })
						)
						.map(({ calculated }) => better.indexOf(calculated.rating));
					fc.pre(low !== -1 && high !== -1);
					const [worse, improved] = polarity === 'higher' ? [low, high] : [high, low];
					expect(improved).toBeGreaterThanOrEqual(worse ?? 0);
				}
			)
		);
	});
});

describe('ratedAs', () => {
	it.each([
		['red', 'red'],
		['none', 'none'],
		['undecided', 'none']
	] as const)('counts %s as %s', (rating, counted) => {
		expect(ratedAs(rating)).toBe(counted);
	});
});
