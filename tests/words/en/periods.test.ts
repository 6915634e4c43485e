import { describe, expect, it } from 'vitest';
import { periodLabel, timeOf } from '$words/periods';

describe('periodLabel', () => {
	it.each([
		['2011-12', '2011/12'],
		['2011-12-q3', '2011/12 Q3'],
		['2009', '2009'],
		['2012-05', 'May 2012'],
		['1999-00', '1999/00']
	])('reads %s as "%s"', (id, label) => {
		expect(periodLabel(id)).toBe(label);
	});

	it('refuses what is no period', () => {
		expect(() => periodLabel('2011-13')).toThrow(RangeError);
	});
});

describe('timeOf', () => {
	it.each([
		['2009', '2009'],
		['end of March 2012', 'end of March 2012'],
		['', '2011/12']
	])('takes what a figure refers to ("%s"), else its period: "%s"', (refersTo, time) => {
		expect(timeOf({ refersTo, periodId: '2011-12' })).toBe(time);
	});
});
