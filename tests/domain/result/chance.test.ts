import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chanceOf, wilsonInterval } from '$lib/domain/result/chance';
import { aResult, type ResultParts } from '../../builders';
import { anyParts } from '../arbitrary';

/** One young person of twenty-four: an interval from 0.7% to 20.2%. */
const ONE_OF_24 = { printed: '4.2%', numerator: 1, denominator: 24 };
const chance = (parts: ResultParts) => chanceOf(aResult({ outturn: ONE_OF_24, ...parts }));

describe('The interval of an outturn', () => {
	it('is Wilson’s, where the cohort is known', () => {
		expect(chance({})).toEqual({ low: 0.7, high: 20.2, within: [] });
	});

	it.each<[title: string, outturn: NonNullable<ResultParts['outturn']>]>([
		['where no cohort is known', '4.2%'],
		['where only the numerator is', { printed: '4.2%', numerator: 1 }],
		['where only the denominator is', { printed: '4.2%', denominator: 24 }],
		['where the cohort is nobody', { printed: '0%', numerator: 0, denominator: 0 }],
		['where the outturn is no share of it', { ...ONE_OF_24, unit: 'rate' }],
		['where there is no outturn', { ...ONE_OF_24, printed: '' }]
	])('is never guessed: none %s', (_, outturn) => {
		expect(chanceOf(aResult({ outturn, target: '4%', national: '4%' }))).toBeUndefined();
	});

	it('is there for the share of none and of all', () => {
		expect(chance({ outturn: { printed: '0%', numerator: 0, denominator: 10 } })).toMatchObject({
			low: 0,
			high: 27.8
		});
		expect(chance({ outturn: { printed: '100%', numerator: 10, denominator: 10 } })).toMatchObject({
			low: 72.2,
			high: 100
		});
	});

	it('is there for no figures whose cohort is not known', () => {
		fc.assert(
			fc.property(anyParts, (parts) => {
				expect(chanceOf(aResult(parts))).toBeUndefined();
			})
		);
	});
});

describe('Inside the interval', () => {
	it.each<[title: string, parts: ResultParts, within: [benchmark: string, printed: string][]]>([
		['is a target', { target: '12%' }, [['target', '12%']]],
		['are neighbours', { statNeighbours: '12.5' }, [['stat_neighbours', '12.5']]],
		['is England', { national: '12.80%' }, [['national', '12.80%']]],
		[
			'are all three, in the order of the report',
			{ national: '3%', statNeighbours: '2%', target: '1%' },
			[
				['target', '1%'],
				['stat_neighbours', '2%'],
				['national', '3%']
			]
		],
		['is what is level with its lower end', { target: '0.7%' }, [['target', '0.7%']]],
		['is what is level with its upper end', { target: '20.2%' }, [['target', '20.2%']]],
		['is nothing below it', { target: '0.6%' }, []],
		['is nothing above it', { target: '33.3%', statNeighbours: '20.3%' }, []],
		['is nothing that has no figure', { target: 'N/A', national: '' }, []],
		['is nothing in another unit', { target: { printed: '8', unit: 'count' } }, []],
		['is not the prior year, which is no benchmark', { prior: '5%' }, []]
	])('%s', (_, parts, within) => {
		const found = chance(parts)?.within;
		expect(found?.map(({ benchmark, figure }) => [benchmark.id, figure.printed])).toEqual(within);
	});
});

describe('wilsonInterval', () => {
	it.each([
		['few of few', 1, 24, [0.7, 20.2]],
		['none', 0, 10, [0, 27.8]],
		['all', 10, 10, [72.2, 100]],
		['half', 13, 26, [32.1, 67.9]],
		['many', 1345, 1937, [67.3, 71.4]]
	])('of %s', (_, numerator, denominator, interval) => {
		expect(wilsonInterval(numerator, denominator)).toEqual(interval);
	});

	it('holds the share itself, and lies between none and all', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 1, max: 5000 }),
				fc.double({ min: 0, max: 1, noNaN: true }),
				(n, p) => {
					const numerator = Math.round(n * p);
					const [low, high] = wilsonInterval(numerator, n);
					const share = (100 * numerator) / n;
					expect(low).toBeLessThanOrEqual(share + 0.051);
					expect(high).toBeGreaterThanOrEqual(share - 0.051);
					expect(low).toBeGreaterThanOrEqual(0);
					expect(high).toBeLessThanOrEqual(100);
				}
			)
		);
	});
});
