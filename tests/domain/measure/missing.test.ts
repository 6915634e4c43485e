import { describe, expect, it } from 'vitest';
import { missingReason, standingWord, withStanding } from '$lib/domain/measure/missing';
import { anObservation } from '../../builders';

describe('Why there is no value', () => {
	it.each([
		['no observation at all', undefined, 'not-published'],
		['N/A', anObservation({ printed: 'N/A' }), 'not-applicable'],
		['a blank cell', anObservation({ printed: '' }), 'not-available'],
		['[z]', anObservation({ value: null, marker: 'z' }), 'not-applicable'],
		['[x]', anObservation({ value: null, marker: 'x' }), 'not-available'],
		['[c]', anObservation({ value: null, marker: 'c' }), 'suppressed'],
		[
			'a blank that is marked provisional',
			anObservation({ value: null, marker: 'p' }),
			'not-available'
		],
		['a blank without a marker', anObservation({ value: null, marker: null }), 'not-available']
	] as const)('%s: %s', (_, observation, reason) => {
		expect(missingReason(observation)).toBe(reason);
	});

	it.each([
		['zero', anObservation({ printed: '0' })],
		['a provisional value', anObservation({ printed: '7.6%', marker: 'p' })],
		['a revised value', anObservation({ printed: '7.6%', marker: 'r' })]
	])('%s is a value', (_, observation) => {
		expect(missingReason(observation)).toBeUndefined();
	});
});

describe('What a marker says of a figure that has a value', () => {
	it.each([
		['p', 'provisional'],
		['r', 'revised'],
		[null, '']
	] as const)('%s: "%s"', (marker, word) => {
		expect(standingWord(anObservation({ printed: '7.6%', marker }))).toBe(word);
	});

	it('is nothing where there is no figure', () => {
		expect(standingWord(undefined)).toBe('');
	});

	it('is told behind the figure, which stands alone without it', () => {
		const figure = anObservation({ printed: '7.6%' });
		expect(withStanding('7.6%', { ...figure, marker: 'r' })).toBe('7.6%, revised');
		expect(withStanding('7.6%', figure)).toBe('7.6%');
	});
});
