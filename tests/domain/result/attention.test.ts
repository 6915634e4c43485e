import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	byAttention,
	byGap,
	byReport,
	inNeedOfAttention,
	relativeShortfall
} from '$lib/domain/result/attention';
import type { Result } from '$lib/domain/result';
import { aResult, type ResultParts } from '../../builders';
import { anyParts, anyResults, shuffled } from '../arbitrary';

const numbersOf = (results: Result[]) => results.map(({ measure }) => measure.number);

const numbered = (number: number, parts: ResultParts = {}): Result =>
	aResult({ ...parts, measure: { ...parts.measure, number } });

const rated = (number: number, rag: 'red' | 'amber' | 'green' | 'none', parts: ResultParts = {}) =>
	numbered(number, { ...parts, published: { rag } });

describe('The relative shortfall', () => {
	const lower = { polarity: 'lower' } as const;
	const count = { ...lower, unit: 'count' } as const;

	it.each<[title: string, given: ResultParts, shortfall: number]>([
		['is the distance as a share of the target', { outturn: '4.2%', target: '33.3%' }, 29.1 / 33.3],
		[
			'is a distance upwards where lower is better',
			{ outturn: '23.3%', target: '21.6%', measure: lower },
			1.7 / 21.6
		],
		['is 0 where the target is beaten', { outturn: '58.30%', target: '54.8%' }, 0],
		['is 0 on the mark', { outturn: '50%', target: '50.0%' }, 0],
		[
			'divides by 1 where the target is a whole 0',
			{ outturn: '2', target: '0', measure: count },
			2
		],
		[
			'divides by 0.1 where the target is 0.0',
			{ outturn: '0.3', target: '0.0', measure: count },
			3
		],
		[
			'divides by the last decimal where the target is smaller than it',
			{ outturn: '2', target: { value: 0.4, printed: '0' }, measure: count },
			2
		],
		[
			'asks no comparator where there is a target that is met',
			{ outturn: '50%', target: '40%', statNeighbours: '90%', national: '90%' },
			0
		],
		[
			'is to England without a target, where the rating follows England',
			{
				outturn: '50%',
				statNeighbours: '100%',
				national: '80%',
				measure: { comparatorId: 'national' }
			},
			30 / 80
		],
		[
			'is to statistical neighbours without a target, where the rating follows them',
			{
				outturn: '50%',
				target: 'N/A',
				statNeighbours: '55%',
				national: '80%',
				measure: { comparatorId: 'stat_neighbours' }
			},
			5 / 55
		],
		[
			'is to the worse of the two without a target or a stated comparator: England',
			{ outturn: '50%', statNeighbours: '55%', national: '80%' },
			30 / 80
		],
		[
			'is to the worse of the two without a target or a stated comparator: neighbours',
			{ outturn: '28.0%', statNeighbours: '20.2%', national: '24.4%', measure: lower },
			7.8 / 20.2
		],
		[
			'is to the other comparator where the stated one has no figure',
			{
				outturn: '50%',
				statNeighbours: 'N/A',
				national: '80%',
				measure: { comparatorId: 'stat_neighbours' }
			},
			30 / 80
		],
		[
			'passes over a target in another unit',
			{ outturn: '50%', target: { printed: '90', unit: 'count' }, national: '80%' },
			30 / 80
		],
		['is 0 without any benchmark', { outturn: '50%' }, 0],
		['is 0 without an outturn', { outturn: '', target: '50%' }, 0]
	])('%s', (_, given, shortfall) => {
		expect(relativeShortfall(aResult(given))).toBeCloseTo(shortfall, 12);
	});

	it('is a finite number of 0 or more for any figures', () => {
		fc.assert(
			fc.property(anyParts, (parts) => {
				const shortfall = relativeShortfall(aResult(parts));
				expect(Number.isFinite(shortfall)).toBe(true);
				expect(shortfall).toBeGreaterThanOrEqual(0);
			})
		);
	});
});

describe('The order of attention', () => {
	it('takes red before amber before not rated before green', () => {
		const results = [rated(1, 'green'), rated(2, 'none'), rated(3, 'amber'), rated(4, 'red')];
		expect(numbersOf(results.sort(byAttention))).toEqual([4, 3, 2, 1]);
	});

	it('takes an undecided measure with the amber ones', () => {
		const undecided = numbered(3, { target: '40%', statNeighbours: '40%', national: '60%' });
		const results = [rated(1, 'none'), rated(4, 'amber'), undecided, rated(2, 'red')];
		expect(undecided.rating).toBe('undecided');
		expect(numbersOf(results.sort(byAttention))).toEqual([2, 3, 4, 1]);
	});

	it('takes the larger relative shortfall first, whatever the points', () => {
		const results = [
			rated(1, 'red', { outturn: '80%', target: '95%' }),
			rated(2, 'red', { outturn: '4%', target: '8%' })
		];
		expect(numbersOf(results.sort(byAttention))).toEqual([2, 1]);
	});

	it('lets no shortfall overtake a rating', () => {
		const results = [
			rated(1, 'amber', { outturn: '1%', target: '95%' }),
			rated(2, 'red', { outturn: '94%', target: '95%' })
		];
		expect(numbersOf(results.sort(byAttention))).toEqual([2, 1]);
	});

	it('takes the declined first among equals', () => {
		const results = [
			rated(1, 'red', { prior: '40%' }),
			rated(2, 'red', { prior: '50%' }),
			rated(3, 'red', { prior: '60%' })
		];
		expect(numbersOf(results.sort(byAttention))).toEqual([3, 1, 2]);
	});

	it('takes the larger shortfall before a decline', () => {
		const results = [
			rated(1, 'red', { outturn: '90%', target: '95%', prior: '92%' }),
			rated(2, 'red', { outturn: '50%', target: '95%', prior: '40%' })
		];
		expect(numbersOf(results.sort(byAttention))).toEqual([2, 1]);
	});

	it('falls back to the order of the report', () => {
		const results = [rated(12, 'red'), rated(2, 'red'), rated(9, 'red')];
		expect(numbersOf(results.sort(byAttention))).toEqual([2, 9, 12]);
	});
});

describe('The order of the report', () => {
	it('goes by number, then by a part’s letter, then as parts with a name are given', () => {
		const parts = [
			[21, 'most'],
			[2, 'b'],
			[21, 'least'],
			[10, ''],
			[21, 'a'],
			[2, 'a']
		] as const;
		const sorted = parts
			.map(([number, part]) => aResult({ measure: { number, part } }))
			.sort(byReport)
			.map(({ measure }) => `${measure.number}${measure.part}`);
		expect(sorted).toEqual(['2a', '2b', '10', '21a', '21most', '21least']);
	});
});

describe('The order of gaps', () => {
	it('goes by the gap as a share of the target, worst first and best last', () => {
		const results = [
			numbered(1, { outturn: '80%', target: '95%' }),
			numbered(2, { outturn: '4%', target: '8%' }),
			numbered(3, { outturn: '99%', target: '50%' }),
			numbered(4, { outturn: '50%', target: '50%' })
		];
		expect(numbersOf(results.sort(byGap))).toEqual([2, 1, 4, 3]);
	});

	it('puts those without a comparable target last, as in the report', () => {
		const results = [
			numbered(3, { target: 'N/A', national: '90%' }),
			numbered(1, { target: { printed: '8', unit: 'count' } }),
			numbered(2, { outturn: '99%', target: '1%' })
		];
		expect(numbersOf(results.sort(byGap))).toEqual([2, 1, 3]);
	});
});

describe.each([
	['attention', byAttention],
	['the report', byReport],
	['gaps', byGap]
])('The order of %s', (_, compare) => {
	it('is total: the same from whatever order it starts', () => {
		const anyTwoOrders = anyResults.chain((results) =>
			fc.tuple(fc.constant(results), shuffled(results))
		);
		fc.assert(
			fc.property(anyTwoOrders, ([results, others]) => {
				expect(numbersAndParts(others.sort(compare))).toEqual(
					numbersAndParts([...results].sort(compare))
				);
			})
		);
	});
});

const numbersAndParts = (results: Result[]) =>
	results.map(({ measure }) => `${measure.number}${measure.part}`);

describe('Those in need of attention', () => {
	const all = [rated(1, 'green'), rated(2, 'none'), rated(3, 'red'), rated(4, 'amber')];

	it('are the first few, worst first', () => {
		expect(numbersOf(inNeedOfAttention(all, 2))).toEqual([3, 4]);
	});

	it('are never green, be there room or not', () => {
		expect(numbersOf(inNeedOfAttention(all, 5))).toEqual([3, 4, 2]);
		expect(inNeedOfAttention([rated(1, 'green')], 5)).toEqual([]);
	});
});
