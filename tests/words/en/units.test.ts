import { describe, expect, it } from 'vitest';
import { BUILT_IN_UNITS, type Unit } from '$lib/domain/text/unit';
import { changeUnitWords, formatDifference, unitWords, wordsAfter } from '$words/units';
import { aUnit } from '../../builders';

const own = (unit: Partial<Unit>): Unit => ({
	...{ id: 'own', title: 'own', before: '', after: '', per: null, kind: 'count' },
	...unit
});

describe('formatDifference', () => {
	it.each([
		[1.7, 'percent', 1, '1.7 points'],
		[-29.1, 'percent', 1, '29.1 points'],
		[1, 'percent', 0, '1 point'],
		[0, 'percent', 0, '0 points'],
		[2, 'count', 0, '2'],
		[1063, 'count', 0, '1,063'],
		[17.2, 'per-1000', 1, '17.2 per 1,000'],
		[66.9, 'per-10000', 1, '66.9 per 10,000'],
		[1, 'rank', 0, '1 place'],
		[17, 'rank', 0, '17 places'],
		[0.5, 'score', 1, '0.5 points'],
		[0.25, 'ratio', 2, '0.25'],
		[-1234, 'pounds', 0, '£1,234'],
		[1_234_567, 'pounds', 0, '£1,234,567'],
		[150, 'pounds-thousand', 0, '£150k'],
		[1, 'days', 0, '1 day'],
		[-2, 'days', 0, '2 days'],
		[1.5, 'hours', 1, '1.5 hours'],
		[-65, 'minutes-and-seconds', 0, '1 min 5 s']
	] as const)('says the size of %d in %s: %s', (difference, unit, decimals, words) => {
		expect(formatDifference(difference, aUnit(unit), decimals)).toBe(words);
	});

	it('says a package’s own unit by its words, a share’s in points', () => {
		const kilotonnes = own({ after: 'kt', title: 'kilotonnes' });
		expect(formatDifference(-12, kilotonnes, 0)).toBe('12 kt');
		expect(formatDifference(12, own({ kind: 'share', after: '% of budget' }), 0)).toBe('12 points');
		expect(formatDifference(0.3, own({ kind: 'score', after: 'µg/m³' }), 1)).toBe('0.3 µg/m³');
	});
});

it('a unit is called by its title, and its change by what that is counted in', () => {
	const said = ['percent', 'count', 'per-10000', 'days', 'rank', 'score'].map((id) => [
		unitWords(aUnit(id)),
		changeUnitWords(aUnit(id))
	]);
	expect(said).toEqual([
		['per cent', 'points'],
		['number', 'number'],
		['per 10,000', 'per 10,000'],
		['days', 'days'],
		['rank', 'places'],
		['score', 'points']
	]);
});

it('only a rate is said again after its figure', () => {
	const told = BUILT_IN_UNITS.filter((unit) => wordsAfter(unit) !== '');
	expect(told.map(wordsAfter)).toEqual([' per 1,000', ' per 10,000', ' per 100,000']);
	expect(wordsAfter(own({ kind: 'rate', title: 'per household', per: 1 }))).toBe(' per household');
	expect(wordsAfter(undefined)).toBe('');
});
