import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lastMonth, periodKind, priorPeriod } from '$lib/domain/period';

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
		['the quarter before', '2011-12-q2', '2011-12-q1'],
		['the year before', '2009', '2008'],
		['none for the first', '2009-10', undefined],
		['none of another kind', '2012-05', undefined]
	])('is %s: before %s comes %s', (_, id, prior) => {
		expect(priorPeriod(id, IDS)).toBe(prior);
	});

	it('does not depend on the order of the ids', () => {
		expect(priorPeriod('2011-12', [...IDS].reverse())).toBe('2010-11');
	});
});

describe('The last month of a period', () => {
	it.each([
		['2011-12', '2012-03'],
		['1999-00', '2000-03'],
		['2011-12-q1', '2011-06'],
		['2011-12-q2', '2011-09'],
		['2011-12-q3', '2011-12'],
		['2011-12-q4', '2012-03'],
		['2012-05', '2012-05'],
		['2009', '2009-12']
	])('of %s is %s', (id, month) => {
		expect(lastMonth(id)).toBe(month);
	});
});
