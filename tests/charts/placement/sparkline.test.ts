import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeSparkline, SPARK } from '$lib/charts/placement/sparkline';
import { resultOf } from '$lib/domain/result';
import {
	aMeasure,
	anObservation,
	aResult,
	PERIOD,
	PRIOR_PERIOD,
	type ResultParts
} from '../../builders';
import { anyParts } from '../../domain/arbitrary';

const place = (parts: ResultParts) => placeSparkline(aResult(parts));

describe('a sparkline', () => {
	it('draws the year before to the left of the outturn, higher figures higher', () => {
		const { prior, outturn } = place({ prior: '40%', outturn: '60%' });
		expect(prior).toEqual({ x: SPARK.first, y: SPARK.bottom });
		expect(outturn).toEqual({ x: SPARK.last, y: SPARK.top });
	});

	it('draws a single point where there is no year before', () => {
		const { prior, outturn } = place({ prior: '', outturn: '98.0%' });
		expect(prior).toBeUndefined();
		expect(outturn).toEqual({ x: SPARK.last, y: SPARK.height / 2 });
	});

	it('draws nothing of a target in another unit', () => {
		const target = { printed: '8', unit: 'count' as const };
		expect(place({ outturn: '1.00%', target }).targets).toEqual([]);
	});

	it('draws nothing where there is nothing', () => {
		expect(place({ outturn: 'N/A' })).toEqual({
			targets: [],
			prior: undefined,
			outturn: undefined,
			earlier: [],
			runs: [],
			later: [],
			comparators: []
		});
	});

	it('moves comparators apart and leads them to their true heights', () => {
		const { comparators } = place({ outturn: '0%', statNeighbours: '50.0%', national: '50.2%' });
		const [neighbours, england] = comparators.map(({ y }) => y);
		expect((neighbours ?? 0) - (england ?? 0)).toBeGreaterThanOrEqual(10);
		expect(comparators.map(({ lead }) => lead)).toEqual([
			[
				{ x: 95, y: 7.1 },
				{ x: 98, y: 7.1 },
				{ x: 105, y: neighbours }
			],
			[
				{ x: 95, y: 7 },
				{ x: 98, y: 7 },
				{ x: 105, y: england }
			]
		]);
	});

	it('puts later points of another kind of period between the outturn and the edge', () => {
		const measure = aMeasure({
			observations: [
				anObservation({ periodId: PRIOR_PERIOD, printed: '79.6%' }),
				anObservation({ periodId: PERIOD, printed: '69.4%' }),
				anObservation({ periodId: '2012-05', printed: '90%' })
			]
		});
		const { outturn, later } = placeSparkline(resultOf(measure, PERIOD));
		expect(outturn?.x).toBe(46);
		expect(later).toEqual([{ x: SPARK.last, y: SPARK.top }]);
	});

	const inPeriods = (periodId: string, ...ids: string[]) =>
		placeSparkline(
			resultOf(
				aMeasure({
					observations: ids.map((one, i) => anObservation({ periodId: one, printed: `${i}%` }))
				}),
				periodId
			)
		);

	it('grows with the series, in equal steps of time', () => {
		const { earlier, prior, outturn, runs } = inPeriods(
			'2011-12',
			...['2008-09', '2009-10', '2010-11', '2011-12', '2012-13']
		);
		expect(earlier.map(({ x }) => x)).toEqual([8, 33.3]);
		expect([prior?.x, outturn?.x]).toEqual([58.7, 84]);
		expect(runs.map((run) => run.length)).toEqual([4]);
	});

	it('leaves a gap where a period has no figure, and joins nothing over it', () => {
		const { earlier, prior, outturn, runs } = inPeriods('2011-12', '2008-09', '2009-10', '2011-12');
		expect([...earlier, prior, outturn].map((point) => point?.x)).toEqual([8, 33.3, 84]);
		expect(runs.map((run) => run.map(({ x }) => x))).toEqual([[8, 33.3]]);
	});

	it('draws quarters for a quarter and years for a year, never both', () => {
		const ids = ['2010-11', '2011-12-q3', '2011-12-q4', '2011-12', '2012-13-q1'];
		expect(inPeriods('2011-12', ...ids).runs.map((run) => run.length)).toEqual([2]);
		expect(inPeriods('2012-13-q1', ...ids).runs.map((run) => run.length)).toEqual([3]);
		expect(inPeriods('2011-12', ...ids).later).toEqual([]);
	});

	it('looks eight periods back and no further, but for the one it is held against', () => {
		const long = Array.from({ length: 40 }, (_, i) => `${1980 + i}`);
		expect(inPeriods('2019', ...long).earlier).toHaveLength(6);
		expect(inPeriods('2019', '1990', '2019').prior?.x).toBe(SPARK.first);
	});

	it('keeps every mark in its box, comparators apart and in order, whatever the figures', () => {
		fc.assert(
			fc.property(anyParts, (parts) => {
				const { targets, prior, outturn, later, comparators } = place(parts);
				const heights = [...targets, prior?.y, outturn?.y, ...later.map(({ y }) => y)];
				for (const y of heights.filter((one) => one !== undefined)) {
					expect(y).toBeGreaterThanOrEqual(SPARK.top);
					expect(y).toBeLessThanOrEqual(SPARK.bottom);
				}
				const columns = comparators.map(({ y }) => y).sort((a, b) => a - b);
				for (const [i, y] of columns.entries()) {
					expect(y).toBeGreaterThanOrEqual(5);
					expect(y).toBeLessThanOrEqual(SPARK.height - 5);
					expect(y - (columns[i - 1] ?? -10)).toBeGreaterThanOrEqual(9.9);
				}
			})
		);
	});

	it('draws the same figures the same', () => {
		fc.assert(
			fc.property(anyParts, (parts) => {
				expect(place(parts)).toEqual(place(parts));
			})
		);
	});
});
