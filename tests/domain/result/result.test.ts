import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resultOf, targetOf } from '$lib/domain/result';
import {
	aMeasure,
	anObservation,
	aRating,
	aResult,
	aStatus,
	aUnit,
	PERIOD,
	PRIOR_PERIOD
} from '../../builders';
import { anyParts } from '../arbitrary';

const actual = (periodId: string, printed: string) => anObservation({ periodId, printed });

describe('A result', () => {
	it('holds each figure of its period in its own place, and the prior outturn', () => {
		const result = aResult({
			prior: '22%',
			target: '21.6%',
			outturn: '23.3%',
			statNeighbours: '24.2%',
			national: '21.3%'
		});
		expect(result.prior).toMatchObject({ printed: '22%', periodId: PRIOR_PERIOD });
		const figures = result.benchmarks.map(({ id, figure }) => [
			id,
			figure?.series,
			figure?.printed
		]);
		expect(result.outturn).toMatchObject({ printed: '23.3%', periodId: PERIOD });
		expect(figures).toEqual([
			['target', 'target', '21.6%'],
			['stat_neighbours', 'stat_neighbours', '24.2%'],
			['national', 'national', '21.3%']
		]);
	});

	it('compares the outturn with target and comparators under the polarity', () => {
		const { benchmarks } = aResult({
			target: '40%',
			statNeighbours: '60%',
			national: 'N/A',
			measure: { polarity: 'lower' }
		});
		const unit = aUnit('percent');
		expect(Object.fromEntries(benchmarks.map(({ id, comparison }) => [id, comparison]))).toEqual({
			target: { kind: 'compared', met: false, gap: 10, decimals: 0, unit },
			stat_neighbours: { kind: 'compared', met: true, gap: -10, decimals: 0, unit },
			national: { kind: 'not-compared', reason: 'not-applicable' }
		});
	});

	it('takes its direction from the figures, not from the published arrow', () => {
		const { direction, published } = aResult({
			prior: '46.6',
			outturn: '45.4',
			measure: { polarity: 'lower', unit: 'rate' },
			published: { direction: 'declined' }
		});
		expect(direction).toBe('improved');
		expect(published?.direction).toBe('declined');
	});

	it('has no known direction from a prior value in another unit', () => {
		expect(aResult({ prior: { printed: '12', unit: 'count' } }).direction).toBe('unknown');
	});

	it('shows the published rating, and keeps the calculated one', () => {
		const { rating, calculated } = aResult({
			target: '40%',
			national: '40%',
			published: { rag: 'red' }
		});
		expect(rating).toBe(aRating('red'));
		expect(calculated).toEqual({ rating: aRating('green'), branch: 'all-met' });
	});

	it.each([
		['without a published row', {}],
		['with a row whose rating is blank', { published: { direction: 'improved' } } as const]
	])('shows the calculated rating %s', (_, parts) => {
		expect(aResult({ ...parts, national: '40%' }).rating).toBe(aRating('green'));
	});

	it('rates by the measure’s own comparator', () => {
		const figures = { target: '60%', statNeighbours: '40%', national: '55%' };
		expect(aResult({ ...figures, measure: { comparatorId: 'national' } }).rating).toBe(
			aRating('red')
		);
		expect(aResult({ ...figures, measure: { comparatorId: 'stat_neighbours' } }).rating).toBe(
			aRating('amber')
		);
		expect(aResult(figures).rating).toBe('undecided');
	});

	it('leaves a measure with a target in another unit and no comparator unrated', () => {
		const { calculated } = aResult({ target: { printed: '8', unit: 'count' } });
		expect(calculated.branch).toBe('no-comparator');
	});

	it('reads figures and flags of its own period only', () => {
		const measure = aMeasure({
			observations: [
				actual(PERIOD, '50%'),
				anObservation({ periodId: PRIOR_PERIOD, series: 'target', printed: '40%' })
			],
			statuses: [aStatus({ periodId: PRIOR_PERIOD, rag: 'green' })]
		});
		const { published, ...result } = resultOf(measure, PERIOD);
		expect(targetOf(result).figure).toBeUndefined();
		expect(published).toBeUndefined();
	});

	it('is held against no target where the dataset has none', () => {
		const { measure } = aResult({ outturn: '5%', national: '4%' });
		const ids = (hasNoTargets?: true) =>
			resultOf({ ...measure, hasNoTargets }, PERIOD).benchmarks.map(({ id }) => id);
		expect(ids()).toContain('target');
		expect(ids(true)).toEqual(ids().filter((id) => id !== 'target'));
	});

	it('says nothing in a period of which there is nothing', () => {
		const result = resultOf(aMeasure(), PERIOD);
		expect(result).toMatchObject({ direction: 'unknown', rating: aRating('none'), later: [] });
		expect(result.outturn).toBeUndefined();
		expect(targetOf(result).comparison).toEqual({ kind: 'not-compared', reason: 'not-published' });
	});

	it('comes of any figures without throwing', () => {
		fc.assert(
			fc.property(anyParts, (parts) => {
				expect(aResult(parts).periodId).toBe(PERIOD);
			})
		);
	});

	it('has the mirrored direction and, off the mark, the mirrored answer under the other polarity', () => {
		fc.assert(
			fc.property(anyParts, (parts) => {
				const [higher, lower] = (['higher', 'lower'] as const).map((polarity) =>
					aResult({ ...parts, measure: { polarity } })
				);
				const improved = [higher?.direction === 'improved', lower?.direction === 'improved'];
				const declined = [lower?.direction === 'declined', higher?.direction === 'declined'];
				expect(improved).toEqual(declined);
				const [up, down] = [higher, lower].map((one) => one && targetOf(one).comparison);
				if (up?.kind === 'compared' && down?.kind === 'compared')
					expect(down.met).toBe(up.gap === 0 ? true : !up.met);
			})
		);
	});
});

describe('The prior of a result', () => {
	it('is the latest earlier period of the same kind that has an outturn', () => {
		const measure = aMeasure({
			observations: [
				actual('2008-09', '40%'),
				actual('2011-12', '50%'),
				actual('2009-10', '45%'),
				actual('2011', '48%'),
				actual('2011-12-q3', '49%'),
				anObservation({ periodId: '2010-11', series: 'target', printed: '47%' })
			]
		});
		expect(resultOf(measure, '2011-12').prior?.printed).toBe('45%');
	});

	it('is the row of the year before even where that row is blank', () => {
		const measure = aMeasure({
			observations: [actual('2009-10', '45%'), actual('2010-11', ''), actual('2011-12', '50%')]
		});
		expect(resultOf(measure, '2011-12')).toMatchObject({
			prior: { periodId: '2010-11', value: null },
			direction: 'unknown'
		});
	});
});

describe('The later points of a result', () => {
	const measure = aMeasure({
		observations: [
			actual('2012-06', '91%'),
			actual('2012-05', '90%'),
			actual('2012-07', ''),
			actual('2012', '88%'),
			actual('2011-12', '69.4%'),
			actual('2012-13', '75%'),
			actual('2012-02', '68%'),
			actual('2011-12-q4', '67%'),
			actual('2012-13-q1', '66.5%'),
			actual('2011', '66%'),
			anObservation({ periodId: '2012-05', series: 'national', printed: '70%' })
		]
	});
	const later = (periodId: string) => resultOf(measure, periodId).later.map((o) => o.periodId);

	it('are the months after it that have an outturn, in order; no quarter and no other year', () => {
		expect(later('2011-12')).toEqual(['2012-05', '2012-06']);
		expect(later('2011-12-q4')).toEqual(['2012-05']);
	});

	it('reach no further than the next period of its kind', () => {
		expect(later('2010-11')).toEqual(['2012-02']);
	});

	it('are none after the last', () => {
		expect(later('2012-13')).toEqual([]);
	});
});
