import { describe, expect, it } from 'vitest';
import { writtenPeriod } from '$lib/domain/period/label';

describe('writtenPeriod', () => {
	it.each([
		['2011-12', '2011/12'],
		['2011-12-q3', '2011/12 Q3'],
		['2009', '2009'],
		['2012-05', 'May 2012'],
		['1999-00', '1999/00']
	])('writes %s as "%s"', (id, label) => {
		expect(writtenPeriod(id)).toBe(label);
	});

	it('refuses what is no period', () => {
		expect(() => writtenPeriod('2011-13')).toThrow(RangeError);
	});
});
