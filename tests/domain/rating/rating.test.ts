import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { metOf } from '$lib/domain/measure/comparison';
import { printedDecimals } from '$lib/domain/text/format';
import {
	calculateRating as calculate,
	ratedAs,
	RATING_BRANCHES,
	ratingsIn,
	type RatingBranch,
	type RatingInputs,
	type RatingRule
} from '$lib/domain/rating';
import type { Result } from '$lib/domain/result';
import {
	aMeasure,
	anObservation,
	aRating,
	aResult,
	ratedBy,
	ratingId,
	type ResultParts
} from '../../builders';
import { anyComparator, anyParts, anyPercent, anyPolarity, anyRule } from '../arbitrary';

const [MET, MISSED, NONE] = [true, false, undefined];

type Given = Partial<Omit<RatingInputs, 'comparators'>> & {
	statNeighbours?: boolean | undefined;
	national?: boolean | undefined;
};

const inputs = ({ statNeighbours, national, ...overrides }: Given): RatingInputs => ({
	rule: { kind: 'target-and-comparator' },
	ratings: ratingsIn(),
	target: NONE,
	comparators: [
		{ id: 'stat_neighbours', met: statNeighbours },
		{ id: 'national', met: national }
	],
	comparatorId: null,
	...overrides
});

/** The answer, with its rating by its id. */
function calculateRating(given: RatingInputs) {
	const { branch, rating } = calculate(given);
	return { branch, rating: ratingId(rating) };
}

const both = (met: boolean) => ({ statNeighbours: met, national: met });

const REPORT_RULE: RatingRule = { kind: 'target-and-comparator' };
const COMPARATOR_ONLY: RatingRule = { kind: 'comparator-only' };
const tolerance = (goodWithin: number, middleWithin: number): RatingRule => ({
	kind: 'target-with-tolerance',
	goodWithin,
	middleWithin
});

const thresholds = (goodFrom: number, middleFrom: number): RatingRule => ({
	kind: 'thresholds',
	goodFrom,
	middleFrom
});

const tolerant = (overrides: Given) => inputs({ rule: tolerance(0, 10), ...overrides });
const compared = (overrides: Given) => inputs({ rule: COMPARATOR_ONLY, ...overrides });

const within = (overrides: Given) => inputs({ rule: thresholds(95, 90), ...overrides });

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
	],
	['on-target', 'green', 'stated', tolerant({ target: MET, shortfall: 0 })],
	['within-tolerance', 'amber', 'stated', tolerant({ target: MISSED, shortfall: 10 })],
	['beyond-tolerance', 'red', 'stated', tolerant({ target: MISSED, shortfall: 10.1 })],
	['no-target', 'none', 'inferred', tolerant(both(MET))],
	['comparators-met', 'green', 'stated', compared(both(MET))],
	['one-comparator-met', 'amber', 'stated', compared({ statNeighbours: MET, national: MISSED })],
	['no-comparator-met', 'red', 'stated', compared(both(MISSED))],
	['from-good', 'green', 'stated', within({ value: 95 })],
	['from-middle', 'amber', 'stated', within({ value: 94.9 })],
	['below-middle', 'red', 'stated', within({ value: 89.9 })],
	['other-unit', 'none', 'stated', within({ value: undefined })],
	['no-outturn', 'none', 'inferred', inputs({ unrateable: 'no-outturn' })],
	['no-polarity', 'none', 'inferred', inputs({ unrateable: 'no-polarity' })],
	['plan', 'none', 'inferred', inputs({ unrateable: 'plan' })],
	['no-rule', 'none', 'stated', inputs({ unrateable: 'no-rule' })]
];

describe('The rating rule', () => {
	it.each(BRANCH_OF)('takes %s to %s, which is %s', (branch, rating, basis, given) => {
		expect(calculateRating(given)).toEqual({ branch, rating });
		expect(RATING_BRANCHES[branch].basis).toBe(basis);
	});

	it.each(BRANCH_OF)('takes no other rule to %s', (branch, _rating, _basis, given) => {
		const rule = given.unrateable === 'no-rule' ? 'none' : given.rule.kind;
		expect([rule, 'any']).toContain(RATING_BRANCHES[branch].rule);
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
	] as const)('is the stated one, %s (%s; target met: %s)', (_, comparatorId, target, branch) => {
		expect(calculateRating(inputs({ target, ...split, comparatorId })).branch).toBe(branch);
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

	it('is the other one where the stated one has no figure', () => {
		const given = inputs({ target: MET, national: MISSED, comparatorId: 'stat_neighbours' });
		expect(calculateRating(given).branch).toBe('comparator-missed');
	});

	it('does not narrow the rule for measures without a target, which asks both', () => {
		expect(calculateRating(inputs({ ...split, comparatorId: 'national' })).rating).toBe('amber');
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
		(_, comparatorId, target, statNeighbours, national, rating) => {
			const given = inputs({ target, statNeighbours, national, comparatorId });
			expect(calculateRating(given).rating).toBe(rating);
		}
	);
});

type Row = [title: string, outturn: string, target: string, rule: RatingRule, rating: string];
const ON_HIGHER: Row[] = [
	['green on the target', '50.0%', '50%', tolerance(0, 10), 'green'],
	['green beyond it', '50.1%', '50%', tolerance(0, 10), 'green'],
	['amber just short of it', '49.9%', '50%', tolerance(0, 10), 'amber'],
	['amber exactly at the limit', '45.0%', '50%', tolerance(0, 10), 'amber'],
	['red just beyond the limit', '44.9%', '50%', tolerance(0, 10), 'red'],
	[
		'amber within a share of the target, not within points',
		'27.0%',
		'30%',
		tolerance(0, 10),
		'amber'
	],
	['red by a share of the target, not by points', '26.9%', '30%', tolerance(0, 10), 'red'],
	['amber at a limit between two tenths', '29.97%', '33.3%', tolerance(0, 10), 'amber'],
	['red a hundredth beyond it', '29.96%', '33.3%', tolerance(0, 10), 'red'],
	['amber at a limit that binary fractions miss', '20.9%', '22%', tolerance(0, 5), 'amber'],
	['red a tenth beyond it', '20.8%', '22%', tolerance(0, 5), 'red'],
	['green exactly at the limit of green', '49.0%', '50%', tolerance(2, 10), 'green'],
	['amber just beyond the limit of green', '48.9%', '50%', tolerance(2, 10), 'amber'],
	['green up to red where both limits are one', '45.0%', '50%', tolerance(10, 10), 'green'],
	['red beyond both where both limits are one', '44.9%', '50%', tolerance(10, 10), 'red'],
	['red just short of it where nothing is tolerated', '49.9%', '50%', tolerance(0, 0), 'red'],
	['amber at nothing where all is tolerated', '0.0%', '50%', tolerance(0, 100), 'amber'],
	['green at any outturn against a target of zero', '0.1%', '0%', tolerance(0, 10), 'green']
];
const ON_LOWER: Row[] = [
	['green on the target', '50%', '50.0%', tolerance(0, 10), 'green'],
	['green below it', '49.9%', '50%', tolerance(0, 10), 'green'],
	['amber exactly at the limit', '55.0%', '50%', tolerance(0, 10), 'amber'],
	['red just beyond the limit', '55.1%', '50%', tolerance(0, 10), 'red'],
	['green exactly at the limit of green', '51.0%', '50%', tolerance(2, 10), 'green'],
	['green on a target of zero', '0.0%', '0%', tolerance(0, 10), 'green'],
	['red off a target of zero, whatever is tolerated', '0.1%', '0%', tolerance(100, 100), 'red']
];

describe('The rule of thresholds is', () => {
	const of = (parts: ResultParts, ...[good, middle]: [number, number]) =>
		calculatedOf(parts, thresholds(good, middle));

	it.each([
		['green beyond the first', '95.1%', 'green'],
		['green on it', '95.0%', 'green'],
		['amber just short of it', '94.9%', 'amber'],
		['amber on the second', '90.0%', 'amber'],
		['red short of both', '89.9%', 'red']
	])('%s: %s', (_, outturn, rating) => {
		expect(of({ outturn }, 95, 90).rating).toBe(rating);
	});

	it.each([
		['green below the first', '4.9', 'green'],
		['green on it', '5.0', 'green'],
		['amber just beyond it', '5.1', 'amber'],
		['amber on the second', '10.0', 'amber'],
		['red beyond both', '10.1', 'red']
	])('%s where lower is better: %s', (_, outturn, rating) => {
		const measure = { polarity: 'lower', unit: 'rate' } as const;
		expect(of({ outturn, measure }, 5, 10).rating).toBe(rating);
	});

	it('known below zero too', () => {
		const score = { measure: { unit: 'score' } } as const;
		expect(of({ outturn: '-1', ...score }, -1, -5).rating).toBe('green');
		expect(of({ outturn: '-5', ...score }, -1, -5).rating).toBe('amber');
		expect(of({ outturn: '-6', ...score }, -1, -5).rating).toBe('red');
	});

	it.each<[title: string, parts: ResultParts, branch: RatingBranch]>([
		['without an outturn', { outturn: '' }, 'no-outturn'],
		[
			'whose outturn is in another unit',
			{ outturn: { printed: '8', unit: 'count' } },
			'other-unit'
		],
		['of which neither way is better', { measure: { polarity: null } }, 'no-polarity'],
		['that is to be as near its target as can be', { measure: { polarity: 'plan' } }, 'plan']
	])('not rated for a measure %s', (_, parts, branch) => {
		expect(of({ outturn: '50%', target: '40%', ...parts }, 95, 90)).toMatchObject({
			branch,
			rating: 'none'
		});
	});

	it('deaf to the target and to comparators', () => {
		fc.assert(
			fc.property(anyParts, anyPercent, (parts, outturn) => {
				const measure = { polarity: 'higher' } as const;
				const alone = of({ outturn, measure }, 60, 40);
				expect(of({ ...parts, outturn, measure }, 60, 40)).toEqual(alone);
			})
		);
	});

	it('never worse for a better outturn', () => {
		const ORDER = ['red', 'amber', 'green'];
		fc.assert(
			fc.property(anyPercent, anyPercent, anyPolarity, (a, b, polarity) => {
				const limits: [number, number] = polarity === 'higher' ? [60, 40] : [40, 60];
				const worth = (outturn: string) =>
					ORDER.indexOf(of({ outturn, measure: { polarity } }, ...limits).rating ?? '');
				const isBetter = (polarity === 'higher' ? 1 : -1) * (parseFloat(a) - parseFloat(b)) >= 0;
				const [better, worse] = isBetter ? [a, b] : [b, a];
				expect(worth(better)).toBeGreaterThanOrEqual(worth(worse));
			})
		);
	});
});

describe('The rule of a target with tolerance is', () => {
	it.each(ON_HIGHER)('%s: %s against %s', (_, outturn, target, rule, rating) => {
		expect(calculatedOf({ outturn, target }, rule).rating).toBe(rating);
	});

	it.each(ON_LOWER)(
		'%s where lower is better: %s against %s',
		(_, outturn, target, rule, rating) => {
			const parts: ResultParts = { outturn, target, measure: { polarity: 'lower' } };
			expect(calculatedOf(parts, rule).rating).toBe(rating);
		}
	);

	it.each([
		['at the limit', '-11.0', 'amber'],
		['beyond it', '-11.1', 'red']
	])('as wide below zero as above it, for a score of −10 to reach: %s', (_, outturn, rating) => {
		const parts: ResultParts = { outturn, target: '-10.0', measure: { unit: 'score' } };
		expect(calculatedOf(parts, tolerance(0, 10)).rating).toBe(rating);
	});

	it.each<[title: string, parts: ResultParts, branch: RatingBranch]>([
		['without a target', {}, 'no-target'],
		['whose target is not applicable', { target: 'N/A' }, 'no-target'],
		['whose target was left blank', { target: '' }, 'no-target'],
		['whose target is in another unit', { target: { printed: '8', unit: 'count' } }, 'no-target'],
		['without an outturn', { outturn: '', target: '50%' }, 'no-outturn'],
		[
			'of which neither way is better',
			{ outturn: '50%', target: '50%', measure: { polarity: null } },
			'no-polarity'
		]
	])('not rated for a measure %s', (_, parts, branch) => {
		const comparators = { statNeighbours: '10%', national: '90%' };
		const calculated = calculatedOf({ ...comparators, ...parts }, tolerance(2, 10));
		expect(calculated).toEqual({ branch, rating: 'none' });
	});

	it.each([
		['both met', '40%', '40%'],
		['both missed', '60%', '60%'],
		['that disagree', '40%', '60%']
	])('blind to comparators %s', (_, statNeighbours, national) => {
		const parts = { outturn: '49%', target: '50%', statNeighbours, national };
		expect(calculatedOf(parts, tolerance(0, 10)).rating).toBe('amber');
	});
});

describe('The rule of the comparator only is', () => {
	const [BELOW, ABOVE] = ['40%', '60%'];
	const stated = (comparatorId: 'stat_neighbours' | 'national') => ({ measure: { comparatorId } });

	it.each<[title: string, parts: ResultParts, rating: string]>([
		[
			'green where the stated one is met, whatever the other',
			{ statNeighbours: BELOW, national: ABOVE, ...stated('stat_neighbours') },
			'green'
		],
		[
			'red where the stated one is missed, whatever the other',
			{ statNeighbours: BELOW, national: ABOVE, ...stated('national') },
			'red'
		],
		['green where the stated one is level', { national: '50.0%', ...stated('national') }, 'green'],
		[
			'the other one’s where the stated one has no figure: met',
			{ statNeighbours: 'N/A', national: BELOW, ...stated('stat_neighbours') },
			'green'
		],
		[
			'the other one’s where the stated one has no figure: missed',
			{ statNeighbours: ABOVE, national: '', ...stated('national') },
			'red'
		],
		[
			'green where none is stated and both are met',
			{ statNeighbours: BELOW, national: BELOW },
			'green'
		],
		[
			'amber where none is stated and neighbours alone are met',
			{ statNeighbours: BELOW, national: ABOVE },
			'amber'
		],
		[
			'amber where none is stated and England alone is met',
			{ statNeighbours: ABOVE, national: BELOW },
			'amber'
		],
		[
			'red where none is stated and both are missed',
			{ statNeighbours: ABOVE, national: ABOVE },
			'red'
		],
		['green where a single one is met', { national: BELOW }, 'green'],
		['red where a single one is missed', { statNeighbours: ABOVE }, 'red']
	])('%s', (_, parts, rating) => {
		expect(calculatedOf(parts, COMPARATOR_ONLY).rating).toBe(rating);
	});

	it.each<[title: string, parts: ResultParts, branch: RatingBranch]>([
		['without a comparator', { statNeighbours: 'N/A' }, 'no-comparator'],
		[
			'whose comparator is in another unit',
			{ national: { printed: '8', unit: 'count' } },
			'no-comparator'
		],
		['without an outturn', { outturn: 'N/A', national: BELOW }, 'no-outturn'],
		[
			'of which neither way is better',
			{ national: BELOW, measure: { polarity: null } },
			'no-polarity'
		]
	])('not rated for a measure %s', (_, parts, branch) => {
		const calculated = calculatedOf({ target: BELOW, ...parts }, COMPARATOR_ONLY);
		expect(calculated).toEqual({ branch, rating: 'none' });
	});

	it.each([
		['met', BELOW],
		['missed', ABOVE],
		['not applicable', 'N/A']
	])('blind to a target that is %s', (_, target) => {
		expect(calculatedOf({ target, national: BELOW }, COMPARATOR_ONLY).rating).toBe('green');
		expect(calculatedOf({ target, national: ABOVE }, COMPARATOR_ONLY).rating).toBe('red');
	});
});

/** What a rule makes of the figures. */
function calculatedOf(parts: ResultParts, rule: RatingRule) {
	const measure = { ...parts.measure, ratedBy: ratedBy(rule) };
	const { branch, rating } = aResult({ ...parts, measure }).calculated;
	return { branch, rating: ratingId(rating) };
}

describe('The rating of any figures', () => {
	const flag = fc.constantFrom(MET, MISSED, NONE);
	const anyGiven = fc.record({
		rule: anyRule,
		unrateable: fc.constantFrom('no-outturn', 'no-polarity', NONE, NONE, NONE),
		target: flag,
		shortfall: fc.option(fc.double({ min: 0, noNaN: true }), { nil: NONE }),
		statNeighbours: flag,
		national: flag,
		comparatorId: anyComparator
	});
	const anyInputs = anyGiven.map(inputs);

	it('is always one of the branches of its rule, with that branch’s rating', () => {
		fc.assert(
			fc.property(anyInputs, (given) => {
				const { branch, rating } = calculate(given);
				const { tone } = RATING_BRANCHES[branch];
				expect(rating === 'undecided' ? rating : rating.tone).toBe(tone);
				expect([given.rule.kind, 'any']).toContain(RATING_BRANCHES[branch].rule);
			})
		);
	});

	it('is green by the report’s rule only where the target, if any, and a comparator are met', () => {
		fc.assert(
			fc.property(anyInputs, (any) => {
				const given = { ...any, rule: REPORT_RULE };
				fc.pre(calculateRating(given).rating === 'green');
				expect(given.target).not.toBe(MISSED);
				expect(given.comparators.map(({ met }) => met)).toContain(MET);
			})
		);
	});

	it('is never worse for a better outturn, by any rule, where both are decided', () => {
		const anyFigures = fc.record(
			{ target: anyPercent, statNeighbours: anyPercent, national: anyPercent },
			{ requiredKeys: [] }
		);
		const anyMeasure = fc.record({
			polarity: anyPolarity,
			comparatorId: anyComparator,
			ratedBy: anyRule.map(ratedBy)
		});
		const anyTenths = fc.integer({ min: 0, max: 1000 });
		const order = ['red', 'amber', 'green'];
		fc.assert(
			fc.property(anyTenths, anyTenths, anyFigures, anyMeasure, (one, other, figures, measure) => {
				const [low, high] = [one, other]
					.sort((a, b) => a - b)
					.map((tenths) => aResult({ ...figures, outturn: `${tenths / 10}%`, measure }))
					.map(({ calculated }) => order.indexOf(ratingId(calculated.rating) ?? ''));
				fc.pre(low !== -1 && high !== -1);
				const [worse, better] = measure.polarity === 'higher' ? [low, high] : [high, low];
				expect(better).toBeGreaterThanOrEqual(worse ?? 0);
			}),
			{ numRuns: 500 }
		);
	});

	it.each([REPORT_RULE, COMPARATOR_ONLY])(
		'is the same for what is left over under the other polarity, as are direction and met: $kind',
		(rule) => {
			fc.assert(
				fc.property(anyParts, (parts) => {
					const measure = { ...parts.measure, ratedBy: ratedBy(rule) };
					const given = aResult({ ...parts, measure });
					const mirrored = aResult(mirror({ ...parts, measure }));
					expect(mirrored.calculated).toEqual(given.calculated);
					expect(mirrored.direction).toBe(given.direction);
					expect(metsOf(mirrored)).toEqual(metsOf(given));
				})
			);
		}
	);
});

const MIRRORED = { higher: 'lower', lower: 'higher', plan: 'plan' } as const;

/** The same measure told of those left over: 58.30% who do become 41.70% who do not. */
function mirror({ measure, published, ...figures }: ResultParts): ResultParts {
	const given = Object.entries({ outturn: '50%', ...figures });
	const polarity = measure?.polarity === undefined ? 'higher' : measure.polarity;
	return {
		...Object.fromEntries(given.map(([place, figure]) => [place, leftOver(figure)])),
		...(published && { published }),
		measure: { ...measure, polarity: polarity && MIRRORED[polarity] }
	};
}

function leftOver(figure: ResultParts['outturn']): string {
	const { value, printed } = anObservation(
		typeof figure === 'string' ? { printed: figure } : figure
	);
	return value === null ? printed : `${(100 - value).toFixed(printedDecimals(printed))}%`;
}

const metsOf = ({ benchmarks }: Result) => benchmarks.map(({ comparison }) => metOf(comparison));

describe('ratedAs', () => {
	it.each([
		['red', 'red'],
		['none', 'none'],
		['undecided', 'none']
	] as const)('counts %s as %s', (given, counted) => {
		const rating = given === 'undecided' ? given : aRating(given);
		expect(ratedAs({ rating, measure: aMeasure() })).toBe(aRating(counted));
	});
});
