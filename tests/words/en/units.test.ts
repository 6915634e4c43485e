import { describe, expect, it } from 'vitest';
import { UNITS } from '$lib/domain/text/format';
import { formatDifference, UNIT_WORDS } from '$words/units';

describe('formatDifference', () => {
	it.each([
		[1.7, 'percent', 1, '1.7 points'],
		[-29.1, 'percent', 1, '29.1 points'],
		[1, 'percent', 0, '1 point'],
		[0, 'percent', 0, '0 points'],
		[2, 'count', 0, '2'],
		[1063, 'count', 0, '1,063'],
		[17.2, 'rate', 1, '17.2 per 1,000'],
		[1, 'rank', 0, '1 place'],
		[17, 'rank', 0, '17 places'],
		[0.5, 'score', 1, '0.5 points']
	] as const)('says the size of %d in %s: %s', (difference, unit, decimals, words) => {
		expect(formatDifference(difference, unit, decimals)).toBe(words);
	});
});

describe('UNIT_WORDS', () => {
	it('names every unit', () => {
		expect(UNITS.map((unit) => UNIT_WORDS[unit])).toEqual([
			'per cent',
			'number',
			'per 1,000',
			'rank',
			'score'
		]);
	});
});
