import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isLate, isOld, lagOf } from '$lib/domain/measure/due';
import { aMeasure, anObservation } from '../../builders';

const upTo = (...ids: string[]) =>
	aMeasure({ observations: ids.map((periodId) => anObservation({ periodId })) });

describe('how old a figure is', () => {
	it.each([
		['2012-04-01', 0],
		['2012-04-29', 0],
		['2012-04-30', 1],
		['2012-06-12', 2],
		['2014-03-31', 24]
	])('to the end of March 2012 on %s is %i whole months', (day, months) => {
		expect(lagOf(upTo('2011-12'), day)).toMatchObject({ months, period: { id: '2011-12' } });
	});

	it('is that of the latest outturn with a value, and never of a forecast or a target', () => {
		const measure = aMeasure({
			observations: [
				anObservation({ periodId: '2011-12' }),
				anObservation({ periodId: '2010-11' }),
				anObservation({ periodId: '2012-13', printed: '' }),
				anObservation({ periodId: '2012-13', series: 'forecast' }),
				anObservation({ periodId: '2012-13', series: 'target' })
			]
		});
		expect(lagOf(measure, '2014-01-01')?.period.id).toBe('2011-12');
	});

	it.each([
		['2014-03-30', false],
		['2014-03-31', true]
	])('to the end of March 2012 is old on %s: %s', (day, old) => {
		expect(isOld(upTo('2010-11', '2011-12'), day)).toBe(old);
		expect(isOld(upTo(), day)).toBe(false);
	});

	it('is not told before its period is over, or without an outturn', () => {
		expect(lagOf(upTo('2011-12'), '2012-03-31')).toBeUndefined();
		expect(lagOf(upTo(), '2012-03-31')).toBeUndefined();
	});
});

describe('a next figure', () => {
	it.each([
		['2012-06-11', true],
		['2012-06-12', false],
		['2012-06-13', false],
		[null, false],
		[undefined, false]
	])('due %s is late by 12 June 2012: %s', (nextDue, late) => {
		expect(isLate({ nextDue }, '2012-06-12')).toBe(late);
	});

	it('that is late stays late on any later day', () => {
		const anyDay = fc
			.date({ min: new Date('2000-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
			.map((date) => date.toISOString().slice(0, 10));
		fc.assert(
			fc.property(anyDay, anyDay, anyDay, (nextDue, a, b) => {
				const [first = '', last = ''] = [a, b].sort();
				if (isLate({ nextDue }, first)) expect(isLate({ nextDue }, last)).toBe(true);
			})
		);
	});
});
