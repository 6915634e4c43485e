import { describe, expect, test } from 'vitest';
import { daysOf, readPeriod } from '$lib/import/recognise/period';

describe('a period is read', () => {
	test.each([
		// Reporting years.
		['2011-12', '2011-12'],
		['2011/12', '2011-12'],
		['2011/2012', '2011-12'],
		['2011–12', '2011-12'],
		['2011 / 12', '2011-12'],
		['11/12', '2011-12'],
		['11-12', '2011-12'],
		['11/12 Perf', '2011-12'],
		['Target 2012/13', '2012-13'],
		['1999/00', '1999-00'],
		['1999/2000', '1999-00'],
		[' 2011/12 ', '2011-12'],
		// Quarters.
		['Q1 2012/13', '2012-13-q1'],
		['2012/13 Q4', '2012-13-q4'],
		['2012-13-q1', '2012-13-q1'],
		['2012-13-Q1', '2012-13-q1'],
		['Quarter 2 2012/13', '2012-13-q2'],
		['2012/13 Qtr 3', '2012-13-q3'],
		['12/13 q2 outturn', '2012-13-q2'],
		// Months.
		['May 2012', '2012-05'],
		['MAY 2012', '2012-05'],
		['September 2012', '2012-09'],
		['Sept. 2012', '2012-09'],
		['as at January 2013', '2013-01'],
		['2012-05', '2012-05'],
		// Calendar years.
		['2009', '2009'],
		['Child poverty 2010', '2010'],
		['1998', '1998']
	])('"%s" is %s', (text, id) => {
		expect(readPeriod(text)).toBe(id);
	});
});

describe('no period is read where a text', () => {
	test.each([
		['is blank', ''],
		['is white space', '  '],
		['has no digits', 'Outturn'],
		['names years that do not follow one another', '2011/13'],
		['names a year twice', '2011/11'],
		['names years the wrong way round', '12/11'],
		['is a number', '12345'],
		['is a quarter without its year', 'Q1'],
		['is a month without its year', 'May'],
		['ends in a number of five digits', 'Total 20123'],
		['is a month and a short year', 'May 12'],
		['is a figure', '58.3%'],
		['goes on after its year', '2009 to date'],
		['names two years in words', '2009 and 2010']
	])('%s: "%s"', (_, text) => {
		expect(readPeriod(text)).toBeUndefined();
	});
});

describe('a period covers its days', () => {
	test.each([
		['a reporting year begins in April', '2011-12', '2011-04-01', '2012-03-31'],
		['a reporting year ends in the next century', '1999-00', '1999-04-01', '2000-03-31'],
		['the first quarter ends in June', '2012-13-q1', '2012-04-01', '2012-06-30'],
		['the second quarter ends in September', '2012-13-q2', '2012-07-01', '2012-09-30'],
		['the third quarter ends in December', '2012-13-q3', '2012-10-01', '2012-12-31'],
		['the fourth quarter is in the next year', '2012-13-q4', '2013-01-01', '2013-03-31'],
		['a calendar year begins in January', '2009', '2009-01-01', '2009-12-31'],
		['a month has its own days', '2012-05', '2012-05-01', '2012-05-31'],
		['February has a day more in a leap year', '2012-02', '2012-02-01', '2012-02-29'],
		['February has 28 days in others', '2013-02', '2013-02-01', '2013-02-28'],
		['December ends its year', '2013-12', '2013-12-01', '2013-12-31']
	])('%s: %s', (_, id, startsOn, endsOn) => {
		expect(daysOf(id)).toEqual({ startsOn, endsOn });
	});
});
