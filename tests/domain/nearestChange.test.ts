import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roundTo } from '$lib/domain/format';
import type { Measure, Unit } from '$lib/domain/measure';
import { changesOf, ratingAt, type Change, type Changes } from '$lib/domain/nearestChange';
import type { Rating, RatingRule } from '$lib/domain/rating';
import type { Result } from '$lib/domain/result';
import { aResult, ratedBy, type ResultParts } from '../builders';
import { anyComparator, anyParts, anyPolarity, anyRule } from './arbitrary';

const changes = (parts: ResultParts): Changes => changesOf(aResult(parts));
const words = ({ rating, figure, by, people }: Change) =>
	[`${rating} at ${figure}`, by, people].filter(Boolean).join(', ');

const YOUNG_PEOPLE = { one: 'young person', many: 'young people' };
const TOLERANCE: RatingRule = { kind: 'target-with-tolerance', greenWithin: 2, amberWithin: 10 };
const COMPARATOR_ONLY: RatingRule = { kind: 'comparator-only' };

/** NI 101: one young person of twenty-four. */
const NI_101: ResultParts = {
	outturn: { printed: '4.2%', numerator: 1, denominator: 24 },
	target: '33.3%',
	statNeighbours: '23.3',
	national: '12.80%',
	measure: { cohort: YOUNG_PEOPLE }
};

const YARDSTICKS: ResultParts = { target: '60%', statNeighbours: '55%', national: '55%' };

type Case = [title: string, parts: ResultParts, ...changes: string[]];

describe('The nearest change that lifts a rating', () => {
	it.each<Case>([
		[
			'of 1 in 24 against a target of 33.3% is 7 more of 24 young people',
			NI_101,
			'amber at 23.3%, 19.1 points higher, 5 more of 24 young people',
			'green at 33.3%, 29.1 points higher, 7 more of 24 young people'
		],
		[
			'of a rating that has one other above it is one',
			{ ...YARDSTICKS, outturn: '57.0%' },
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
			{ ...YARDSTICKS, outturn: '50.0%', measure: { ratedBy: ratedBy(COMPARATOR_ONLY) } },
			'green at 55.0%, 5.0 points higher'
		],
		[
			'asks the stated comparator alone',
			{ ...YARDSTICKS, outturn: '60%', national: '70%', measure: { comparator: 'national' } },
			'green at 70.0%, 10.0 points higher'
		],
		[
			'of an undecided rating is to the first that is decided',
			{
				outturn: '10.2%',
				target: '9.5%',
				statNeighbours: '9.8%',
				national: '10.7%',
				measure: { polarity: 'lower' }
			},
			'amber at 9.8%, 0.4 points lower',
			'green at 9.5%, 0.7 points lower'
		],
		[
			'passes over what is undecided',
			{ outturn: '50.0%', target: '55%', statNeighbours: '52%', national: '70%' },
			'green at 70.0%, 20.0 points higher'
		]
	])('%s', (_, parts, ...lifts) => {
		expect(changes(parts).lifts.map(words)).toEqual(lifts);
	});

	it('has the value as a number, in the measure’s unit', () => {
		expect(changes(NI_101).lifts.map(({ value }) => value)).toEqual([23.3, 33.3]);
	});
});

describe('The nearest change that lowers a rating', () => {
	it.each<Case>([
		[
			'is a step short of what was met',
			{ ...YARDSTICKS, outturn: '60.0%' },
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
			'amber at 39.9%, 10.1 points lower, 3 fewer of 26 children',
			'red at 29.9%, 20.1 points lower, 6 fewer of 26 children'
		],
		[
			'is more people where lower is better',
			{
				outturn: { printed: '50%', numerator: 13, denominator: 26 },
				target: '50%',
				national: '50%',
				measure: { polarity: 'lower', cohort: { one: 'child', many: 'children' } }
			},
			'red at 50.1%, 0.1 points higher, 1 more of 26 children'
		],
		[
			'is beyond the limits of a tolerance, each by a step',
			{ outturn: '50.0%', target: '50%', measure: { ratedBy: ratedBy(TOLERANCE) } },
			'amber at 48.9%, 1.1 points lower',
			'red at 44.9%, 5.1 points lower'
		],
		[
			'of an undecided rating is to the first that is decided',
			{
				outturn: '10.2%',
				target: '9.5%',
				statNeighbours: '9.8%',
				national: '10.7%',
				measure: { polarity: 'lower' }
			},
			'red at 10.8%, 0.6 points higher'
		]
	])('%s', (_, parts, ...lowers) => {
		expect(changes(parts).lowers.map(words)).toEqual(lowers);
	});
});

describe('A change in people', () => {
	const of = (numerator: number, denominator: number, more: ResultParts): string[] =>
		changes({
			outturn: {
				printed: `${((100 * numerator) / denominator).toFixed(1)}%`,
				numerator,
				denominator
			},
			...more
		}).lifts.map(({ people }) => people);

	it('counts a share as it would be printed: 8 of 24 is 33.3%, which meets 33.3%', () => {
		expect(of(7, 24, { target: '33.3%', national: '10%' })).toEqual(['1 more of 24']);
		expect(of(7, 24, { target: '33.4%', national: '10%' })).toEqual(['2 more of 24']);
	});

	it('parts thousands by commas', () => {
		expect(of(1000, 9000, { target: '25%', national: '5%' })).toEqual(['1,246 more of 9,000']);
	});

	it('is the first of many who share the printed figure that is within a limit', () => {
		const ratedBySome = ratedBy({
			kind: 'target-with-tolerance',
			greenWithin: 0,
			amberWithin: 4
		});
		const more: ResultParts = { target: '48.82%', measure: { ratedBy: ratedBySome } };
		// 46.9% is the first printed figure within the limit, 46.8672%; 46.85% of 13,208 is 6,187.9.
		expect(of(0, 13_208, more)).toEqual(['6,188 more of 13,208', '6,453 more of 13,208']);
	});

	it('says no noun where nobody said whom the figure counts', () => {
		expect(of(1, 24, { target: '33.3%', national: '1%' })).toEqual(['7 more of 24']);
	});

	it('is not told where no number of people leads to that rating: amber from 12 to 13 of 22', () => {
		expect(of(10, 22, { target: '54.5%', statNeighbours: '53.8%', national: '48%' })).toEqual([
			'',
			'2 more of 22'
		]);
	});

	it.each<
		[title: string, outturn: NonNullable<ResultParts['outturn']>, measure?: Partial<Measure>]
	>([
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
		expect(lifts).toMatchObject([{ rating: 'green', people: '' }]);
	});
});

describe('There is no change', () => {
	const NONE: Changes = { lifts: [], lowers: [] };

	it.each<[title: string, parts: ResultParts]>([
		['without an outturn', { ...YARDSTICKS, outturn: '' }],
		['where neither way is better', { ...YARDSTICKS, measure: { polarity: null } }],
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
		expect(changes({ ...YARDSTICKS, outturn: '60.0%' }).lifts).toEqual([]);
	});

	it('that lowers a red one', () => {
		expect(changes({ ...YARDSTICKS, outturn: '50.0%' }).lowers).toEqual([]);
	});

	it('beyond a hundred per cent', () => {
		const parts: ResultParts = { outturn: '100%', target: '100%', national: '100%' };
		expect(changes({ ...parts, measure: { polarity: 'lower' } }).lowers).toEqual([]);
		expect(changes({ ...parts, outturn: '99.9%' }).lifts.map(words)).toEqual([
			'green at 100.0%, 0.1 points higher'
		]);
	});

	it.each<Unit>(['percent', 'count', 'rate'])('below nothing, of a %s', (unit) => {
		const parts: ResultParts = { outturn: '0', target: '0', national: '0', measure: { unit } };
		expect(changes(parts)).toEqual(NONE);
	});

	it('above the first place of a rank', () => {
		const measure: Partial<Measure> = { unit: 'rank', decimals: 0, polarity: 'lower' };
		expect(changes({ outturn: '2', target: '1', national: '1', measure }).lifts.map(words)).toEqual(
			['green at 1, 1 place lower']
		);
		expect(changes({ outturn: '1', target: '0', national: '5', measure }).lifts).toEqual([]);
	});

	it('that a score below zero is spared', () => {
		const measure: Partial<Measure> = { unit: 'score' };
		expect(
			changes({ outturn: '0.0', target: '0', national: '0', measure }).lowers.map(words)
		).toEqual(['red at −0.1, 0.1 points lower']);
	});
});

describe('The rating at another outturn', () => {
	it('is that of the rule, all else being equal', () => {
		const result = aResult({ ...YARDSTICKS, outturn: '50.0%', published: { rag: 'green' } });
		expect([50, 54.9, 55, 59.9, 60].map((value) => ratingAt(result, value))).toEqual([
			'red',
			'red',
			'amber',
			'amber',
			'green'
		]);
	});
});

const ORDER = ['red', 'amber', 'green'];
const SIGN = { higher: 1, lower: -1 } as const;

/** A result whose figures have one decimal, by any rule; and what it would be at another outturn. */
interface Trial {
	result: Result;
	/** The rating at an outturn so many tenths away; `undefined` where there is no such outturn. */
	at: (steps: number) => Result['calculated']['rating'] | undefined;
	lifts: 1 | -1;
}

const anyTrial: fc.Arbitrary<Trial> = fc
	.tuple(
		fc.integer({ min: 0, max: 1000 }),
		anyParts,
		fc.record({
			polarity: anyPolarity,
			comparator: anyComparator,
			ratedBy: anyRule.map(ratedBy),
			unit: fc.constantFrom<Unit>('percent', 'rate')
		})
	)
	.map(([tenths, parts, measure]) => {
		const trial = (n: number) =>
			aResult({ ...parts, outturn: (n / 10).toFixed(1), measure: { ...measure, decimals: 1 } });
		const isPossible = (n: number) => n >= 0 && (n <= 1000 || measure.unit === 'rate');
		return {
			result: trial(tenths),
			at: (steps) =>
				isPossible(tenths + steps) ? trial(tenths + steps).calculated.rating : undefined,
			lifts: SIGN[measure.polarity ?? 'higher']
		};
	});

const stepsTo = ({ outturn }: Result, { value }: Change) =>
	Math.round((value - (outturn?.value ?? 0)) * 10);

/** Both lists with the way they go. */
const bothWays = ({ result, lifts }: Trial): [list: Change[], way: number][] => {
	const found = changesOf(result);
	return [
		[found.lifts, lifts],
		[found.lowers, -lifts]
	];
};

/** Further, in tenths, than twice the highest target, where the widest tolerance ends. */
const FURTHEST = 2001;

const isOther = (rating: string | undefined, present: string): rating is Rating =>
	rating !== undefined && rating !== present && rating !== 'undecided' && rating !== 'none';

describe('For any figures and any rule', () => {
	it('the nearest change does change the rating, to the one it says and the way it says', () => {
		fc.assert(
			fc.property(anyTrial, (trial) => {
				for (const [list, way] of bothWays(trial))
					for (const change of list) {
						const steps = stepsTo(trial.result, change);
						expect(Math.sign(steps)).toBe(way);
						expect(trial.at(steps)).toBe(change.rating);
						expect(change.rating).not.toBe(trial.result.calculated.rating);
					}
			})
		);
	});

	it('no smaller change does: the rating stays, or the figures do not decide it', () => {
		fc.assert(
			fc.property(anyTrial, (trial) => {
				const present = trial.result.calculated.rating;
				for (const [[nearest], way] of bothWays(trial)) {
					const steps = nearest ? Math.abs(stepsTo(trial.result, nearest)) : FURTHEST;
					for (let k = 1; k < steps; k += 1)
						expect(isOther(trial.at(k * way), present), `${k * way} steps`).toBe(false);
				}
			}),
			{ numRuns: 50 }
		);
	});

	it('the lists are nearest first, and of ratings that are each further from the present one', () => {
		fc.assert(
			fc.property(anyTrial, (trial) => {
				const present = ORDER.indexOf(trial.result.calculated.rating);
				for (const [list, way] of bothWays(trial)) {
					const away = list.map((change) => Math.abs(stepsTo(trial.result, change)));
					expect(away).toEqual([...new Set(away)].sort((a, b) => a - b));
					const ranks = list.map(({ rating }) => ORDER.indexOf(rating) * way * trial.lifts + 0);
					expect(ranks).toEqual([...new Set(ranks)].sort((a, b) => a - b));
					if (present === -1) continue;
					for (const rank of ranks) expect(rank).toBeGreaterThan(present * way * trial.lifts);
				}
			})
		);
	});

	it('the lists leave out no rating that some outturn has', () => {
		fc.assert(
			fc.property(anyTrial, (trial) => {
				const present = trial.result.calculated.rating;
				for (const [list, way] of bothWays(trial)) {
					const reached = new Set<Rating>();
					for (let k = 1; k <= FURTHEST; k += 1) {
						const rating = trial.at(k * way);
						if (isOther(rating, present)) reached.add(rating);
					}
					expect(list.map(({ rating }) => rating)).toEqual([...reached]);
				}
			}),
			{ numRuns: 50 }
		);
	});
});

interface Crowd extends Pick<Trial, 'result' | 'lifts'> {
	/** The rating where so many more people count. */
	at: (people: number) => Result['calculated']['rating'] | undefined;
	size: number;
}

/** A result whose cohort is known in people, held against yardsticks that may be printed finer. */
const crowdOf = (most: number): fc.Arbitrary<Crowd> => {
	const anyFine = fc.integer({ min: 0, max: 10000 }).map((n) => `${(n / 100).toFixed(2)}%`);
	const anyFigures = fc.record(
		{ target: anyFine, statNeighbours: anyFine, national: anyFine },
		{ requiredKeys: [] }
	);
	const anyMeasure = fc.record({
		polarity: anyPolarity,
		comparator: anyComparator,
		ratedBy: anyRule.map(ratedBy)
	});
	const anyShare = fc
		.integer({ min: 1, max: most })
		.chain((size) => fc.tuple(fc.integer({ min: 0, max: size }), fc.constant(size)));
	return fc.tuple(anyShare, anyFigures, anyMeasure).map(([[count, size], figures, measure]) => {
		const trial = (numerator: number) => {
			const printed = roundTo((100 * numerator) / size, 1).toFixed(1);
			return aResult({ ...figures, measure, outturn: { printed, numerator, denominator: size } });
		};
		return {
			result: trial(count),
			at: (people) =>
				count + people < 0 || count + people > size
					? undefined
					: trial(count + people).calculated.rating,
			lifts: SIGN[measure.polarity ?? 'higher'],
			size
		};
	});
};

/** "1,246 more of 9,000", as a number; 0 where nothing is said. */
const peopleIn = ({ people }: Change): number => {
	const [count = '0', way] = people.replaceAll(',', '').split(' ');
	return Number(count) * (way === 'fewer' ? -1 : 1);
};

describe('For any cohort that is known', () => {
	it.each([
		['few people', 30, 200],
		['some hundreds', 400, 50],
		['tens of thousands, of whom many share a printed figure', 30_000, 20]
	])('the people told are the fewest that change the rating: %s', (_, most, numRuns) => {
		fc.assert(
			fc.property(crowdOf(most), ({ result, at, lifts, size }) => {
				const present = result.calculated.rating;
				const found = changesOf(result);
				for (const [list, way] of [
					[found.lifts, lifts],
					[found.lowers, -lifts]
				] as const) {
					const fewest = new Map<Rating, number>();
					for (let k = 1; k <= size; k += 1) {
						const rating = at(k * way);
						if (isOther(rating, present) && !fewest.has(rating)) fewest.set(rating, k * way);
					}
					const told = list.filter(({ people }) => people !== '');
					expect(told.map((change) => [change.rating, peopleIn(change)])).toEqual([...fewest]);
				}
			}),
			{ numRuns }
		);
	});
});
