import { describe, expect, it } from 'vitest';
import { betterWords, metWords, placesOf, said } from '$lib/domain/audit/words';
import { anObservation } from '../../builders';

describe('The words of the audit', () => {
	it.each([
		['yes', 'met'],
		['no', 'not met'],
		['na', 'not applicable'],
		[null, '']
	] as const)('say of the flag %s: "%s"', (flag, words) => {
		expect(metWords(flag)).toBe(words);
	});

	it.each([
		['higher', ' where higher is better'],
		['lower', ' where lower is better'],
		[null, '']
	] as const)('say which way is better, %s: "%s"', (polarity, words) => {
		expect(betterWords({ polarity })).toBe(words);
	});

	it.each([
		['58.30%', '58.30%'],
		['23.3', '23.3%'],
		['N/A', 'no figure'],
		['', 'no figure']
	])('say a figure printed "%s" as "%s"', (printed, words) => {
		expect(said(anObservation({ printed }))).toBe(words);
	});

	it('say "no figure" where none is published at all', () => {
		expect(said(undefined)).toBe('no figure');
	});
});

describe('The places of figures', () => {
	const at = (source: string) => anObservation({ source });

	it('are each named once, in the order of the figures', () => {
		expect(placesOf(at('Row 2'), at('Row 1'), at('Row 2'))).toEqual(['Row 2', 'Row 1']);
	});

	it('leave out a figure that is not there and one that has no place', () => {
		expect(placesOf(undefined, at(''), at('Row 1'))).toEqual(['Row 1']);
	});
});
