import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDay } from '$words/days';

describe('formatDay', () => {
	it('reads an ISO day as people write it', () => {
		expect(formatDay('2012-09-19')).toBe('19 September 2012');
	});

	it('says every day as the browser would', () => {
		const { format } = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
		const days = fc.date({
			min: new Date('1900-01-01'),
			max: new Date('2999-12-31'),
			noInvalidDate: true
		});
		fc.assert(
			fc.property(days, (day) => {
				expect(formatDay(day.toISOString().slice(0, 10))).toBe(format(day));
			})
		);
	});
});
