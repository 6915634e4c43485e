import { describe, expect, it } from 'vitest';
import { paceText } from '$words/measure/pace';
import { anObservation } from '../../../builders';

const target = anObservation({ value: 3500, printed: '£3,500k', unit: 'pounds-thousand' });
const said = (share: number, months: number) => paceText({ target, share, months, of: 12 });

describe('the pace', () => {
	it('is said with the target and the part of the year, and as worked out', () => {
		expect(said(60, 6)).toBe(
			'60% of the year’s target, £3,500k, after half of the year: worked out from the two figures.'
		);
	});

	it.each([
		[3, 'a quarter of the year'],
		[5, '5 of the year’s 12 months'],
		[9, 'three quarters of the year'],
		[12, 'the whole year']
	])('after %i months is said after %s', (months, words) => {
		expect(said(60, months)).toContain(`after ${words}:`);
	});

	it.each([
		[0, '0%'],
		[0.4, 'Less than 1%'],
		[99.6, '99%'],
		[100, '100%'],
		[1234.5, '1,235%']
	])('of %f%% is %s: it is all of the target only where it is reached', (share, words) => {
		expect(said(share, 6).startsWith(`${words} of`)).toBe(true);
	});
});
