import { describe, expect, it } from 'vitest';
import { cohortWords, figureWords, printedOtherwise } from '$lib/domain/figureWords';
import { anObservation } from '../builders';

describe('figureWords', () => {
	it.each([
		['58.30%', 'percent', '58.30%'],
		['23.3', 'percent', '23.3%'],
		['45.4', 'rate', '45.4 per 1,000'],
		['0', 'count', '0'],
		['N/A', 'percent', 'not applicable (N/A)'],
		['', 'percent', 'left blank in the report']
	] as const)('shows "%s", a %s, as "%s"', (printed, unit, words) => {
		expect(figureWords(anObservation({ printed, unit }))).toBe(words);
	});

	it('tells what was never published', () => {
		expect(figureWords(undefined)).toBe('not published');
	});
});

describe('printedOtherwise', () => {
	it.each([
		['23.3', 'percent', 'printed as 23.3'],
		['23.3%', 'percent', ''],
		['8', 'count', ''],
		['N/A', 'percent', '']
	] as const)('of "%s", a %s: "%s"', (printed, unit, words) => {
		expect(printedOtherwise(anObservation({ printed, unit }))).toBe(words);
	});

	it('has nothing to say of what is not there', () => {
		expect(printedOtherwise(undefined)).toBe('');
	});
});

describe('cohortWords', () => {
	it.each([
		[1, 24, '1 of 24'],
		[0, 24, '0 of 24'],
		[1345, 1937, '1,345 of 1,937'],
		[null, 30, ''],
		[null, null, '']
	])('of %s and %s: "%s"', (numerator, denominator, words) => {
		expect(cohortWords(anObservation({ numerator, denominator }))).toBe(words);
	});
});
