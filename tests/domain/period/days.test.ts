import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayAfter, dayBefore, lastDayIn, monthOf, monthsLater } from '$lib/domain/period/days';

const anyDay = fc
	.date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
	.map((date) => date.toISOString().slice(0, 10));
const time = (day: string) => Date.parse(day) / 86_400_000;

describe('a day', () => {
	it('is followed and preceded by the next ones of the calendar', () => {
		fc.assert(
			fc.property(anyDay, (day) => {
				expect(time(dayAfter(day)) - time(day)).toBe(1);
				expect(dayBefore(dayAfter(day))).toBe(day);
			})
		);
	});

	it.each([
		['2012-01-31', 1, '2012-02-29'],
		['2012-02-29', 12, '2013-02-28'],
		['2011-12-15', 1, '2012-01-15'],
		['2012-01-15', -1, '2011-12-15']
	])('%s, %i months later, is %s', (day, months, later) => {
		expect(monthsLater(day, months)).toBe(later);
		expect(monthOf(later) - monthOf(day)).toBe(months);
	});

	it('is in a month of so many days', () => {
		expect(['2012-02-10', '2013-02-10', '2012-12-01'].map(lastDayIn)).toEqual([29, 28, 31]);
	});
});
