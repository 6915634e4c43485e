import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatValue, roundTo } from '$lib/domain/text/format';
import {
	thresholdsOf,
	currentRatings,
	ratingsAt,
	type PeopleToThreshold,
	type Threshold,
	type Thresholds
} from '$lib/domain/result/ratingThresholds';
import type { Rating, RatingRule } from '$lib/domain/rating';
import type { Result } from '$lib/domain/result';
import { thresholdDistance } from '$words/ratingPath';
import {
	aRating,
	aResult,
	ratedBy,
	ratingId,
	type ResultParts,
	type GivenMeasure
} from '../../builders';
import { anyComparator, anyParts, anyPercent, anyPolarity, anyRule } from '../arbitrary';

const changes = (parts: ResultParts): Thresholds => thresholdsOf(aResult(parts));
const idsOf = (ratings: Rating[]) => ratings.map(({ id }) => id);
/** Read as the page says it, with the unit's own sign. */
const words = (threshold: Threshold) =>
	`${idsOf(threshold.ratings).join(' or ')} at ${figureOf(threshold)}, ${thresholdDistance(threshold)}`;
const figureOf = ({ value, unit, decimals }: Threshold) => formatValue(value, unit, decimals);

const YOUNG_PEOPLE = { one: 'young person', many: 'young people' };
const REPORT_RULE: RatingRule = { kind: 'target-and-comparator' };
const TOLERANCE: RatingRule = { kind: 'target-with-tolerance', goodWithin: 2, middleWithin: 10 };
const COMPARATOR_ONLY: RatingRule = { kind: 'comparator-only' };

/** NI 101: one young person of twenty-four. */
const NI_101: ResultParts = {
	outturn: { printed: '4.2%', numerator: 1, denominator: 24 },
	target: '33.3%',
	statNeighbours: '23.3',
	national: '12.80%',
	measure: { cohort: YOUNG_PEOPLE }
};

const BENCHMARKS: ResultParts = { target: '60%', statNeighbours: '55%', national: '55%' };

type Case = [title: string, parts: ResultParts, ...changes: string[]];

describe('The nearest change that lifts a rating', () => {
	it.each<Case>([
		[
			'of 1 in 24 against a target of 33.3% is 7 more of 24 young people',
			NI_101,
			'red or amber at 12.8%, 8.6 points higher, that is 3 more of 24 young people',
			'amber at 23.3%, 19.1 points higher, that is 5 more of 24 young people',
			'green at 33.3%, 29.1 points higher, that is 7 more of 24 young people'
		],
		[
			'of a rating that has one other above it is one',
			{ ...BENCHMARKS, outturn: '57.0%' },
			'green at 60.0%, 3.0 points higher'
		],
		[
			'where lower is better is down',
			{
				outturn: '23.3%',
				target: '21.6%',
				national: '22.3%',
				measure: { polarity: 'lower' }
			},
			'amber at 22.3%, 1.0 point lower',
			'green at 21.6%, 1.7 points lower'
		],
		[
			'is in steps of the measure’s last decimal, though the figure was printed with fewer',
			{ outturn: '79%', target: '79.4%', national: '70%' },
			'green at 79.4%, 0.4 points higher'
		],
		[
			'is in steps of the figure’s own last decimal where that is finer',
			{ outturn: '79.25%', target: '79.4%', national: '70%' },
			'green at 79.40%, 0.15 points higher'
		],
		[
			'is the next step of a measure that is coarser than its target',
			{ outturn: '79%', target: '79.4%', national: '70%', measure: { decimals: 0 } },
			'green at 80%, 1 point higher'
		],
		[
			'of a count is a count',
			{
				outturn: '12',
				target: '10',
				national: '9.5',
				measure: { unit: 'count', decimals: 0, polarity: 'lower' }
			},
			'amber at 10, 2 lower',
			'green at 9, 3 lower'
		],
		[
			'of a rate is in its words',
			{
				outturn: '45.4',
				target: '28.2',
				statNeighbours: '48.8',
				measure: { unit: 'rate', polarity: 'lower' }
			},
			'green at 28.2, 17.2 per 1,000 lower'
		],
		[
			'goes to amber, then to green, by tolerance: each at its limit',
			{ outturn: '40.0%', target: '50%', measure: { ratedBy: ratedBy(TOLERANCE) } },
			'amber at 45.0%, 5.0 points higher',
			'green at 49.0%, 9.0 points higher'
		],
		[
			'is the first step within a limit that lies between two steps',
			{ outturn: '29.0%', target: '33.3%', measure: { ratedBy: ratedBy(TOLERANCE) } },
			'amber at 30.0%, 1.0 point higher',
			'green at 32.7%, 3.7 points higher'
		],
		[
			'asks no target by the comparator only',
			{ ...BENCHMARKS, outturn: '50.0%', measure: { ratedBy: ratedBy(COMPARATOR_ONLY) } },
			'green at 55.0%, 5.0 points higher'
		],
		[
			'asks the stated comparator alone',
			{ ...BENCHMARKS, outturn: '60%', national: '70%', measure: { comparatorId: 'national' } },
			'green at 70.0%, 10.0 points higher'
		]
	])('%s', (_, parts, ...lifts) => {
		expect(changes(parts).lifts.map(words)).toEqual(lifts);
	});

	it('has the value as a number, in the measure’s unit', () => {
		expect(changes(NI_101).lifts.map(({ value }) => value)).toEqual([12.8, 23.3, 33.3]);
	});
});

describe('The nearest change that lowers a rating', () => {
	it.each<Case>([
		[
			'is a step short of what was met',
			{ ...BENCHMARKS, outturn: '60.0%' },
			'amber at 59.9%, 0.1 points lower',
			'red at 54.9%, 5.1 points lower'
		],
		[
			'where lower is better is up',
			{ outturn: '2.2%', target: '4.0%', national: '6.0%', measure: { polarity: 'lower' } },
			'amber at 4.1%, 1.9 points higher',
			'red at 6.1%, 3.9 points higher'
		],
		[
			'of a count is a whole one, past an average with decimals',
			{
				outturn: '0',
				target: '0',
				statNeighbours: '0.3',
				measure: { unit: 'count', decimals: 0, polarity: 'lower' }
			},
			'red at 1, 1 higher'
		],
		[
			'is in people where they are known: fewer of them',
			{
				outturn: { printed: '50%', numerator: 13, denominator: 26 },
				target: '40%',
				national: '30%',
				measure: { cohort: { one: 'child', many: 'children' } }
			},
			'amber at 39.9%, 10.1 points lower, that is 3 fewer of 26 children',
			'red at 29.9%, 20.1 points lower, that is 6 fewer of 26 children'
		],
		[
			'is more people where lower is better',
			{
				outturn: { printed: '50%', numerator: 13, denominator: 26 },
				target: '50%',
				national: '50%',
				measure: { polarity: 'lower', cohort: { one: 'child', many: 'children' } }
			},
			'red at 50.1%, 0.1 points higher, that is 1 more of 26 children'
		],
		[
			'is beyond the limits of a tolerance, each by a step',
			{ outturn: '50.0%', target: '50%', measure: { ratedBy: ratedBy(TOLERANCE) } },
			'amber at 48.9%, 1.1 points lower',
			'red at 44.9%, 5.1 points lower'
		]
	])('%s', (_, parts, ...lowers) => {
		expect(changes(parts).lowers.map(words)).toEqual(lowers);
	});
});

/** Figures of the report, Appendix B, for which it does not say which comparator decides. */
describe('Of the report’s own measures, where the comparators part', () => {
	type Row = {
		figures: [outturn: string, target: string, statNeighbours: string, national: string];
		more?: ResultParts['measure'];
		people?: [numerator: number, denominator: number];
		now: string;
		lifts: string[];
		lowers: string[];
	};

	it.each<[title: string, row: Row]>([
		[
			'NI 60, red: England at 75.0, then the target at 75.1, then neighbours at 80.0; 1,452, 1,454 and 1,549 of 1,937',
			{
				figures: ['69.4%', '75.1%', '80.0%', '75.0%'],
				people: [1345, 1937],
				now: 'red',
				lifts: [
					'red or amber at 75.0%, 5.6 points higher, that is 107 more of 1,937',
					'amber or green at 75.1%, 5.7 points higher, that is 109 more of 1,937',
					'green at 80.0%, 10.6 points higher, that is 204 more of 1,937'
				],
				lowers: []
			}
		],
		[
			'NI 62, undecided, lower is better: neighbours at 9.8, then the target at 9.5; England lost past 10.7',
			{
				figures: ['10.2%', '9.5%', '9.8%', '10.7%'],
				more: { polarity: 'lower' },
				now: 'red or amber',
				lifts: ['amber at 9.8%, 0.4 points lower', 'green at 9.5%, 0.7 points lower'],
				lowers: ['red at 10.8%, 0.6 points higher']
			}
		],
		[
			'NI 63, red: neighbours at 65.5, then the target at 68.0, then England at 68.6; 97, 101 and 102 of 148',
			{
				figures: ['64.2%', '68.0%', '65.5%', '68.6%'],
				people: [95, 148],
				now: 'red',
				lifts: [
					'red or amber at 65.5%, 1.3 points higher, that is 2 more of 148',
					'amber or green at 68.0%, 3.8 points higher, that is 6 more of 148',
					'green at 68.6%, 4.4 points higher, that is 7 more of 148'
				],
				lowers: []
			}
		],
		[
			'NI 65, green, lower is better: target and England lost past 13.3, neighbours past 13.7',
			{
				figures: ['11.8%', '13.3%', '13.7%', '13.3%'],
				more: { polarity: 'lower' },
				now: 'green',
				lifts: [],
				lowers: ['red or amber at 13.4%, 1.6 points higher', 'red at 13.8%, 2.0 points higher']
			}
		],
		[
			'NI 52b, red: target and England both at 37.6, then neighbours at 45.8',
			{
				figures: ['35.7%', '37.6%', '45.8%', '37.6%'],
				now: 'red',
				lifts: ['amber or green at 37.6%, 1.9 points higher', 'green at 45.8%, 10.1 points higher'],
				lowers: []
			}
		],
		[
			'NI 103b, green: neighbours lost below 96.7, the target below 94, England below 88',
			{
				figures: ['99.0%', '94%', '96.7%', '88%'],
				now: 'green',
				lifts: [],
				lowers: [
					'amber or green at 96.6%, 2.4 points lower',
					'red or amber at 93.9%, 5.1 points lower',
					'red at 87.9%, 11.1 points lower'
				]
			}
		],
		[
			'NI 59a, amber: the target at 82.0; neighbours lost below 69.7, England below 64.0',
			{
				figures: ['81.9%', '82.0%', '69.7%', '64.0%'],
				now: 'amber',
				lifts: ['green at 82.0%, 0.1 points higher'],
				lowers: ['red or amber at 69.6%, 12.3 points lower', 'red at 63.9%, 18.0 points lower']
			}
		],
		[
			'NI 147, amber: the target at 95.0; England lost below 90.0, neighbours below 85.1',
			{
				figures: ['93.5%', '95.0%', '85.1%', '90.0%'],
				now: 'amber',
				lifts: ['green at 95.0%, 1.5 points higher'],
				lowers: ['red or amber at 89.9%, 3.6 points lower', 'red at 85.0%, 8.5 points lower']
			}
		]
	])('%s', (_, { figures, more = {}, people, now, lifts, lowers }) => {
		const [printed, target, statNeighbours, national] = figures;
		const [numerator, denominator] = people ?? [null, null];
		const outturn = { printed, numerator, denominator };
		const result = aResult({ outturn, target, statNeighbours, national, measure: more });
		expect(idsOf(currentRatings(result)).join(' or ')).toBe(now);
		expect(thresholdsOf(result).lifts.map(words)).toEqual(lifts);
		expect(thresholdsOf(result).lowers.map(words)).toEqual(lowers);
	});
});

describe('A change in people', () => {
	const of = (numerator: number, denominator: number, more: ResultParts): PeopleToThreshold[] =>
		changes({
			outturn: {
				printed: `${((100 * numerator) / denominator).toFixed(1)}%`,
				numerator,
				denominator
			},
			...more
		}).lifts.map(({ people }) => people);
	const counted = (more: number, of: number, cohort?: string) => ({
		kind: 'counted',
		more,
		of,
		cohort
	});

	it('counts a share as it would be printed: 8 of 24 is 33.3%, which meets 33.3%', () => {
		expect(of(7, 24, { target: '33.3%', national: '10%' })).toEqual([counted(1, 24)]);
		expect(of(7, 24, { target: '33.4%', national: '10%' })).toEqual([counted(2, 24)]);
	});

	it('is of thousands too', () => {
		expect(of(1000, 9000, { target: '25%', national: '5%' })).toEqual([counted(1246, 9000)]);
	});

	it('is the first of many who share the printed figure that is within a limit', () => {
		const ratedBySome = ratedBy({
			kind: 'target-with-tolerance',
			goodWithin: 0,
			middleWithin: 4
		});
		const more: ResultParts = { target: '48.82%', measure: { ratedBy: ratedBySome } };
		// 46.9% is the first printed figure within the limit, 46.8672%; 46.85% of 13,208 is 6,187.9.
		expect(of(0, 13_208, more)).toEqual([counted(6188, 13_208), counted(6453, 13_208)]);
	});

	it('says no noun where nobody said whom the figure counts', () => {
		expect(of(1, 24, { target: '33.3%', national: '1%' })).toEqual([counted(7, 24)]);
	});

	it('is none where no whole number leads to those ratings: 10 of 22 is 45.5%, 11 is 50.0%, 12 is 54.5%', () => {
		const benchmarks: ResultParts = { target: '54.5%', statNeighbours: '53.8%', national: '48%' };
		expect(of(10, 22, { ...benchmarks, measure: { cohort: YOUNG_PEOPLE } })).toEqual([
			counted(1, 22, 'young people'),
			{ kind: 'none-gives-it', of: 22, cohort: 'young people' },
			counted(2, 22, 'young people')
		]);
		expect(of(10, 22, benchmarks)[1]).toEqual({ kind: 'none-gives-it', of: 22, cohort: undefined });
	});

	it('is counted from the people, though the outturn was cut and not rounded: 8 of 12 is 66.7%', () => {
		const { lifts } = changes({
			outturn: { printed: '66%', numerator: 8, denominator: 12 },
			target: '75%',
			statNeighbours: '76.7%',
			national: '81.6%',
			measure: { decimals: 0, cohort: { one: 'school', many: 'schools' } }
		});
		// 9 of 12 is 75%, 10 is 83%.
		expect(lifts.map(words)).toEqual([
			'amber at 75%, 9 points higher, that is 1 more of 12 schools',
			'amber or green at 77%, 11 points higher, but no whole number of 12 schools gives it',
			'green at 82%, 16 points higher, that is 2 more of 12 schools'
		]);
	});

	it.each([
		['that come to it as they are: 8 of 12 is 67%', 8],
		['that are beyond it: 9 of 12 is 75%', 9]
	])('is not told of people %s', (_, numerator) => {
		const { lifts } = changes({
			outturn: { printed: '66%', numerator, denominator: 12 },
			target: '67%',
			national: '67%',
			measure: { decimals: 0 }
		});
		expect(lifts.map(words)).toEqual(['green at 67%, 1 point higher']);
	});

	it.each<[title: string, outturn: NonNullable<ResultParts['outturn']>, measure?: GivenMeasure]>([
		['without a numerator', { printed: '50.0%', denominator: 26 }],
		['without a denominator', { printed: '50.0%', numerator: 13 }],
		['of nobody', { printed: '50.0%', numerator: 0, denominator: 0 }],
		[
			'that is no share, but a rate',
			{ printed: '50.0', numerator: 5, denominator: 100 },
			{ unit: 'rate' }
		]
	])('is not told of a figure %s', (_, outturn, measure = {}) => {
		const { lifts } = changes({ outturn, target: '60', national: '40', measure });
		expect(lifts).toMatchObject([{ ratings: [aRating('green')], people: { kind: 'not-known' } }]);
	});
});

describe('There is no change', () => {
	const NONE: Thresholds = { lifts: [], lowers: [] };

	it.each<[title: string, parts: ResultParts]>([
		['without an outturn', { ...BENCHMARKS, outturn: '' }],
		['where neither way is better', { ...BENCHMARKS, measure: { polarity: null } }],
		['where there is no comparator', { target: '60%' }],
		['where all is in another unit', { national: { printed: '8', unit: 'count' } }],
		[
			'where there is no target to tolerate',
			{ national: '60%', measure: { ratedBy: ratedBy(TOLERANCE) } }
		]
	])('%s', (_, parts) => {
		expect(changes(parts)).toEqual(NONE);
	});

	it('that lifts a green rating', () => {
		expect(changes({ ...BENCHMARKS, outturn: '60.0%' }).lifts).toEqual([]);
	});

	it('that lowers a red one', () => {
		expect(changes({ ...BENCHMARKS, outturn: '50.0%' }).lowers).toEqual([]);
	});

	it('beyond a hundred per cent', () => {
		const parts: ResultParts = { outturn: '100%', target: '100%', national: '100%' };
		expect(changes({ ...parts, measure: { polarity: 'lower' } }).lowers).toEqual([]);
		expect(changes({ ...parts, outturn: '99.9%' }).lifts.map(words)).toEqual([
			'green at 100.0%, 0.1 points higher'
		]);
		expect(changes({ outturn: '105%', target: '110%', national: '110%' })).toEqual(NONE);
	});

	it.each(['percent', 'count', 'rate'])('below nothing, of a %s', (unit) => {
		const parts: ResultParts = { outturn: '0', target: '0', national: '0', measure: { unit } };
		expect(changes(parts)).toEqual(NONE);
	});

	it('above the first place of a rank', () => {
		const measure: GivenMeasure = { unit: 'rank', decimals: 0, polarity: 'lower' };
		expect(changes({ outturn: '2', target: '1', national: '1', measure }).lifts.map(words)).toEqual(
			['green at 1, 1 place lower']
		);
		expect(changes({ outturn: '1', target: '0', national: '5', measure }).lifts).toEqual([]);
	});

	it('that a score below zero is spared', () => {
		const measure: GivenMeasure = { unit: 'score' };
		expect(
			changes({ outturn: '0.0', target: '0', national: '0', measure }).lowers.map(words)
		).toEqual(['red at −0.1, 0.1 points lower']);
	});
});

describe('The ratings at another outturn', () => {
	it('are those of the rule, all else being equal', () => {
		const result = aResult({
			...BENCHMARKS,
			outturn: '50.0%',
			national: '52%',
			published: { rag: 'green' }
		});
		expect(
			[50, 51.9, 52, 54.9, 55, 59.9, 60].map((at) => String(idsOf(ratingsAt(result, at))))
		).toEqual(['red', 'red', 'red,amber', 'red,amber', 'amber', 'amber', 'green']);
	});
});

describe('The ratings that the rule allows', () => {
	const disagree: ResultParts = { statNeighbours: '40%', national: '60%' };

	it.each<[title: string, parts: ResultParts, ...ratings: string[]]>([
		['are one where it decides', { ...BENCHMARKS, outturn: '57%' }, 'amber'],
		[
			'are two where target is missed and comparators disagree',
			{ ...disagree, target: '55%' },
			'red',
			'amber'
		],
		[
			'are two where target is met and comparators disagree',
			{ ...disagree, target: '45%' },
			'amber',
			'green'
		],
		[
			'are two, worst first, whichever comparator is met',
			{ target: '55%', statNeighbours: '60%', national: '40%' },
			'red',
			'amber'
		],
		[
			'are one where the report states the comparator',
			{ ...disagree, target: '55%', measure: { comparatorId: 'national' } },
			'red'
		],
		['are one without a target, since one of two met is amber', disagree, 'amber'],
		['are none where there is nothing to rate against', {}, 'none'],
		['are none without an outturn', { ...BENCHMARKS, outturn: '' }, 'none']
	])('%s', (_, parts, ...ratings) => {
		expect(currentRatings(aResult(parts)).map(({ id }) => id)).toEqual(ratings);
	});
});

const ORDER = ['red', 'amber', 'green'];

/** The set worked out another way: from measures that state the one or the other comparator. */
function setOf(parts: ResultParts): string {
	const given = aResult(parts).calculated.rating;
	if (given !== 'undecided') return given.id;
	const stated = (['stat_neighbours', 'national'] as const).map(
		(comparatorId) =>
			aResult({ ...parts, measure: { ...parts.measure, comparatorId } }).calculated.rating
	);
	return ORDER.filter((rating) => stated.some((one) => ratingId(one) === rating)).join();
}

/** Figures of which any may be missing, by any rule; half of them such that the comparators decide. */
const anyFigured = (
	anyParts: fc.Arbitrary<ResultParts>,
	anyFigure: fc.Arbitrary<string>
): fc.Arbitrary<ResultParts> =>
	fc.oneof(
		fc
			.tuple(anyParts, anyPolarity, anyComparator, anyRule)
			.map(([parts, polarity, comparatorId, rule]) => ({
				...parts,
				measure: { polarity, comparatorId, ratedBy: ratedBy(rule) }
			})),
		fc.record({
			target: anyFigure,
			statNeighbours: anyFigure,
			national: anyFigure,
			measure: fc.record({ polarity: anyPolarity, ratedBy: fc.constant(ratedBy(REPORT_RULE)) })
		})
	);

const liftsOf = ({ measure }: ResultParts): 1 | -1 => (measure?.polarity === 'lower' ? -1 : 1);

/** A result whose figures have one decimal, by any rule; and what it would be at another outturn. */
interface Trial {
	result: Result;
	/** The set at an outturn so many tenths away; `undefined` where there is no such outturn. */
	at: (steps: number) => string | undefined;
	lifts: 1 | -1;
}

const anyTrial: fc.Arbitrary<Trial> = fc
	.tuple(
		fc.integer({ min: 0, max: 1000 }),
		anyFigured(anyParts, anyPercent),
		fc.constantFrom('percent', 'rate')
	)
	.map(([tenths, parts, unit]) => {
		const trial = (n: number): ResultParts => ({
			...parts,
			outturn: (n / 10).toFixed(1),
			measure: { ...parts.measure, unit, decimals: 1 }
		});
		const isPossible = (n: number) => n >= 0 && (n <= 1000 || unit === 'rate');
		return {
			result: aResult(trial(tenths)),
			at: (steps) => (isPossible(tenths + steps) ? setOf(trial(tenths + steps)) : undefined),
			lifts: liftsOf(parts)
		};
	});

const stepsTo = ({ outturn }: Result, { value }: Threshold) =>
	Math.round((value - (outturn?.value ?? 0)) * 10);

/** Both lists with the way they go. */
const bothWays = ({
	result,
	lifts
}: Pick<Trial, 'result' | 'lifts'>): [list: Threshold[], way: 1 | -1][] => {
	const found = thresholdsOf(result);
	return [
		[found.lifts, lifts],
		[found.lowers, lifts === 1 ? -1 : 1]
	];
};

/** Further, in tenths, than twice the highest target, where the widest tolerance ends. */
const FURTHEST = 2001;

/** Every set met on a way that is not the present one, with its first step, tried one by one. */
function setsMet(at: (steps: number) => string | undefined, way: 1 | -1, furthest: number) {
	const met = new Map<string, number>();
	const present = at(0);
	for (let k = 1; k <= furthest; k += 1) {
		const set = at(k * way);
		if (set === undefined) break;
		if (set !== present && !met.has(set)) met.set(set, k * way);
	}
	return met;
}

describe('For any figures and any rule', () => {
	it('the nearest change changes the set, to the one it says and the way it says', () => {
		fc.assert(
			fc.property(anyTrial, (trial) => {
				for (const [list, way] of bothWays(trial))
					for (const change of list) {
						const steps = stepsTo(trial.result, change);
						expect(Math.sign(steps)).toBe(way);
						expect(trial.at(steps)).toBe(idsOf(change.ratings).join());
						expect(trial.at(steps)).not.toBe(trial.at(0));
					}
			}),
			{ numRuns: 300 }
		);
	});

	it('every smaller step leaves the set as it is', () => {
		fc.assert(
			fc.property(anyTrial, (trial) => {
				const present = trial.at(0);
				for (const [[nearest], way] of bothWays(trial)) {
					const steps = nearest ? Math.abs(stepsTo(trial.result, nearest)) : FURTHEST;
					const otherwise = [];
					for (let k = 1; k < steps; k += 1)
						if ((trial.at(k * way) ?? present) !== present) otherwise.push(k * way);
					expect(otherwise).toEqual([]);
				}
			}),
			{ numRuns: 60 }
		);
	});

	it('the lists are nearest first, and of sets that only get better, or only worse', () => {
		fc.assert(
			fc.property(anyTrial, (trial) => {
				for (const [list, way] of bothWays(trial)) {
					const away = list.map((change) => Math.abs(stepsTo(trial.result, change)));
					expect(away).toEqual([...new Set(away)].sort((a, b) => a - b));
					// Of a set and the next, neither the worst nor the best goes back, and one moves on.
					const sets = [currentRatings(trial.result), ...list.map(({ ratings }) => ratings)];
					const ranks = sets.map((set) => set.map(({ id }) => ORDER.indexOf(id)));
					for (const [nth, rank] of ranks.slice(1).entries()) {
						const before = ranks[nth] ?? [];
						const moves = [
							(rank[0] ?? NaN) - (before[0] ?? NaN),
							(rank.at(-1) ?? NaN) - (before.at(-1) ?? NaN)
						].map((move) => move * way * trial.lifts);
						expect(Math.min(...moves)).toBeGreaterThanOrEqual(0);
						expect(Math.max(...moves)).toBeGreaterThan(0);
					}
				}
			}),
			{ numRuns: 300 }
		);
	});

	it('the lists are of every set that some outturn has, each where it is first met', () => {
		fc.assert(
			fc.property(anyTrial, (trial) => {
				for (const [list, way] of bothWays(trial))
					expect(
						list.map((change) => [idsOf(change.ratings).join(), stepsTo(trial.result, change)])
					).toEqual([...setsMet(trial.at, way, FURTHEST)]);
			}),
			{ numRuns: 30 }
		);
	});
});

interface Crowd extends Trial {
	size: number;
}

/** A result whose cohort is known in people, held against benchmarks that may be printed finer. */
const crowdOf = (most: number): fc.Arbitrary<Crowd> => {
	const anyFine = fc.integer({ min: 0, max: 10000 }).map((n) => `${(n / 100).toFixed(2)}%`);
	const anyFigures = fc.record(
		{ target: anyFine, statNeighbours: anyFine, national: anyFine },
		{ requiredKeys: [] }
	);
	const anyShare = fc
		.integer({ min: 1, max: most })
		.chain((size) => fc.tuple(fc.integer({ min: 0, max: size }), fc.constant(size)));
	return fc.tuple(anyShare, anyFigured(anyFigures, anyFine)).map(([[count, size], parts]) => {
		const printedOf = (numerator: number) => roundTo((100 * numerator) / size, 1).toFixed(1);
		// Of many people who share a printed figure the set is worked out once.
		const sets = new Map<string, string>();
		const setAt = (printed: string): string => {
			const set = sets.get(printed) ?? setOf({ ...parts, outturn: printed });
			sets.set(printed, set);
			return set;
		};
		return {
			result: aResult({
				...parts,
				outturn: { printed: printedOf(count), numerator: count, denominator: size }
			}),
			at: (people) =>
				count + people < 0 || count + people > size ? undefined : setAt(printedOf(count + people)),
			lifts: liftsOf(parts),
			size
		};
	});
};

describe('For any cohort that is known', () => {
	it.each([
		['few people', 30, 300],
		['some hundreds', 400, 60],
		['tens of thousands, of whom many share a printed figure', 30_000, 20]
	])(
		'the people told are the fewest that come to each set, or none does: %s',
		(_, most, numRuns) => {
			fc.assert(
				fc.property(crowdOf(most), (crowd) => {
					for (const [list, way] of bothWays(crowd)) {
						const counted = list.flatMap(({ ratings, people }) =>
							people.kind === 'counted' ? [[idsOf(ratings).join(), people.more]] : []
						);
						expect(counted).toEqual([...setsMet(crowd.at, way, crowd.size)]);
						for (const { people } of list.filter((one) => one.people.kind !== 'counted'))
							expect(people).toEqual({ kind: 'none-gives-it', of: crowd.size, cohort: undefined });
					}
				}),
				{ numRuns }
			);
		}
	);
});
