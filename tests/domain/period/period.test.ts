import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	byEnd,
	monthsBetween,
	monthsIn,
	periodAfter,
	periodKind,
	priorPeriod,
	yearBefore
} from '$lib/domain/period';

describe('The kind of a period', () => {
	it.each([
		['2011-12', 'reporting-year'],
		['2010-11', 'reporting-year'],
		['1999-00', 'reporting-year'],
		['2011-12-q1', 'quarter'],
		['2011-12-q4', 'quarter'],
		['2012-05', 'month'],
		['2012-12', 'month'],
		['2011-01', 'month'],
		['2009', 'year']
	])('%s is a %s', (id, kind) => {
		expect(periodKind(id)).toBe(kind);
	});

	it.each(['', '2012-00', '2011-14', '2011-12-q5', '2012-05-q1', '11-12', '2011/12', '2011-12 '])(
		'"%s" is refused, with what was wanted',
		(id) => {
			expect(() => periodKind(id)).toThrow(
				new RangeError(
					`"${id}" is no period: wanted 2011-12, 2011-12-q3, 2009 or 2012-05 (a month).`
				)
			);
		}
	);

	it('is a reporting year wherever the digits are the year after, and never a month', () => {
		fc.assert(
			fc.property(fc.integer({ min: 1900, max: 2100 }), (year) => {
				const next = String((year + 1) % 100).padStart(2, '0');
				expect(periodKind(`${year}-${next}`)).toBe('reporting-year');
			})
		);
	});
});

describe('The prior period', () => {
	const IDS = [
		'2012-05',
		'2011-12',
		'2008',
		'2009-10',
		'2010-11',
		'2009',
		'2011-12-q2',
		'2011-12-q1'
	];

	it.each([
		['the reporting year before', '2011-12', '2010-11'],
		['the nearest earlier one where years are left out', '2014-15', '2011-12'],
		['the quarter before, where no year has the same', '2011-12-q2', '2011-12-q1'],
		['the year before', '2009', '2008'],
		['none for the first', '2009-10', undefined],
		['none of another kind', '2012-05', undefined]
	])('is %s: before %s comes %s', (_, id, prior) => {
		expect(priorPeriod(id, IDS)).toBe(prior);
	});

	it.each([
		['quarter', '2012-13-q2', ['2011-12-q2', '2012-13-q1', '2011-12-q4', '2011-12'], '2011-12-q2'],
		['month', '2012-05', ['2011-05', '2012-04'], '2011-05']
	])('of a %s is the same one of the year before', (_, id, ids, prior) => {
		expect(priorPeriod(id, ids)).toBe(prior);
	});

	it('of a quarter is never a year, nor the other way round', () => {
		expect(priorPeriod('2012-13-q1', ['2011-12', '2010-11'])).toBeUndefined();
		expect(priorPeriod('2012-13', ['2012-13-q3', '2011-12-q4'])).toBeUndefined();
	});

	it('does not depend on the order of the ids', () => {
		expect(priorPeriod('2011-12', [...IDS].reverse())).toBe('2010-11');
	});
});

describe('How much later a period ends', () => {
	it.each([
		['2011-12', '2012-03', 0],
		['1999-00', '2000-03', 0],
		['2011-06', '2011-12-q1', 0],
		['2011-09', '2011-12-q2', 0],
		['2011-12-q3', '2011', 0],
		['2011-12-q4', '2011-12', 0],
		['2011-12', '2012-05', 2],
		['2012-05', '2011-12', -2]
	])('than %s: %s by %i months', (from, to, months) => {
		expect(monthsBetween(from, to)).toBe(months);
	});
});

describe('The period a year before', () => {
	it.each([
		['2011-12', '2010-11'],
		['2000-01', '1999-00'],
		['2011-12-q3', '2010-11-q3'],
		['2012-05', '2011-05'],
		['2010', '2009']
	])('%s is %s', (id, before) => {
		expect(yearBefore(id)).toBe(before);
	});

	it('is of the same kind, and ends twelve months sooner', () => {
		const ending = fc.constantFrom('', '-q1', '-q4', 'month', 'calendar');
		fc.assert(
			fc.property(fc.integer({ min: 1950, max: 2090 }), ending, (year, end) => {
				const reporting = `${year}-${String((year + 1) % 100).padStart(2, '0')}`;
				const own =
					end === 'month' ? `${year}-02` : end === 'calendar' ? `${year}` : reporting + end;
				// "2001-02" names a reporting year, so that February 2001 has no id, nor February 2002 a year before.
				fc.pre(end !== 'month' || ![2001, 2002].includes(year));
				expect(periodKind(yearBefore(own))).toBe(periodKind(own));
				expect(monthsBetween(yearBefore(own), own)).toBe(12);
			})
		);
	});
});

describe('The period after', () => {
	it.each([
		['2011-12', '2012-13'],
		['1998-99', '1999-00'],
		['1999-00', '2000-01'],
		['2011-12-q3', '2011-12-q4'],
		['2011-12-q4', '2012-13-q1'],
		['2012-12', '2013-01'],
		['2012-02', '2012-03'],
		['2009', '2010']
	])('%s is %s, which ends as much later as it lasts', (id, next) => {
		expect(periodAfter(id)).toBe(next);
		expect(monthsBetween(id, next)).toBe(monthsIn(id));
	});
});

describe('The order of periods', () => {
	it('is by their ends; of those that end together the longest comes last', () => {
		const ids = ['2012-13', '2011-12', '2012-13-q4', '2013-03', '2012-13-q1', '2012'];
		expect(ids.sort(byEnd)).toEqual([
			'2011-12',
			'2012-13-q1',
			'2012',
			'2013-03',
			'2012-13-q4',
			'2012-13'
		]);
	});
});
