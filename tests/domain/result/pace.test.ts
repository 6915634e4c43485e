import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resultOf } from '$lib/domain/result';
import { paceOf } from '$lib/domain/result/pace';
import { aMeasure, anObservation, type GivenMeasure, type GivenObservation } from '../../builders';

/** The pace in a period of what has come to `value`, with a target of 200 for 2012/13. */
function paceIn(
	periodId: string,
	{
		value = 100,
		more = [],
		...measure
	}: GivenMeasure & { value?: number; more?: GivenObservation[] } = {}
) {
	const observations = [
		{ periodId, value },
		{ periodId: '2012-13', series: 'target', value: 200 },
		...more
	].map((one) => anObservation({ unit: 'count', ...one }));
	const made = aMeasure({ unit: 'count', cumulative: 'yes', ...measure, observations });
	return paceOf(resultOf(made, periodId));
}

describe('the pace of a cumulative measure', () => {
	it.each([
		['a month', '2012-05', 2],
		['a quarter', '2012-13-q1', 3],
		['the second quarter', '2012-13-q2', 6],
		['the third quarter, which counts from the year’s start', '2012-13-q3', 9],
		['the last quarter', '2012-13-q4', 12]
	])('in %s is its share of the year’s target, and the months that are over', (_, id, months) => {
		expect(paceIn(id)).toMatchObject({ share: 50, months, of: 12, target: { value: 200 } });
	});

	it.each([
		['that is not cumulative', { cumulative: null }],
		['that is a share', { unit: 'percent' }],
		['that is a mean time', { unit: 'days' }],
		['that is a rate', { unit: 'rate' }],
		['whose figure is below 0', { value: -1 }]
	])('is not told of a measure %s', (_, measure) => {
		expect(paceIn('2012-13-q2', measure)).toBeUndefined();
	});

	it('is the same whichever way is better, since it judges nothing', () => {
		for (const polarity of ['higher', 'lower', 'plan', null] as const)
			expect(paceIn('2012-13-q2', { polarity })).toMatchObject({ share: 50, months: 6 });
	});

	it('is not told of a whole year', () => {
		expect(paceIn('2012-13')).toBeUndefined();
	});

	it('is not told of a part of another year than the target’s', () => {
		expect(paceIn('2011-12-q2')).toBeUndefined();
	});

	it('is not told where two kinds of year have a target, since it may be meant against either', () => {
		const more = [{ periodId: '2012', series: 'target', value: 300 }];
		expect(paceIn('2012-13-q2', { more })).toBeUndefined();
	});

	it('is not told against a target of 0, one left blank or one in another unit', () => {
		for (const target of [{ value: 0 }, { printed: '' }, { value: 2, unit: 'percent' }]) {
			const measure = aMeasure({
				unit: 'count',
				cumulative: 'yes',
				observations: [
					anObservation({ periodId: '2012-13-q2', value: 1, unit: 'count' }),
					anObservation({ unit: 'count', periodId: '2012-13', series: 'target', ...target })
				]
			});
			expect(paceOf(resultOf(measure, '2012-13-q2'))).toBeUndefined();
		}
	});

	it('comes to the outturn where the target is taken that many times', () => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 1e6 }), (value) => {
				expect(((paceIn('2012-13-q2', { value })?.share ?? NaN) / 100) * 200).toBeCloseTo(value, 6);
			})
		);
	});
});
