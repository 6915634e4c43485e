import fc from 'fast-check';
import { BUILT_IN_RATINGS, type RatingRule } from '$lib/domain/rating';
import type { Polarity } from '$lib/domain/measure/direction';
import type { Result } from '$lib/domain/result';
import { aResult, ratedBy, type ResultParts } from '../builders';

/** A percentage as printed with one decimal, so that it has no binary noise to begin with. */
export const anyPercent = fc.integer({ min: 0, max: 1000 }).map((n) => `${(n / 10).toFixed(1)}%`);

const anyPrinted = fc.oneof(
	{ weight: 8, arbitrary: anyPercent },
	fc.constantFrom('N/A', '', '0', '100%', '58.30%')
);

export const anyPolarity = fc.constantFrom<Polarity>('higher', 'lower');
export const anyComparator = fc.constantFrom('stat_neighbours', 'national', null);

const anyLimits = fc
	.tuple(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 0, max: 1000 }))
	.map((tenths) => tenths.map((n) => n / 10).sort((a, b) => a - b));

/** Each rule, with any limits of tolerance and any thresholds. */
export const anyRule: fc.Arbitrary<RatingRule> = fc.oneof(
	fc.constantFrom<RatingRule>({ kind: 'target-and-comparator' }, { kind: 'comparator-only' }),
	anyLimits.map(([goodWithin = 0, middleWithin = 0]) => ({
		kind: 'target-with-tolerance' as const,
		goodWithin,
		middleWithin
	})),
	anyLimits.map(([middleFrom = 0, goodFrom = 0]) => ({
		kind: 'thresholds' as const,
		goodFrom,
		middleFrom
	}))
);

/** The figures of any result, some of them absent, blank or not applicable. */
export const anyParts: fc.Arbitrary<ResultParts> = fc.record(
	{
		outturn: anyPrinted,
		prior: anyPrinted,
		target: anyPrinted,
		statNeighbours: anyPrinted,
		national: anyPrinted,
		published: fc.record({ rating: fc.constantFrom(...BUILT_IN_RATINGS, null) }),
		measure: fc.record({
			polarity: fc.constantFrom<Polarity>('higher', 'lower', null),
			comparatorId: anyComparator
		})
	},
	{ requiredKeys: [] }
);

/** The figures of any result, rated by any of the rules. */
export const anyRuledParts: fc.Arbitrary<ResultParts> = fc
	.tuple(anyParts, anyRule)
	.map(([parts, rule]) => ({ ...parts, measure: { ...parts.measure, ratedBy: ratedBy(rule) } }));

/** Results of different measures, in any order. */
export const anyResults: fc.Arbitrary<Result[]> = fc
	.uniqueArray(fc.tuple(fc.integer({ min: 1, max: 12 }), fc.constantFrom('', 'a', 'b')), {
		selector: String,
		maxLength: 12
	})
	.chain((numbers) =>
		fc.tuple(
			...numbers.map(([number, part]) => anyParts.map((parts) => numbered(parts, number, part)))
		)
	);

const numbered = (parts: ResultParts, number: number, part: string): Result =>
	aResult({
		...parts,
		measure: {
			...parts.measure,
			number,
			part,
			shortTitle: number % 2 ? 'Odd share' : 'Even share'
		}
	});

export const shuffled = <T>(items: T[]): fc.Arbitrary<T[]> =>
	fc.shuffledSubarray(items, { minLength: items.length });
