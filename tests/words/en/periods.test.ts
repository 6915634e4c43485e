import { describe, expect, it } from 'vitest';
import { timeOf, unnamedPeriod } from '$words/periods';
import { aPeriod } from '../../periods';

describe('a stretch of time that the data do not name', () => {
	it.each([
		['2011-12', '2011/12'],
		['2011-12-q3', '2011/12 Q3'],
		['2009', '2009'],
		['2012-05', 'May 2012'],
		['1999-00', '1999/00']
	])('such as that of %s is read as "%s"', (id, label) => {
		expect(unnamedPeriod(aPeriod(id), [])).toBe(label);
	});
});

describe('timeOf', () => {
	it.each([
		['2009', '2009'],
		['end of March 2012', 'end of March 2012'],
		['', '2011/12']
	])('takes what a figure refers to ("%s"), else its period: "%s"', (refersTo, time) => {
		expect(timeOf({ refersTo, period: aPeriod('2011-12') })).toBe(time);
	});
});
